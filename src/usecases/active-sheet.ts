import type { WorkbookPort } from '../workbook/port';

/** The name of the sheet that is shown: what a person means by "this sheet". Null when the workbook does not say. */
export const activeSheet = async (port: WorkbookPort): Promise<string | null> =>
  (await port.sheets()).find((sheet) => sheet.active)?.name ?? null;
