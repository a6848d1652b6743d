import { mergeAt, ownCellAt, lastColumnOf, lastRowOf, type SheetGrid } from '../grid';
import { kindOfLine } from '../read/groups';
import { isBlank } from '../read/words';
import type { Placed } from './detail';
import { fieldOf } from './fields';

/** The filled cells of one row, or of one line of a row whose cells hold several. */
export type Line = readonly Placed[];

/** Rows of a sheet as lines; a cell that holds several labels under each other is taken apart with the cells beside it. */
export function linesOf(grid: SheetGrid): Line[] {
  const lines: Line[] = [];
  for (let row = grid.top; row <= lastRowOf(grid); row += 1) {
    const cells = filledCells(grid, row);
    if (cells.length === 0) continue;
    const parts = cells.map((cell) => cell.text.split(/\r?\n/));
    const first = parts[0]!;
    const labels = first.filter((text) => fieldOf(text) !== null || kindOfLine(text) !== null);
    if (first.length < 2 || labels.length < 2) lines.push(cells);
    else first.forEach((_, index) => lines.push(lineAt(cells, parts, index)));
  }
  return lines;
}

const lineAt = (cells: Line, parts: readonly (readonly string[])[], index: number): Line =>
  cells.flatMap((cell, at) => {
    const text = parts[at]?.[index];
    return text === undefined || isBlank(text) ? [] : [{ ...cell, text }];
  });

function filledCells(grid: SheetGrid, row: number): Placed[] {
  const cells: Placed[] = [];
  for (let column = grid.left; column <= lastColumnOf(grid); column += 1) {
    const merge = mergeAt(grid, row, column);
    if (merge && (merge.top < row || merge.left < column)) continue;
    const { value } = ownCellAt(grid, row, column);
    if (isBlank(value) || value === null || typeof value === 'object') continue;
    cells.push({ text: String(value), row, column });
  }
  return cells;
}
