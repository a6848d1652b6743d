import type { Policy } from '../scoring/policy';
import type { Agreement, NotAnAgreement } from '../sheet/agreement';
import type { IndicatorDetail } from '../sheet/details/detail';
import { withDetails } from '../sheet/details/with-details';
import type { SheetGrid } from '../sheet/grid';
import { withoutOurIssues } from '../sheet/own-issues';
import { recordSetting } from '../sheet/plan';
import type { WriteRecord } from '../sheet/plan';
import { withStatedScores } from '../sheet/stated/with-stated';
import type { Issue } from '../text/issue';
import type { WorkbookPort } from '../workbook/port';
import { indicatorSheets } from './indicator-sheets';
import { POLICY_SETTING, checkPolicy, parsePolicy } from './policy-setting';
import { readDetailPages } from './read-detail-pages';
import { readTable } from './read-table';
import { settingIssues } from './setting-issues';
import { parseRecord } from './write-record';

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
  | {
      readonly found: false;
      readonly sheet: string;
      readonly grid: SheetGrid;
      readonly reading: NotAnAgreement;
      readonly policy: Policy;
    };

/**
 * Reads the sheet named. Without a name: the active sheet, or else the one that most surely holds an indicator table.
 * `details` are its detail pages when they are known already; they are looked for on the other sheets when not given.
 * Rejects with `WorkbookError` only.
 */
export const readAgreement = async (
  port: WorkbookPort,
  sheet: string | null = null,
  policy?: Policy,
  details?: readonly IndicatorDetail[],
): Promise<SheetReading> => {
  const stored = policy === undefined ? await port.readSetting(POLICY_SETTING) : null;
  const settled = policy ?? parsePolicy(stored);
  const issues = settingIssues('policy', stored, checkPolicy(stored).problems.length === 0);
  const grid = await port.snapshot(sheet);
  const reading = await readTable(port, grid, settled);
  if (reading.table !== null) return complete(port, grid, noting(reading, issues), settled, details);
  const [best] = sheet === null ? await indicatorSheets(port, settled, grid.name) : [];
  if (best) return complete(port, best.grid, noting(best.agreement, issues), settled, details);
  return { found: false, sheet: grid.name, grid, reading, policy: settled };
};

const noting = (agreement: Agreement, issues: readonly Issue[]): Agreement =>
  issues.length === 0 ? agreement : { ...agreement, issues: [...agreement.issues, ...issues] };

/** The table with what the rest of the workbook says about it. */
const complete = async (
  port: WorkbookPort,
  grid: SheetGrid,
  table: Agreement,
  policy: Policy,
  known: readonly IndicatorDetail[] | undefined,
): Promise<SheetReading> => {
  const stored = await port.readSetting(recordSetting(grid.name));
  const record = parseRecord(stored);
  const details = known ?? (await readDetailPages(port, grid.name));
  const whole = withStatedScores(withDetails(table, details, policy, grid), grid, policy);
  const issues = settingIssues('record', stored, record !== null);
  const agreement = noting(withoutOurIssues(whole, grid, record), issues);
  return { found: true, sheet: grid.name, grid, agreement, policy, details, record };
};
