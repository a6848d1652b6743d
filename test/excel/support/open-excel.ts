import { isSupported, requirementSets } from '../../../src/host/office/requirement-sets';
import type { MemoryWorkbook } from '../../../src/host/workbook/memory-workbook';
import { excelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import type { WorkbookPort } from '../../../src/workbook/port';
import { officeHost, type OfficeHost, type OfficeHostOptions } from '../../support/office-host';

export interface OpenedExcel {
  readonly port: WorkbookPort;
  readonly host: OfficeHost<MemoryWorkbook>;
}

/** The adapter on Microsoft's library and the host's protocol, with a workbook in memory. One at a time. */
export async function openExcel(workbook: MemoryWorkbook, options: OfficeHostOptions = {}): Promise<OpenedExcel> {
  const host = await officeHost(workbook, options);
  const sets = options.requirements ?? requirementSets;
  const isSetSupported = (name: string, version?: string): boolean => isSupported(sets, name, version);
  const Office = { context: { requirements: { isSetSupported } } };
  Object.assign(globalThis, { Excel: host.Excel, OfficeExtension: host.OfficeExtension, Office });
  return { port: excelWorkbook(), host };
}
