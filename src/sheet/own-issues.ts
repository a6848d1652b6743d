import { parseA1 } from './address';
import type { Agreement } from './agreement';
import type { SheetGrid } from './grid';
import type { WriteRecord } from './plan';
import { findOurs } from './write/find-ours';

/**
 * The agreement without remarks about cells that we wrote ourselves: our total row shows the scored weight, which is no
 * wrong sum of a person's.
 */
export const withoutOurIssues = (agreement: Agreement, grid: SheetGrid, record: WriteRecord | null): Agreement => {
  if (record === null || agreement.issues.every((issue) => issue.cell === null)) return agreement;
  const ours = new Set(findOurs(grid, record, agreement).cells.map(({ row, column }) => `${row},${column}`));
  const issues = agreement.issues.filter(({ cell }) => {
    const area = cell === null ? null : parseA1(cell);
    return area === null || !ours.has(`${area.top},${area.left}`);
  });
  return { ...agreement, issues };
};
