import { rowKey, type RowCorrection } from '../corrections';
import { lastRowOf, type SheetGrid } from '../grid';
import { fieldAt } from './rows';
import { isBlank } from './words';

/** What a person said about rows, where the rows stand now. */
export interface KnownRows {
  readonly known: readonly RowCorrection[];
  /** Said of rows that are not known again. */
  readonly gone: readonly RowCorrection[];
}

/** What rows are known by: their names; a row without one by its first text. */
export function keyAt(grid: SheetGrid, row: number, nameColumn: number): string {
  const { value } = fieldAt(grid, row, nameColumn);
  if (!isBlank(value) && typeof value !== 'object') return rowKey(String(value));
  const first = grid.values[row - grid.top]?.find((each) => typeof each === 'string' && !isBlank(each));
  return rowKey(typeof first === 'string' ? first : '');
}

/** Rows by what they are known by, from the top down. */
export function rowsByKey(grid: SheetGrid, nameColumn: number): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (let row = grid.top; row <= lastRowOf(grid); row += 1) {
    if (grid.values[row - grid.top]?.every(isBlank)) continue;
    const key = keyAt(grid, row, nameColumn);
    const same = rows.get(key);
    if (same) same.push(row);
    else rows.set(key, [row]);
  }
  return rows;
}

/**
 * Corrections at the rows where their names stand now. Among several rows of one name it is the same one of as many;
 * when there are more or fewer than then, it cannot be told.
 */
export function knownAgain(grid: SheetGrid, said: readonly RowCorrection[], nameColumn: number): KnownRows {
  if (said.length === 0) return { known: [], gone: [] };
  const rows = rowsByKey(grid, nameColumn);
  const known: RowCorrection[] = [];
  const gone: RowCorrection[] = [];
  for (const each of said) {
    const row = rowNow(each, rows.get(each.key) ?? []);
    if (row === undefined) gone.push(each);
    else known.push({ ...each, row });
  }
  return { known, gone };
}

function rowNow({ row, place }: RowCorrection, same: readonly number[]): number | undefined {
  if (place) return same.length === place[1] ? same[place[0]] : undefined;
  return same.includes(row) ? row : same[0];
}
