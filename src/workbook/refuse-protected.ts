import { a1Area } from '../sheet/address';
import type { WritePlan } from '../sheet/plan';
import { WorkbookError } from './port';
import { rectanglesOf } from './rectangles';

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A protected sheet: which cells are locked, and what may be changed all the same. */
export interface Protection {
  readonly formatCells: boolean;
  readonly formatColumns: boolean;
  /** Those of the cells to be written that are locked. */
  readonly locked: readonly Cell[];
}

/** Every cell that the plan writes into. */
export const writtenCells = (plan: WritePlan): Cell[] =>
  plan.contents.flatMap(({ area, cells }) =>
    cells.flatMap((contents, r) =>
      contents.flatMap((content, c) => (content === null ? [] : [{ row: area.top + r, column: area.left + c }])),
    ),
  );

/**
 * Refuses what a protected sheet does not let anybody do: Excel says only "access denied", a clerk needs the cells. Unlocked
 * cells may be written; looks and colour rules need `formatCells`, widths `formatColumns`; merges and tables are never
 * changed. Throws `WorkbookError` sheetProtected (facts sheet, cells, what: `cells` or `looks`).
 */
export function refuseProtected(plan: WritePlan, sheet: string, protection: Protection): void {
  const refuse = (what: 'cells' | 'looks', cells: string | null): never => {
    throw new WorkbookError('sheetProtected', { sheet, cells, what });
  };
  if (protection.locked.length > 0) refuse('cells', rectanglesOf(protection.locked).map(a1Area).join(', '));
  const dressed = [...plan.looks.map(({ area }) => area), ...(plan.resets ?? []), ...plan.bandRules.map((b) => b.area)];
  const merged = [...plan.merges, ...(plan.unmerges ?? []), ...(plan.tables ?? []).map(({ area }) => area)];
  const barred = [...(protection.formatCells ? [] : dressed), ...merged];
  if (barred[0] !== undefined) refuse('looks', a1Area(barred[0]));
  if (!protection.formatColumns && plan.columnWidths.length > 0) refuse('looks', null);
}
