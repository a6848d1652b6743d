import { columnIndex, MAX_COLUMNS, MAX_ROWS, parseA1 } from '../../sheet/address';
import type { Area } from '../../sheet/grid';

export { a1 as cellName, a1Area as areaName, columnLetters as columnName } from '../../sheet/address';

/** The last row and column of a sheet, 0-based. */
export const LAST_ROW = MAX_ROWS - 1;
export const LAST_COLUMN = MAX_COLUMNS - 1;

/** Row and column of `B3` or `$B$3`, or null when the text is no address on a sheet. */
export function parseCell(text: string): { readonly row: number; readonly column: number } | null {
  const area = text.includes(':') ? null : parseA1(text);
  return area && { row: area.top, column: area.left };
}

/** A column of its letters; one that no sheet has where they are none. */
const columnOf = (letters: string): number => columnIndex(letters.replace('$', '')) ?? MAX_COLUMNS;

/** The area of `A1:B2`, `A1`, `A:B` or `1:2`, or null when the text is none. */
export function parseArea(text: string): Area | null {
  const [from = '', to = from] = text.split(':');
  const area = parseA1(text);
  if (area) return area;
  if (/^\$?[A-Za-z]{1,3}$/.test(from) && /^\$?[A-Za-z]{1,3}$/.test(to)) {
    const [left, right] = [columnOf(from), columnOf(to)];
    return { top: 0, left: Math.min(left, right), bottom: LAST_ROW, right: Math.max(left, right) };
  }
  if (/^\$?\d{1,7}$/.test(from) && /^\$?\d{1,7}$/.test(to)) {
    const [top, bottom] = [Number(from.replace('$', '')) - 1, Number(to.replace('$', '')) - 1];
    return { top: Math.min(top, bottom), left: 0, bottom: Math.max(top, bottom), right: LAST_COLUMN };
  }
  return null;
}

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
