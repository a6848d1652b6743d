import type { Agreement, Indicator } from '../sheet/agreement';
import { headerKey, parseCorrections, rowKey } from '../sheet/corrections';
import type { Corrections, CorrectableMeaning, RowCorrection } from '../sheet/corrections';
import { ownCellAt, type SheetGrid } from '../sheet/grid';
import { knownAgain } from '../sheet/read/known-rows';
import type { WorkbookPort } from '../workbook/port';

/** The key of the setting that keeps what a person said about a sheet. */
export const correctionsSetting = (sheet: string): string => `corrections:${sheet}`;

/** What a person said about a sheet; null when nothing, or nothing that can be understood. */
export const readCorrections = async (port: WorkbookPort, sheet: string): Promise<Corrections | null> =>
  parseCorrections(await port.readSetting(correctionsSetting(sheet)));

/** Forgets everything said about a sheet: it is read by its own words again. */
export const forgetCorrections = (port: WorkbookPort, sheet: string): Promise<void> =>
  port.writeSetting(correctionsSetting(sheet), null);

const write = (port: WorkbookPort, sheet: string, corrections: Corrections): Promise<void> =>
  port.writeSetting(correctionsSetting(sheet), corrections);

/** What was said before; columns said of a header that has changed since are left out, rows are known by their names. */
async function saidOf(port: WorkbookPort, agreement: Agreement): Promise<Corrections> {
  const said = (await readCorrections(port, agreement.sheet)) ?? { version: 1 };
  const stale = agreement.issues.some(({ code }) => code === 'correctionsStale');
  return stale ? { version: 1, ...(said.rows && { rows: said.rows }) } : said;
}

/**
 * Keeps with the workbook which column holds something; null says that the sheet has no such column. A column holds one
 * thing only: what was said of it before is forgotten.
 */
export async function correctColumn(
  port: WorkbookPort,
  agreement: Agreement,
  meaning: CorrectableMeaning,
  column: number | null,
): Promise<void> {
  const said = await saidOf(port, agreement);
  const others = Object.entries(said.columns ?? {}).filter(([, other]) => column === null || other !== column);
  const columns = { ...Object.fromEntries(others), [meaning]: column };
  await write(port, agreement.sheet, { ...said, columns, headerKey: headerKey(agreement) });
}

/**
 * Keeps with the workbook what a row is, or how it is scored, in place of what was said of that row before. A change with
 * nothing in it forgets the row. Rows of the same name are kept apart.
 */
export async function correctRow(
  port: WorkbookPort,
  agreement: Agreement,
  grid: SheetGrid,
  indicator: Indicator,
  change: Pick<RowCorrection, 'kind' | 'method'>,
): Promise<void> {
  const said = await saidOf(port, agreement);
  const nameColumn = agreement.table.columns.name;
  const key = rowKey(String(ownCellAt(grid, indicator.row, nameColumn).value ?? ''));
  const others = (said.rows ?? []).filter((each) => knownAgain(grid, [each], nameColumn)[0]?.row !== indicator.row);
  const rows = Object.keys(change).length === 0 ? others : [...others, { row: indicator.row, key, ...change }];
  await write(port, agreement.sheet, { ...said, rows });
}
