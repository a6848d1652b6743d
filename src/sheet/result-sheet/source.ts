import type { CellValue } from '../../text/cell';
import { a1 } from '../address';
import type { SheetGrid } from '../grid';
import { mergeAt, ownCellAt } from '../grid';
import type { CellContent } from '../plan';
import { textLiteral } from '../portable/literal';

/** `'คำรับรอง ๒๕๖๔'!`: before a reference to a cell of another sheet. Apostrophes in the name are doubled. */
export const sheetPrefix = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;

const REFERENCES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\w.$:!])\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\w(.])/g;

/** The formula of a cell on `sheet`, to stand on another one: every reference names the sheet. */
export const fromSheet = (formula: string, sheet: string): string =>
  formula.replace(REFERENCES, (token) => (/^["']/.test(token) ? token : sheetPrefix(sheet) + token));

/** The cell that a person sees at a place: of a merged area its first. */
export const shownCell = (grid: SheetGrid, row: number, column: number): { row: number; column: number } => {
  const merge = mergeAt(grid, row, column);
  return merge === null ? { row, column } : { row: merge.top, column: merge.left };
};

/** A reference to a cell of the source sheet. */
export const sourceRef = (grid: SheetGrid, row: number, column: number): string => {
  const cell = shownCell(grid, row, column);
  return sheetPrefix(grid.name) + a1(cell.row, cell.column);
};

/** Stands where there is nothing: a blank must not read as 0. */
export const NOTHING = '–';

/** What a cell of the source sheet shows, live; a dash where it is blank. A link alone would show a blank as 0. */
export const linkTo = (grid: SheetGrid, row: number, column: number): CellContent => {
  const ref = sourceRef(grid, row, column);
  const cell = shownCell(grid, row, column);
  const { value } = ownCellAt(grid, cell.row, cell.column);
  const dash = textLiteral(NOTHING);
  return { kind: 'formula', formula: `=IF(${ref}="",${dash},${ref})`, value: isNothing(value) ? NOTHING : value };
};

const isNothing = (value: CellValue): boolean => value === null || value === '';
