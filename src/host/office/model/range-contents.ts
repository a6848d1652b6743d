import type { Area } from '../../../sheet/grid';
import type { HostCell, HostSheet, HostValue } from '../../workbook/host-workbook';
import { invalidArgument } from '../protocol/host-error';
import type { Session } from '../protocol/session';
import { columnCount, contains, intersection, isUnbounded, requireUnlocked, rowCount } from './areas';
import type { RangeRef } from './object';
import { readTyped } from './typed-text';

type Rows = readonly (readonly unknown[])[];

/** A value as `values` gives it: a blank cell is the empty text, an error its text. */
export const apiValue = (value: HostValue): string | number | boolean =>
  value === null ? '' : typeof value === 'object' ? value.error : value;

export const valueTypeOf = (value: HostValue): string => {
  if (value === null || value === '') return 'Empty';
  if (typeof value === 'object') return 'Error';
  return typeof value === 'string' ? 'String' : typeof value === 'number' ? 'Double' : 'Boolean';
};

/** One entry per cell, or null for whole rows and columns. */
export function readCells<T>({ sheet, area }: RangeRef, read: (cell: HostCell) => T): T[][] | null {
  return isUnbounded(area) ? null : sheet.cells(area).map((row) => row.map(read));
}

export function readEach<T>({ area }: RangeRef, read: (row: number, column: number) => T): T[][] | null {
  if (isUnbounded(area)) return null;
  return Array.from({ length: rowCount(area) }, (_, row) =>
    Array.from({ length: columnCount(area) }, (_, column) => read(area.top + row, area.left + column)),
  );
}

/** What was set, as one entry per cell: a single value fills the range, an array must have its exact size. */
export function spread({ area }: RangeRef, given: unknown): Rows {
  if (isUnbounded(area)) throw invalidArgument('whole rows and columns take no cell contents');
  const [rows, columns] = [rowCount(area), columnCount(area)];
  if (!Array.isArray(given)) return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(given));
  const exact = given.length === rows && given.every((row) => Array.isArray(row) && row.length === columns);
  if (!exact)
    throw invalidArgument('The number of rows or columns in the input array does not match the size of the range');
  return given as Rows;
}

function contentOf(entry: unknown, numberFormat: () => string, today: Date): ReturnType<typeof readTyped> {
  if (typeof entry === 'string') return readTyped(entry, numberFormat(), today);
  if (typeof entry === 'boolean' || (typeof entry === 'number' && Number.isFinite(entry))) {
    return { cell: { value: entry, formula: null }, numberFormat: null };
  }
  throw invalidArgument('a cell takes a text, a number, true or false');
}

/** Cells that a merge covers hold nothing: Excel ignores what is written to them. */
function coveredBy(merges: readonly Area[], area: Area): (row: number, column: number) => boolean {
  const near = merges.filter((merge) => intersection(merge, area));
  return (row, column) =>
    near.some(
      (merge) =>
        contains(merge, { top: row, left: column, bottom: row, right: column }) &&
        (row !== merge.top || column !== merge.left),
    );
}

/** Sets `values` or `formulas`. Null leaves a cell alone, the empty text empties it. */
export function writeContents(range: RangeRef, given: unknown, session: Session): void {
  const { sheet, area } = range;
  const rows = spread(range, given);
  requireUnlocked(range);
  const covered = coveredBy(sheet.merges(), area);
  const today = session.today();
  const formats: [row: number, column: number, format: string][] = [];
  const cells = rows.map((entries, r) =>
    entries.map((entry, c) => {
      const [row, column] = [area.top + r, area.left + c];
      if (entry === null || entry === undefined || covered(row, column)) return undefined;
      const format = (): string => sheet.look(row, column).numberFormat ?? 'General';
      const typed = contentOf(entry, format, today);
      if (typed.numberFormat !== null && format() === 'General') formats.push([row, column, typed.numberFormat]);
      return typed.cell;
    }),
  );
  sheet.setCells(area, cells);
  for (const [row, column, numberFormat] of formats) setOneFormat(sheet, row, column, numberFormat);
}

const setOneFormat = (sheet: HostSheet, row: number, column: number, numberFormat: string): void =>
  sheet.setLook({ top: row, left: column, bottom: row, right: column }, { numberFormat });
