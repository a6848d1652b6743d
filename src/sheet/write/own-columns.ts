import type { Agreement } from '../agreement';
import type { SheetGrid } from '../grid';
import type { WriteRecord } from '../plan';
import { heldAt } from './grid-cells';
import { ownershipOf } from './ownership';
import { COLUMN_PARTS } from './target';

/** The agreement with its table ending before columns that we added, whatever reading takes them for. */
export const withoutOurColumns = (agreement: Agreement, grid: SheetGrid, record: WriteRecord | null): Agreement => {
  if (record === null) return agreement;
  const { table } = agreement;
  const row = table.headerRows[0];
  const headerKey = String(heldAt(grid, row, table.columns.name).value ?? '');
  const isOurs = ownershipOf(record, true, () => headerKey);
  let { lastColumn } = table;
  while (lastColumn > table.columns.name) {
    const cell = heldAt(grid, row, lastColumn);
    if (typeof cell.value !== 'string' || !COLUMN_PARTS.some((part) => isOurs(cell, part))) break;
    lastColumn -= 1;
  }
  return lastColumn === table.lastColumn ? agreement : { ...agreement, table: { ...table, lastColumn } };
};
