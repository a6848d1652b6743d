import { memoryWorkbookOf } from '../../../src/host/workbook/load-xlsx';
import type { MemoryWorkbook } from '../../../src/host/workbook/memory-workbook';
import { readXlsx } from '../../../src/workbook/xlsx';
import { calculate } from './calculate';

/** The workbook of the host with what an .xlsx file holds. */
export const memoryFromXlsx = (bytes: Uint8Array): MemoryWorkbook => memoryWorkbookOf(readXlsx(bytes), { calculate });
