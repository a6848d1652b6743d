import type { Policy } from '../scoring/policy';
import type { Agreement, NotAnAgreement } from '../sheet/agreement';
import type { SheetGrid } from '../sheet/grid';
import { readSheet } from '../sheet/read-sheet';
import type { WorkbookPort } from '../workbook/port';
import { readCorrections } from './correct-reading';

/** The table on a snapshot, by what a person said about that sheet. Rejects with `WorkbookError` only. */
export const readTable = async (
  port: WorkbookPort,
  grid: SheetGrid,
  policy: Policy,
): Promise<Agreement | NotAnAgreement> =>
  readSheet(grid, { policy, corrections: await readCorrections(port, grid.name) });
