import type { IRange } from '@univerjs/core';
import type { Area } from '../../sheet/grid';

export const rangeOf = (area: Area): IRange => ({
  startRow: area.top,
  startColumn: area.left,
  endRow: area.bottom,
  endColumn: area.right,
});

export const areaOf = (range: IRange): Area => ({
  top: range.startRow,
  left: range.startColumn,
  bottom: range.endRow,
  right: range.endColumn,
});

/** The smallest area around both. */
export const around = (one: Area | null, other: Area): Area =>
  one === null
    ? other
    : {
        top: Math.min(one.top, other.top),
        left: Math.min(one.left, other.left),
        bottom: Math.max(one.bottom, other.bottom),
        right: Math.max(one.right, other.right),
      };

/** `B2` of 0-based indexes. */
export function a1(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** The cell of an address such as `B2` or `$B$2`. Throws when it is none. */
export function cellOf(address: string): { row: number; column: number } {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d*)$/i.exec(address);
  if (!match?.[1]) throw new Error(`${address} is not the address of a cell.`);
  const column = [...match[1].toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** What `cell` gives for every cell of an area, row by row. */
export function mapArea<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  return rows.map((row) => columns.map((column) => cell(row, column)));
}

/** The same cells as runs down the columns; twice the same cell is one. */
export function columnRuns(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.left === column && row <= last.bottom + 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
