import type { HostCell } from '../../../src/host/workbook/host-workbook';
import type { MemorySheet } from '../../../src/host/workbook/memory-sheet';
import { MemoryWorkbook } from '../../../src/host/workbook/memory-workbook';
import type { Area } from '../../../src/sheet/grid';
import { officeHost, type OfficeHost, type OfficeHostOptions } from '../../support/office-host';

export const area = (top: number, left: number, bottom = top, right = left): Area => ({ top, left, bottom, right });

export const cell = (value: HostCell['value'], formula: string | null = null): HostCell => ({ value, formula });

/** Puts values into a sheet from its first cell on. */
export function fill(sheet: MemorySheet, rows: readonly (readonly HostCell['value'][])[]): void {
  rows.forEach((row, index) =>
    sheet.setCells(area(index, 0, index, row.length - 1), [row.map((value) => cell(value))]),
  );
}

export const valuesOf = (sheet: MemorySheet, where: Area): HostCell['value'][][] =>
  sheet.cells(where).map((row) => row.map((entry) => entry.value));

/** The declarations of the library leave the status out. */
export type ApiError = OfficeExtension.Error & { readonly httpStatusCode: number };

export interface Opened extends OfficeHost<MemoryWorkbook> {
  readonly sheet: MemorySheet;
  /** Excel.run with the first sheet at hand; the last sync is made here. */
  run<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T): Promise<T>;
  /** The error that the work fails with. */
  fails(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<ApiError>;
}

export async function opened(
  names: readonly string[] = ['งาน', 'Sheet 2'],
  options: OfficeHostOptions = {},
): Promise<Opened> {
  const workbook = new MemoryWorkbook(names);
  const host = await officeHost(workbook, options);
  const run: Opened['run'] = (work) =>
    host.Excel.run(async (context) => {
      const result = await work(context.workbook.worksheets.getItem(names[0] ?? ''), context);
      await context.sync();
      return result;
    });
  return {
    ...host,
    sheet: workbook.sheet(names[0] ?? ''),
    run,
    async fails(work) {
      try {
        await run(async (sheet, context) => void (await work(sheet, context)));
      } catch (error) {
        return error as ApiError;
      }
      throw new Error('the work did not fail');
    },
  };
}

/** Loads properties, syncs and gives the plain object. */
export async function loaded<T extends OfficeExtension.ClientObject & { toJSON(): unknown }>(
  object: T,
  names: string,
): Promise<ReturnType<T['toJSON']>> {
  (object as unknown as { load(names: string): void }).load(names);
  await object.context.sync();
  return object.toJSON() as ReturnType<T['toJSON']>;
}
