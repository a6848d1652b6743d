import type { TableLayout } from '../agreement';
import type { Area, SheetGrid } from '../grid';
import { contains } from '../grid';
import type { PrintAreaChange, PrintAreaNote } from '../plan';
import { sameArea } from './grid-cells';
import type { Target } from './target';

/**
 * The sheet's print area with our columns and total row in it; null where it has none, does not hold the whole table, or
 * was made narrower again since we last extended it. Titles are whole rows and hold for new columns by themselves.
 */
export const extendedPrintArea = (
  { printArea: now }: SheetGrid,
  table: TableLayout,
  target: Target,
  then: PrintAreaNote | undefined,
): PrintAreaChange | null => {
  if (now === undefined || (then !== undefined && now.right < then.area.right)) return null;
  const holdsTable =
    contains(now, table.headerRows[0], table.firstColumn) && contains(now, table.lastRow, table.lastColumn);
  const right = Math.max(now.right, ...target.columns.values());
  const after = { ...now, right, bottom: Math.max(now.bottom, target.totalRow) };
  return !holdsTable || sameArea(now, after) ? null : { before: now, after };
};

/** What is to be kept about a print area: where it stands now and by how much we have made it larger in all. */
export const printAreaNote = (
  then: PrintAreaNote | undefined,
  change: PrintAreaChange | null,
): PrintAreaNote | undefined =>
  change === null
    ? then
    : {
        area: change.after,
        columns: (then?.columns ?? 0) + change.after.right - change.before.right,
        rows: (then?.rows ?? 0) + change.after.bottom - change.before.bottom,
      };

/**
 * The print area without what we added; null where a person has set another one since.
 * @param area where the noted one stands now
 * @param lastRow the last row of ours
 */
export const formerPrintArea = (
  { printArea: now }: SheetGrid,
  note: PrintAreaNote | undefined,
  area: Area | undefined,
  lastRow: number,
): PrintAreaChange | null => {
  if (now === undefined || note === undefined || area === undefined) return null;
  const columns = now.right === area.right ? note.columns : 0;
  const rows = now.bottom === area.bottom || now.bottom === lastRow ? note.rows : 0;
  const after = { ...now, right: now.right - columns, bottom: now.bottom - rows };
  return sameArea(now, after) ? null : { before: now, after };
};

/** One change for two that follow each other. */
export const mergedPrintArea = (
  first: PrintAreaChange | undefined,
  second: PrintAreaChange | undefined,
): PrintAreaChange | null => {
  const before = (first ?? second)?.before;
  const after = (second ?? first)?.after;
  return before === undefined || after === undefined || sameArea(before, after) ? null : { before, after };
};
