import type { Policy } from '../scoring/policy';
import type { Agreement, NotAnAgreement } from '../sheet/agreement';
import { parseCorrections } from '../sheet/corrections';
import type { SheetGrid } from '../sheet/grid';
import { readSheet } from '../sheet/read-sheet';
import type { WorkbookPort } from '../workbook/port';
import { correctionsSetting } from './correct-reading';
import { settingIssues } from './setting-issues';

/** All that reading a table asks of its workbook. */
export type SettingReader = Pick<WorkbookPort, 'readSetting'>;

/** The table on a snapshot, by what a person said about that sheet. Rejects with `WorkbookError` only. */
export const readTable = async (
  port: SettingReader,
  grid: SheetGrid,
  policy: Policy,
): Promise<Agreement | NotAnAgreement> => {
  const stored = await port.readSetting(correctionsSetting(grid.name));
  const corrections = parseCorrections(stored);
  const reading = readSheet(grid, { policy, corrections });
  return { ...reading, issues: [...reading.issues, ...settingIssues('corrections', stored, corrections !== null)] };
};
