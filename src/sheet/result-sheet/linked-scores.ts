import type { Agreement } from '../agreement';
import type { SheetGrid } from '../grid';
import type { WriteRecord } from '../plan';
import { findOurs } from '../write/find-ours';
import { totalRowOf } from '../write/target';

/** Scores of ours that stand on the source sheet. */
export interface LinkedScores {
  readonly column: number;
  /** Rows of indicators whose score is ours. */
  readonly rows: ReadonlySet<number>;
  readonly totalRow: number | null;
}

/** Where our scores stand beside the table; null when there are none. A cell that a person has changed is not ours. */
export const linkedScores = (
  agreement: Agreement,
  grid: SheetGrid,
  record: WriteRecord | null,
): LinkedScores | null => {
  if (record === null) return null;
  const found = findOurs(grid, record, agreement);
  const column = found.columns.get('score');
  if (column === undefined) return null;
  const held = new Set(found.cells.filter((cell) => cell.column === column).map(({ row }) => row));
  const rows = new Set(agreement.indicators.map(({ row }) => row).filter((row) => held.has(row)));
  const totalRow = totalRowOf(agreement.table);
  return rows.size === 0 ? null : { column, rows, totalRow: held.has(totalRow) ? totalRow : null };
};
