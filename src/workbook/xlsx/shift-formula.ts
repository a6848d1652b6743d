import { columnIndex, columnLetters } from '../../sheet/address';
import { LAST_COLUMN, LAST_ROW } from './a1';

/** Text, quoted sheet names and brackets hold no references; after them come the three kinds of reference. */
const TOKENS = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "'(?:[^']|'')*'",
    '\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\]',
    '(?<![\\p{L}\\p{M}\\p{N}_.\\\\$])(?:' +
      '(?<c1>\\$?[A-Za-z]{1,3}):(?<c2>\\$?[A-Za-z]{1,3})|' +
      '(?<r1>\\$?\\d{1,7}):(?<r2>\\$?\\d{1,7})|' +
      '(?<column>\\$?[A-Za-z]{1,3})(?<row>\\$?\\d{1,7})' +
      ')(?![\\p{L}\\p{M}\\p{N}_.\\\\(!])',
  ].join('|'),
  'gu',
);

function shiftColumn(text: string, by: number): string | null {
  if (text.startsWith('$')) return text;
  const column = (columnIndex(text) ?? LAST_COLUMN) + by;
  return column < 0 || column > LAST_COLUMN ? null : columnLetters(column);
}

function shiftRow(text: string, by: number): string | null {
  if (text.startsWith('$')) return text;
  const row = Number(text) + by;
  return row < 1 || row > LAST_ROW + 1 ? null : String(row);
}

const joined = (a: string | null, b: string | null, between: string) =>
  a === null || b === null ? '#REF!' : `${a}${between}${b}`;

/** Beyond XFD or 1048576 it is a name such as `TAX2564`… never a reference. */
const onSheet = (column: string, row: string) =>
  columnIndex(column.replace('$', '')) !== null && Number(row.replace('$', '')) <= LAST_ROW + 1 && !/^\$?0/.test(row);

/**
 * A formula moved by rows and columns, as copying it in Excel does: relative references follow, `$` ones stay. One that
 * leaves the sheet becomes `#REF!`. Works with and without a leading `=`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKENS, (token: string, ...rest: unknown[]) => {
    const { c1, c2, r1, r2, column, row } = rest.at(-1) as Partial<Record<string, string>>;
    if (c1 && c2) return joined(shiftColumn(c1, columns), shiftColumn(c2, columns), ':');
    if (r1 && r2) return joined(shiftRow(r1, rows), shiftRow(r2, rows), ':');
    if (column && row && onSheet(column, row)) return joined(shiftColumn(column, columns), shiftRow(row, rows), '');
    return token;
  });
}
