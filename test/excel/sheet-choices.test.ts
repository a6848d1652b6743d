import { MemoryWorkbook } from '../../src/host/workbook/memory-workbook';
import { correctionsSetting } from '../../src/usecases/correct-reading';
import { sheetChoices } from '../../src/usecases/sheet-choices';
import { openExcel } from './support/open-excel';

const HEADER = ['ตัวชี้วัด', 'น้ำหนัก', '1', '2', '3', '4', '5', 'ผลการดำเนินงาน'];

/** Sheets with one indicator more than the one before, after one that has no table. */
function bookOf(sheets: number): MemoryWorkbook {
  const names = Array.from({ length: sheets }, (_, index) => `แผน ${index + 1}`);
  const book = new MemoryWorkbook(['บันทึก', ...names]);
  names.forEach((name, index) => {
    const rows = Array.from({ length: index + 1 }, (_, row) => [
      `1.${row + 1} ร้อยละของงาน`,
      10,
      60,
      65,
      70,
      75,
      80,
      72,
    ]);
    const cells = [HEADER, ...rows].map((row) => row.map((value) => ({ value, formula: null })));
    book.sheet(name).setCells({ top: 0, left: 0, bottom: rows.length, right: HEADER.length - 1 }, cells);
  });
  return book;
}

it.each([2, 12])('of %i sheets are found in five syncs at most, with what was said of each', async (count) => {
  const { port, host } = await openExcel(bookOf(count));
  await port.writeSetting(correctionsSetting('แผน 1'), { version: 1, columns: { weight: null } });
  const before = host.syncs().length;
  const choices = await sheetChoices(port, 'บันทึก');
  expect(host.syncs().length - before).toBeLessThanOrEqual(5);
  expect(choices.map(({ sheet }) => sheet)).toEqual(
    Array.from({ length: count - 1 }, (_, index) => `แผน ${count - index}`),
  );
  expect(choices[0]).toMatchObject({ indicators: count, at: 'A1' });
});
