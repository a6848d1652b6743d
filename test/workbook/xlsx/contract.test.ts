import { openXlsx } from '../../../src/workbook/xlsx';
import { workbookContract } from '../contract';

workbookContract('xlsx', async (bytes) => {
  const port = await openXlsx(bytes);
  return { port, reopen: () => openXlsx(port.save()) };
});
