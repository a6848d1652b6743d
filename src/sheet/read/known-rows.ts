import { rowKey, type RowCorrection } from '../corrections';
import { lastRowOf, type SheetGrid } from '../grid';
import { fieldAt } from './rows';
import { plainText } from './words';

/** Corrections at the rows where their names stand now: the same row first, otherwise the first row of that name; gone rows are left out. */
export function knownAgain(grid: SheetGrid, said: readonly RowCorrection[], nameColumn: number): RowCorrection[] {
  if (said.length === 0) return [];
  const keyAt = (row: number) => rowKey(plainText(fieldAt(grid, row, nameColumn).value));
  const rows = new Map<string, number>();
  for (let row = lastRowOf(grid); row >= grid.top; row -= 1) rows.set(keyAt(row), row);
  return said.flatMap((each) => {
    const row = keyAt(each.row) === each.key ? each.row : rows.get(each.key);
    return row === undefined ? [] : [{ ...each, row }];
  });
}
