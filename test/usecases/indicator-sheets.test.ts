import { DEFAULT_POLICY } from '../../src/scoring/policy';
import { indicatorSheets } from '../../src/usecases/indicator-sheets';
import { readAgreement } from '../../src/usecases/read-agreement';
import type { WorkbookPort } from '../../src/workbook/port';
import { FakeWorkbook } from '../support/fake-workbook';
import { gridOf } from '../support/grids';

type Row = readonly (string | number | null)[];

const HEADER: Row = ['ตัวชี้วัด', 'น้ำหนัก', 1, 2, 3, 4, 5, 'ผลการดำเนินงาน'];
const indicator = (number: number): Row => [`1.${number} ร้อยละของงาน`, 10, 60, 65, 70, 75, 80, 72];
const sheet = (name: string, rows: number, { header = HEADER, year = 2564, weight = true } = {}) =>
  gridOf(
    [
      [`คำรับรองการปฏิบัติราชการ ปีงบประมาณ พ.ศ. ${year}`],
      header,
      ...Array.from({ length: rows }, (_, row) =>
        indicator(row + 1).map((cell, c) => (c === 1 && !weight ? null : cell)),
      ),
    ],
    { name },
  );
const notes = gridOf([['Shopping list'], ['rice', 2]], { name: 'notes' });

const ranked = async (port: WorkbookPort, except: string | null = null) =>
  (await indicatorSheets(port, DEFAULT_POLICY, except)).map(({ grid }) => grid.name);

describe('ranking the sheets of a workbook', () => {
  it('puts the sheet with more whole indicators first, and leaves out what holds none', async () => {
    const book = new FakeWorkbook([notes, sheet('ตัวอย่าง', 1), sheet('จริง', 4)]);
    expect(await ranked(book)).toEqual(['จริง', 'ตัวอย่าง']);
  });

  it('counts a table without weights for little', async () => {
    const book = new FakeWorkbook([sheet('แบบฟอร์ม', 6, { weight: false }), sheet('จริง', 2)]);
    expect(await ranked(book)).toEqual(['จริง', 'แบบฟอร์ม']);
    expect((await indicatorSheets(book, DEFAULT_POLICY))[1]).toMatchObject({ confidence: 0, whole: 0 });
  });

  it('prefers the surer header of two tables of one size', async () => {
    const vague = [...HEADER.slice(0, -1), 'สรุปผลงาน'];
    const book = new FakeWorkbook([sheet('ไม่ชัด', 3, { header: vague }), sheet('ชัด', 3)]);
    const [first, second] = await indicatorSheets(book, DEFAULT_POLICY);
    expect(first).toMatchObject({ grid: { name: 'ชัด' }, whole: 3 });
    expect(second!.confidence).toBeLessThan(first!.confidence);
  });

  it('takes the later year, then the order of the sheets, where all else is equal', async () => {
    const years = [2562, 2564, 2563, 2564].map((year, index) => sheet(`${index + 1}`, 3, { year }));
    expect(await ranked(new FakeWorkbook(years))).toEqual(['2', '4', '3', '1']);
  });

  it('looks at no hidden sheet, and not at the one that is known', async () => {
    const book = new FakeWorkbook([sheet('ลับ', 5), sheet('ก', 3), sheet('ข', 2)]);
    const all = await book.sheets();
    book.sheets = () => Promise.resolve(all.map((each) => ({ ...each, visible: each.name !== 'ลับ' })));
    expect(await ranked(book, 'ก')).toEqual(['ข']);
  });

  it('asks for all sheets together where it can, and alone for those left out', async () => {
    const book = new FakeWorkbook([notes, sheet('ใหญ่', 5), sheet('เล็ก', 2)]);
    const alone: (string | null)[] = [];
    const one = book.snapshot.bind(book);
    book.snapshot = (name) => {
      alone.push(name);
      return one(name);
    };
    const snapshots = (names: readonly string[]) => Promise.all(names.filter((name) => name !== 'ใหญ่').map(one));
    expect(await ranked(Object.assign(book, { snapshots }))).toEqual(['ใหญ่', 'เล็ก']);
    expect(alone).toEqual(['ใหญ่']);
  });
});

describe('choosing a sheet when none is named', () => {
  it('takes the best one, not the first', async () => {
    const book = new FakeWorkbook([notes, sheet('ตัวอย่าง', 1), sheet('จริง', 4)]);
    expect(await readAgreement(book)).toMatchObject({ found: true, sheet: 'จริง' });
  });

  it('stays with the active sheet when that holds a table', async () => {
    const book = new FakeWorkbook([sheet('ตัวอย่าง', 1), sheet('จริง', 4)]);
    expect(await readAgreement(book)).toMatchObject({ found: true, sheet: 'ตัวอย่าง' });
  });
});
