import { parseResultRecord, resultSheetSetting } from '../sheet/result-sheet/result-record';
import type { WorkbookPort } from '../workbook/port';

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The name of the sheet that sums up `sheet`, as long as there is one. */
export const resultSheetOf = async (port: WorkbookPort, sheet: string): Promise<string | null> => {
  const record = parseResultRecord(await port.readSetting(resultSheetSetting(sheet)));
  if (record === null) return null;
  const sheets = await port.sheets();
  return sheets.find(({ name }) => sameName(name, record.name))?.name ?? null;
};

/** The sheet that `name` sums up; null when it is no result sheet of ours. */
export const summedUpBy = async (port: WorkbookPort, name: string): Promise<string | null> => {
  for (const sheet of await port.sheets()) {
    const record = parseResultRecord(await port.readSetting(resultSheetSetting(sheet.name)));
    if (record !== null && sameName(record.name, name)) return sheet.name;
  }
  return null;
};
