import type { MemoryWorkbook } from '../../../src/host/workbook/memory-workbook';
import type { Area } from '../../../src/sheet/grid';
import type { WorkbookPort } from '../../../src/workbook/port';
import { openXlsx, readXlsx } from '../../../src/workbook/xlsx';
import type { XlsxWorkbook } from '../../../src/workbook/xlsx';
import type { OfficeHost } from '../../support/office-host';
import { memoryFromXlsx } from './memory-from-xlsx';
import { openExcel } from './open-excel';

/** A workbook behind one of the adapters, with what a test looks at beyond the port. */
export interface Opened {
  readonly port: WorkbookPort;
  /** Everything of a sheet that a write may touch, to be compared before and after. */
  readonly picture: (sheet: string) => Promise<unknown>;
  /** The host's workbook; null behind the file adapter. */
  readonly memory: MemoryWorkbook | null;
  /** What carries requests to it, for failing them; null behind the file adapter. */
  readonly host: OfficeHost<MemoryWorkbook> | null;
  /** The file as it is now; null behind Excel. */
  readonly file: XlsxWorkbook | null;
}

const AROUND = { rows: 6, columns: 12 };

async function pictureOf(port: WorkbookPort, sheet: string, rules: () => unknown): Promise<unknown> {
  const { top, left, values, formulas, numberFormats, merges, tables } = await port.snapshot(sheet);
  const area: Area = {
    top: 0,
    left: 0,
    bottom: Math.min(1_048_575, top + values.length + AROUND.rows),
    right: Math.min(16_383, left + (values[0]?.length ?? 0) + AROUND.columns),
  };
  return {
    contents: { top, left, values, formulas, numberFormats, merges, tables },
    looks: (await port.looks(sheet, { ...area, bottom: 40, right: Math.min(area.right, 40) })).map((row) =>
      row.map(seen),
    ),
    widths: await port.columnWidths(sheet, 0, Math.min(area.right, 40)),
    rules: rules(),
    record: await port.readSetting(`record:${sheet}`),
  };
}

/** Looks compare by what is seen: a member that is not given is the default. */
const seen = (look: object): object => Object.fromEntries(Object.entries(look).sort(([a], [b]) => (a < b ? -1 : 1)));

async function inExcel(bytes: Uint8Array): Promise<Opened> {
  const memory = memoryFromXlsx(bytes);
  const { port, host } = await openExcel(memory);
  const rules = (sheet: string) =>
    memory
      .sheet(sheet)
      .conditionalFormats()
      .map(({ area, formula, fill, fontColor }) => ({ area, formula, fill, fontColor }));
  return { port, memory, host, file: null, picture: (sheet) => pictureOf(port, sheet, () => rules(sheet)) };
}

async function inFile(bytes: Uint8Array): Promise<Opened> {
  const file = await openXlsx(bytes);
  const rules = (sheet: string) =>
    readXlsx(file.save())
      .sheets.find(({ name }) => name === sheet)
      ?.conditionalFormats.map(({ areas, formula, fill, fontColor }) => ({ areas, formula, fill, fontColor }));
  return { port: file, memory: null, host: null, file, picture: (sheet) => pictureOf(file, sheet, () => rules(sheet)) };
}

/** The two adapters: Excel in the host, and a file. */
export const ADAPTERS: readonly (readonly [string, (bytes: Uint8Array) => Promise<Opened>])[] = [
  ['Excel', inExcel],
  ['file', inFile],
];
