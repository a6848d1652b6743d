import { MemoryWorkbook } from '../../src/host/workbook/memory-workbook';
import { DEFAULT_POLICY } from '../../src/scoring/policy';
import { correctionsSetting } from '../../src/usecases/correct-reading';
import { indicatorSheets } from '../../src/usecases/indicator-sheets';
import { selectedArea, selection, watchSelection } from '../../src/workbook/excel/selection';
import { openExcel } from './support/open-excel';

/** The library hands events over in turns of the loop of their own. */
const delivered = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((next) => setTimeout(next, 0));
};

describe('what a person selects', () => {
  it.each([
    ['D5', { top: 4, left: 3, bottom: 4, right: 3 }],
    ["'แผน ๑, ๒'!$D$5:$E$6", { top: 4, left: 3, bottom: 5, right: 4 }],
    ['D:E', { top: 0, left: 3, bottom: 1_048_575, right: 4 }],
    ['5:6', { top: 4, left: 0, bottom: 5, right: 16_383 }],
    ['C3,A1', { top: 2, left: 2, bottom: 2, right: 2 }],
    ['Table1[#All]', null],
  ])('reads %s', (address, area) => {
    expect(selectedArea(address)).toEqual(area);
  });

  it('is told as long as somebody listens, for that sheet only', async () => {
    const book = new MemoryWorkbook(['ก', 'ข']);
    const { port } = await openExcel(book);
    const heard: unknown[] = [];
    const stop = await watchSelection('ก', (area) => heard.push(area));
    await port.select('ก', 'C4:G4');
    await port.select('ข', 'A1');
    await delivered();
    await stop();
    await port.select('ก', 'B2');
    await delivered();
    expect(heard).toEqual([{ top: 3, left: 2, bottom: 3, right: 6 }]);
    expect(await selection()).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  });
});

describe('ranking the sheets of a workbook', () => {
  it('takes three syncs for all sheets and what was said about them', async () => {
    const names = ['สรุป', 'กอง ๑', 'กอง ๒', 'กอง ๓', 'กอง ๔'];
    const book = new MemoryWorkbook(names);
    names.slice(1).forEach((name, index) => {
      const rows: (string | number)[][] = [
        ['ตัวชี้วัด', 'น้ำหนัก', 1, 2, 3, 4, 5, 'ผลการดำเนินงาน'],
        ...Array.from({ length: index + 1 }, (_, row) => [`1.${row + 1} ร้อยละ ก`, 10, 1, 2, 3, 4, 5, 3]),
      ];
      const cells = rows.map((row) => row.map((value) => ({ value, formula: null })));
      book.sheet(name).setCells({ top: 0, left: 0, bottom: rows.length - 1, right: 7 }, cells);
    });
    const { port, host } = await openExcel(book);
    await port.writeSetting(correctionsSetting('กอง ๔'), { version: 1, columns: { weight: null } });
    const before = host.syncs().length;
    const found = await indicatorSheets(port, DEFAULT_POLICY);
    expect(host.syncs().length - before).toBeLessThanOrEqual(3);
    expect(found.map(({ grid }) => grid.name)).toEqual(['กอง ๓', 'กอง ๒', 'กอง ๑']);
  });
});
