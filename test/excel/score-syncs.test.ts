import type { HostCell } from '../../src/host/workbook/host-workbook';
import { MemoryWorkbook } from '../../src/host/workbook/memory-workbook';
import { convertSheet } from '../../src/usecases/convert-sheet';
import { readAgreement } from '../../src/usecases/read-agreement';
import { readAhead } from '../../src/usecases/read-ahead';
import { removeResults } from '../../src/usecases/remove-results';
import { scoreSheet } from '../../src/usecases/score-sheet';
import { openExcel } from './support/open-excel';

// Thousands of rows through whole libraries; only for machines under load.
jest.setTimeout(180_000);

const SHEET = 'แผน';
const HEADER = ['ตัวชี้วัด', 'น้ำหนัก', 'เป้าหมาย', '1', '2', '3', '4', '5', 'ผลการดำเนินงาน', 'หมายเหตุ'];
const MEGABYTE = 1_000_000;

/** An agreement of so many indicators, with detail pages of the first three. */
function bookOf(count: number): MemoryWorkbook {
  const details = ['1.1', '1.2', '1.3'];
  const book = new MemoryWorkbook([SHEET, ...details, 'อื่น ๆ']);
  const rows = [HEADER, ...Array.from({ length: count }, (_, row) => rowOf(row))];
  const cells = rows.map((row) => row.map((value): HostCell => ({ value, formula: null })));
  book.sheet(SHEET).setCells({ top: 0, left: 0, bottom: count, right: HEADER.length - 1 }, cells);
  for (const name of details) {
    const area = { top: 0, left: 0, bottom: 0, right: 1 };
    book.sheet(name).setCells(area, [
      [
        { value: 'ตัวชี้วัดที่', formula: null },
        { value: name, formula: null },
      ],
    ]);
  }
  return book;
}

const rowOf = (row: number): (string | number | null)[] => [
  `1.${row + 1} ร้อยละความสำเร็จของงานที่ ${row + 1}`,
  1,
  80,
  65,
  70,
  75,
  80,
  85,
  60 + (row % 30),
  null,
];

describe.each([20, 5_000])('a sheet of %i indicators', (count) => {
  it('is read with its settings and detail pages in three syncs at most', async () => {
    const { port, host } = await openExcel(bookOf(count));
    const reading = await readAgreement(await readAhead(port, null));
    expect(reading).toMatchObject({ found: true, sheet: SHEET });
    expect(host.syncs().length).toBeLessThanOrEqual(3);
  });

  it('is scored, converted and cleared in six at most, and one more per megabyte that travels', async () => {
    const { port, host } = await openExcel(bookOf(count));
    const spent = async (work: () => Promise<unknown>, more = 0): Promise<number> => {
      const [syncs, bytes] = [host.syncs().length, host.travelled()];
      await work();
      const allowed = 6 + more + Math.ceil((host.travelled() - bytes) / MEGABYTE);
      const used = host.syncs().length - syncs;
      expect({ used, allowed, within: used <= allowed }).toMatchObject({ within: true });
      return used;
    };
    const scored = await spent(() => scoreSheet(port, { sheet: SHEET, language: 'th', style: 'kpi' }));
    expect((await port.snapshot(SHEET)).formulas[1]?.[10]).toBe('=KPISCORE(I2,D2:H2)');
    await spent(() => scoreSheet(port, { sheet: SHEET, language: 'th', style: 'kpi' }));
    // One more to see what stands there.
    await spent(() => convertSheet(port, { sheet: SHEET, language: 'th', to: 'values' }), 1);
    await spent(() => removeResults(port, { sheet: SHEET }));
    if (count === 20) expect(scored).toBeLessThanOrEqual(7);
  });
});
