import { workbookContract } from '../workbook/contract';
import { memoryFromXlsx } from './support/memory-from-xlsx';
import { openExcel } from './support/open-excel';

workbookContract('excel', async (bytes) => {
  const workbook = memoryFromXlsx(bytes);
  const { port } = await openExcel(workbook);
  return { port, reopen: async () => (await openExcel(workbook)).port };
});
