import type { Policy } from '../scoring/policy';
import type { Agreement, NotAnAgreement } from '../sheet/agreement';
import type { SheetGrid } from '../sheet/grid';
import { withoutOurIssues } from '../sheet/own-issues';
import type { WriteRecord } from '../sheet/plan';
import { readSheet } from '../sheet/read-sheet';
import type { WorkbookPort } from '../workbook/port';
import { readPolicy } from './policy-setting';
import { readRecord } from './write-record';

/** A sheet as read, or why none of the workbook's sheets is an agreement. */
export type SheetReading =
  | {
      readonly found: true;
      readonly sheet: string;
      readonly grid: SheetGrid;
      readonly agreement: Agreement;
      readonly policy: Policy;
      /** What was written into this sheet before. */
      readonly record: WriteRecord | null;
    }
  | { readonly found: false; readonly sheet: string; readonly reading: NotAnAgreement; readonly policy: Policy };

/**
 * Reads the sheet named. Without a name: the active sheet, or else the first visible sheet with an indicator table.
 * Rejects with `WorkbookError` only.
 */
export const readAgreement = async (
  port: WorkbookPort,
  sheet: string | null = null,
  policy?: Policy,
): Promise<SheetReading> => {
  const settled = policy ?? (await readPolicy(port));
  const first = await readOne(port, sheet, settled);
  if (first.found || sheet !== null) return first;
  const others = (await port.sheets()).filter((other) => other.visible && other.name !== first.sheet);
  for (const other of others) {
    const next = await readOne(port, other.name, settled);
    if (next.found) return next;
  }
  return first;
};

const readOne = async (port: WorkbookPort, sheet: string | null, policy: Policy): Promise<SheetReading> => {
  const grid = await port.snapshot(sheet);
  const reading = readSheet(grid, { policy });
  if (reading.table === null) return { found: false, sheet: grid.name, reading, policy };
  const record = await readRecord(port, grid.name);
  const agreement = withoutOurIssues(reading, grid, record);
  return { found: true, sheet: grid.name, grid, agreement, policy, record };
};
