import type { Area } from '../../../sheet/grid';

/** Excel's sheet size. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

export const columnName = (column: number): string => {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    name = String.fromCharCode(65 + (rest % 26)) + name;
  return name;
};

const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Sheet names other than plain letters, digits, `_` and `.` are quoted in references. */
export const quoteSheetName = (name: string): string =>
  /^[\p{L}\p{M}_][\p{L}\p{M}\p{N}_.]*$/u.test(name) &&
  !/^[A-Za-z]{1,3}\d+$/.test(name) &&
  !/^[Rr]\d*[Cc]\d*$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === lastColumn;
const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === lastRow;

/** `A1`, `A1:B2`, `A:C` or `1:3`, as Range.address after the sheet's name. */
export function formatArea(area: Area): string {
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = `${columnName(area.left)}${area.top + 1}`;
  if (area.top === area.bottom && area.left === area.right) return first;
  return `${first}:${columnName(area.right)}${area.bottom + 1}`;
}

export const formatAddress = (sheetName: string, area: Area): string =>
  `${quoteSheetName(sheetName)}!${formatArea(area)}`;

export interface Address {
  /** Null when the text names no sheet. */
  readonly sheet: string | null;
  readonly area: Area;
}

function splitSheet(text: string): [string | null, string] {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(text);
  if (quoted) return [quoted[1]!.replaceAll("''", "'"), quoted[2]!];
  const plain = /^([^'!]+)!(.+)$/.exec(text);
  return plain ? [plain[1]!, plain[2]!] : [null, text];
}

const inSheet = (area: Area): boolean =>
  area.top >= 0 && area.left >= 0 && area.bottom <= lastRow && area.right <= lastColumn;

const ordered = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);

function corners(text: string): Area | null {
  const cells = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6}))?$/.exec(text);
  if (cells) {
    const [left, right] = ordered(columnIndex(cells[1]!), columnIndex(cells[3] ?? cells[1]!));
    const [top, bottom] = ordered(Number(cells[2]) - 1, Number(cells[4] ?? cells[2]) - 1);
    return { top, left, bottom, right };
  }
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) {
    const [left, right] = ordered(columnIndex(columns[1]!), columnIndex(columns[2]!));
    return { top: 0, left, bottom: lastRow, right };
  }
  const rows = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/.exec(text);
  if (!rows) return null;
  const [top, bottom] = ordered(Number(rows[1]) - 1, Number(rows[2]) - 1);
  return { top, left: 0, bottom, right: lastColumn };
}

/** Reads one A1 reference, with or without a sheet name; null when it is none or lies outside a sheet. */
export function parseAddress(text: string): Address | null {
  const [sheet, rest] = splitSheet(text.trim());
  const area = corners(rest.trim());
  return area && inSheet(area) ? { sheet, area } : null;
}

export { inSheet, isWholeColumns, isWholeRows };
