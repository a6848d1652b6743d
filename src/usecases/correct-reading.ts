import type { Agreement } from '../sheet/agreement';
import { parseCorrections } from '../sheet/corrections';
import type { Corrections, CorrectableMeaning, RowCorrection } from '../sheet/corrections';
import type { SheetGrid } from '../sheet/grid';
import { headerBlock } from '../sheet/read/header-block';
import { headerKey, headerWords } from '../sheet/read/header-words';
import { keyAt, rowsByKey } from '../sheet/read/known-rows';
import type { WorkbookPort } from '../workbook/port';

/** The key of the setting that keeps what a person said about a sheet. */
export const correctionsSetting = (sheet: string): string => `corrections:${sheet}`;

/** What a person said about a sheet; null when nothing, or nothing that can be understood. */
export const readCorrections = async (port: WorkbookPort, sheet: string): Promise<Corrections | null> =>
  parseCorrections(await port.readSetting(correctionsSetting(sheet)));

/** Forgets everything said about a sheet: it is read by its own words again. */
export const forgetCorrections = (port: WorkbookPort, sheet: string): Promise<void> =>
  port.writeSetting(correctionsSetting(sheet), null);

/** A sheet as it was read when something was said of it. */
export interface CorrectedReading {
  readonly agreement: Agreement;
  readonly grid: SheetGrid;
}

/** Columns by what they hold; null says that the sheet has no such column. */
export type ColumnsSaid = { readonly [Meaning in CorrectableMeaning]?: number | null };

const keyOfRows = (grid: SheetGrid, [top, bottom]: readonly [number, number]): string =>
  headerKey(headerWords(headerBlock(grid, top, bottom)));

/** Written with what still holds of what was said before; what has gone from the sheet is left out. */
const write = (port: WorkbookPort, { agreement, grid }: CorrectedReading, change: Partial<Corrections>) =>
  port.writeSetting(correctionsSetting(agreement.sheet), {
    ...(agreement.corrected ?? { version: 1 }),
    headerKey: keyOfRows(grid, change.headerRows ?? agreement.table.headerRows),
    ...change,
  } satisfies Corrections);

/** A column holds one thing only: what was said of it before is forgotten. */
function withColumns(said: ColumnsSaid, change: ColumnsSaid): ColumnsSaid {
  const taken = new Set(Object.values(change).filter((column) => column !== null));
  const others = Object.entries(said).filter(([, column]) => column === null || !taken.has(column));
  return { ...Object.fromEntries(others), ...change };
}

/** Keeps with the workbook which columns hold what. Rows are known by their names, so another name column knows them anew. */
export async function correctColumns(
  port: WorkbookPort,
  reading: CorrectedReading,
  change: ColumnsSaid,
): Promise<void> {
  const { corrected, table } = reading.agreement;
  const columns = withColumns(corrected?.columns ?? {}, change);
  const nameColumn = change.name ?? table.columns.name;
  const rows = corrected?.rows?.map((said) => named(reading.grid, nameColumn, said, table.columns.name));
  await write(port, reading, { columns, ...(rows && { rows }) });
}

/** Gives back to the header's own words what a column holds. */
export async function takeBackColumn(
  port: WorkbookPort,
  reading: CorrectedReading,
  meaning: CorrectableMeaning,
): Promise<void> {
  const { [meaning]: _, ...columns } = reading.agreement.corrected?.columns ?? {};
  await write(port, reading, { columns });
}

/** What is said of a row, with what the row is known by. One that is gone stays as it was. */
function named(grid: SheetGrid, nameColumn: number, said: RowCorrection, knownBy = nameColumn): RowCorrection {
  if (knownBy !== nameColumn && keyAt(grid, said.row, knownBy) !== said.key) return said;
  const { place: _, ...rest } = said;
  const key = keyAt(grid, said.row, nameColumn);
  const same = rowsByKey(grid, nameColumn).get(key) ?? [];
  return { ...rest, key, ...(same.length > 1 && { place: [same.indexOf(said.row), same.length] as const }) };
}

/** What may be said of a row; null takes it back, what is not named stays. */
export type RowChange = {
  readonly kind?: RowCorrection['kind'] | null;
  readonly method?: RowCorrection['method'] | null;
};

/** Keeps with the workbook what a row is, or how it is scored. Rows of the same name are kept apart. */
export async function correctRow(
  port: WorkbookPort,
  reading: CorrectedReading,
  row: number,
  change: RowChange,
): Promise<void> {
  const nameColumn = reading.agreement.table.columns.name;
  const rows = reading.agreement.corrected?.rows ?? [];
  const isThis = (said: RowCorrection) => said.row === row && keyAt(reading.grid, row, nameColumn) === said.key;
  const before = rows.find(isThis);
  const kind = change.kind === undefined ? before?.kind : change.kind;
  const method = change.method === undefined ? before?.method : change.method;
  const said = { row, key: '', ...(kind && { kind }), ...(method && { method }) };
  const others = rows.filter((each) => !isThis(each));
  const all = kind || method ? [...others, named(reading.grid, nameColumn, said)] : others;
  await write(port, reading, { rows: all });
}

/** Takes back what was said of a row, also of one that is gone. */
export const takeBackRow = (port: WorkbookPort, reading: CorrectedReading, said: RowCorrection): Promise<void> =>
  write(port, reading, { rows: (reading.agreement.corrected?.rows ?? []).filter((each) => each !== said) });

/** Chooses one of the sheet's tables by its header. What was said of columns belongs to the header it was said of. */
export async function chooseTable(
  port: WorkbookPort,
  reading: CorrectedReading,
  headerRows: readonly [number, number],
): Promise<void> {
  const same = keyOfRows(reading.grid, reading.agreement.table.headerRows) === keyOfRows(reading.grid, headerRows);
  await write(port, reading, { headerRows, ...(!same && { columns: {} }) });
}

/** Says where the table of a sheet is in which none was found. What was said of rows stays. */
export async function showTable(
  port: WorkbookPort,
  grid: SheetGrid,
  headerRows: readonly [number, number],
  columns: ColumnsSaid,
): Promise<void> {
  const before = await readCorrections(port, grid.name);
  const said: Corrections = {
    version: 1,
    headerRows,
    columns: withColumns({}, columns),
    headerKey: keyOfRows(grid, headerRows),
    ...(before?.rows && { rows: before.rows }),
  };
  await port.writeSetting(correctionsSetting(grid.name), said);
}
