import type { SheetGrid } from '../grid';
import type { WritePlan } from '../plan';

/**
 * What a protected sheet lets anybody do of a plan: contents always (the workbook refuses locked cells), looks and colours
 * only where formatting cells is allowed, widths where formatting columns is, merges never.
 */
export const withinProtection = <Plan extends WritePlan>(plan: Plan, grid: SheetGrid): Plan => {
  if (!grid.protected || plan.empty) return plan;
  const { formatCells = false, formatColumns = false } = grid.allows ?? {};
  const { resets: _resets, unmerges: _unmerges, ...rest } = plan;
  const dressed = formatCells ? plan : { ...rest, looks: [], bandRules: [] };
  return {
    ...(dressed as Plan),
    merges: [],
    tables: [],
    columnWidths: formatColumns ? plan.columnWidths : [],
    ...(plan.record && { record: formatCells ? plan.record : undressed(plan.record) }),
  };
};

/** With nothing dressed there is nothing to undress when results are removed. */
const undressed = (record: NonNullable<WritePlan['record']>): WritePlan['record'] => {
  if (record.restore === undefined) return record;
  const { cells } = record.restore;
  return { ...record, restore: { merges: [], columnWidths: [], looks: [], areas: [], ...(cells && { cells }) } };
};

/** True when a protected sheet keeps the plan from looking as it should. */
export const losesLooks = (plan: WritePlan, within: WritePlan): boolean =>
  plan.looks.length + plan.merges.length + plan.columnWidths.length >
  within.looks.length + within.merges.length + within.columnWidths.length;
