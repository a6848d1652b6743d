import type { MemoryWorkbook } from '../../../src/host/workbook/memory-workbook';
import type { WorkbookPort } from '../../../src/workbook/port';

const AREA = { top: 2, left: 8, bottom: 35, right: 14 };

/** Everything of a sheet that a write may touch, to be compared before and after. */
export async function pictureOf(workbook: MemoryWorkbook, port: WorkbookPort, sheet: string): Promise<unknown> {
  const { values, formulas, numberFormats, merges } = await port.snapshot(sheet);
  return {
    contents: { values, formulas, numberFormats, merges },
    looks: await port.looks(sheet, AREA),
    widths: await port.columnWidths(sheet, AREA.left, AREA.right),
    rules: workbook
      .sheet(sheet)
      .conditionalFormats()
      .map(({ area, formula, fill, fontColor }) => ({ area, formula, fill, fontColor })),
    record: await port.readSetting(`record:${sheet}`),
  };
}
