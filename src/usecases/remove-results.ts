import { recordSetting } from '../sheet/plan';
import type { WritePlan } from '../sheet/plan';
import { planRemoval } from '../sheet/plan-removal';
import type { WorkbookPort } from '../workbook/port';
import { readAgreement } from './read-agreement';
import { readAhead } from './read-ahead';
import { refuseNewerRecord } from './setting-issues';
import { readRecord } from './write-record';

export interface RemoveResultsOptions {
  /** The active sheet when not given. */
  readonly sheet?: string | null;
}

export interface Removed {
  readonly sheet: string;
  readonly plan: WritePlan;
  /** False when nothing of ours was on the sheet. */
  readonly removed: boolean;
}

/** Takes back what scoring has written into a sheet, and nothing else. Rejects with `WorkbookError` only. */
export const removeResults = async (port: WorkbookPort, options: RemoveResultsOptions = {}): Promise<Removed> => {
  const ahead = await readAhead(port, options.sheet ?? null, false);
  const grid = await ahead.snapshot(options.sheet ?? null);
  const record = await readRecord(ahead, grid.name);
  if (record === null) await refuseNewerRecord(ahead, recordSetting(grid.name), grid.name);
  const reading = record === null ? null : await readAgreement(ahead, grid.name, undefined, []);
  const plan = planRemoval(grid, record, reading?.found ? reading.agreement : null);
  if (!plan.empty) await port.apply(plan);
  return { sheet: grid.name, plan, removed: !plan.empty };
};
