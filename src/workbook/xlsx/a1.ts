import type { Area } from '../../sheet/grid';

/** The last row and column of a sheet, 0-based. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** `A` for 0, `XFD` for 16383. */
export function columnName(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before >= 0 ? columnName(before) : '') + String.fromCharCode(65 + (column % 26));
}

/** 0 for `A`; letters in any case. */
export const columnIndex = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `B3` for row 2, column 1. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** Row and column of `B3` or `$B$3`, or null when the text is no address on a sheet. */
export function parseCell(text: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!match) return null;
  const cell = { row: Number(match[2]) - 1, column: columnIndex(match[1] ?? '') };
  return cell.row < 0 || cell.row > LAST_ROW || cell.column > LAST_COLUMN ? null : cell;
}

/** `A1:B2`, or `A1` for one cell. */
export function areaName({ top, left, bottom, right }: Area): string {
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

/** The area of `A1:B2`, `A1`, `A:B` or `1:2`, or null when the text is none. */
export function parseArea(text: string): Area | null {
  const [from = '', to = from] = text.split(':');
  const first = parseCell(from);
  const last = parseCell(to);
  if (first && last) return spanned(first, last);
  if (/^\$?[A-Za-z]{1,3}$/.test(from) && /^\$?[A-Za-z]{1,3}$/.test(to)) {
    const [left, right] = [columnIndex(from.replace('$', '')), columnIndex(to.replace('$', ''))];
    return { top: 0, left: Math.min(left, right), bottom: LAST_ROW, right: Math.max(left, right) };
  }
  if (/^\$?\d{1,7}$/.test(from) && /^\$?\d{1,7}$/.test(to)) {
    const [top, bottom] = [Number(from.replace('$', '')) - 1, Number(to.replace('$', '')) - 1];
    return { top: Math.min(top, bottom), left: 0, bottom: Math.max(top, bottom), right: LAST_COLUMN };
  }
  return null;
}

type Cell = { readonly row: number; readonly column: number };

const spanned = (a: Cell, b: Cell): Area => ({
  top: Math.min(a.row, b.row),
  left: Math.min(a.column, b.column),
  bottom: Math.max(a.row, b.row),
  right: Math.max(a.column, b.column),
});

/** The areas of a `sqref`, those that are none left out. */
export const parseAreas = (sqref: string): Area[] =>
  sqref
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);

export const overlap = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
