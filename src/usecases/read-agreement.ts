import type { Policy } from '../scoring/policy';
import type { Agreement, NotAnAgreement } from '../sheet/agreement';
import type { IndicatorDetail } from '../sheet/details/detail';
import { withDetails } from '../sheet/details/with-details';
import type { SheetGrid } from '../sheet/grid';
import { withoutOurIssues } from '../sheet/own-issues';
import type { WriteRecord } from '../sheet/plan';
import { readSheet } from '../sheet/read-sheet';
import type { WorkbookPort } from '../workbook/port';
import { readCorrections } from './correct-reading';
import { readDetailPages } from './read-detail-pages';
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
      /** The detail pages found on the workbook's other sheets. */
      readonly details: readonly IndicatorDetail[];
      /** What was written into this sheet before. */
      readonly record: WriteRecord | null;
    }
  | { readonly found: false; readonly sheet: string; readonly reading: NotAnAgreement; readonly policy: Policy };

/**
 * Reads the sheet named. Without a name: the active sheet, or else the first visible sheet with an indicator table.
 * `details` are its detail pages when they are known already; they are looked for on the other sheets when not given.
 * Rejects with `WorkbookError` only.
 */
export const readAgreement = async (
  port: WorkbookPort,
  sheet: string | null = null,
  policy?: Policy,
  details?: readonly IndicatorDetail[],
): Promise<SheetReading> => {
  const settled = policy ?? (await readPolicy(port));
  const first = await readOne(port, sheet, settled, details);
  if (first.found || sheet !== null) return first;
  const others = (await port.sheets()).filter((other) => other.visible && other.name !== first.sheet);
  for (const other of others) {
    const next = await readOne(port, other.name, settled, details);
    if (next.found) return next;
  }
  return first;
};

const readOne = async (
  port: WorkbookPort,
  sheet: string | null,
  policy: Policy,
  known: readonly IndicatorDetail[] | undefined,
): Promise<SheetReading> => {
  const grid = await port.snapshot(sheet);
  const reading = readSheet(grid, { policy, corrections: await readCorrections(port, grid.name) });
  if (reading.table === null) return { found: false, sheet: grid.name, reading, policy };
  const record = await readRecord(port, grid.name);
  const details = known ?? (await readDetailPages(port, grid.name));
  const agreement = withoutOurIssues(withDetails(reading, details, policy), grid, record);
  return { found: true, sheet: grid.name, grid, agreement, policy, details, record };
};
