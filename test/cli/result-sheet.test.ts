import { readFileSync, writeFileSync } from 'node:fs';
import { readXlsx } from '../../src/workbook/xlsx';
import { makeXlsx } from '../support/xlsx/make-xlsx';
import { kpiscore } from './test-terminal';
import { SAMPLE, workFolder } from './work-folder';

const folder = workFolder();
const bytesOf = (file: string) => new Uint8Array(readFileSync(file));
const sheetsOf = (file: string) => readXlsx(bytesOf(file)).sheets;
const headingsOf = (file: string, sheet: number) => sheetsOf(file)[sheet]!.cells.map(({ value }) => value);

describe('kpiscore score --result-sheet', () => {
  it('makes the score summary beside the scores, says so, and names it in the JSON', async () => {
    const [out, again] = [folder.path('out.xlsx'), folder.path('again.xlsx')];
    const first = await kpiscore(['score', SAMPLE, '--result-sheet', '--out', out]);
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.out).toContain('ทำชีต “สรุปคะแนน” ไว้แล้ว');
    expect(
      sheetsOf(out)
        .map(({ name }) => name)
        .slice(0, 2),
    ).toEqual(['คำรับรอง ๒๕๖๔', 'สรุปคะแนน']);
    expect(headingsOf(out, 0)).toContain('คะแนนที่ได้');
    const second = await kpiscore([
      'score',
      out,
      '--result-sheet',
      '--out',
      again,
      '--json',
      '--sheet',
      'คำรับรอง ๒๕๖๔',
    ]);
    expect(JSON.parse(second.out)).toMatchObject({ version: 1, resultSheet: 'สรุปคะแนน' });
    expect(Buffer.compare(bytesOf(out), bytesOf(again))).toBe(0);
    const without = await kpiscore(['score', SAMPLE, '--json']);
    expect(JSON.parse(without.out)).not.toHaveProperty('resultSheet');
  });

  it('makes it alone where the sheet is protected, and says why nothing stands beside the table', async () => {
    const line = (...values: (string | number | null)[]) => ({
      cells: values.map((value) => (value === null ? null : { value })),
    });
    const locked = folder.path('locked.xlsx');
    const rows = [
      line('ที่', 'ตัวชี้วัด', 'น้ำหนัก', 'เกณฑ์การให้คะแนน', null, null, null, null, 'ผลการดำเนินงาน'),
      line(null, null, null, 1, 2, 3, 4, 5),
      line('1.1', 'ร้อยละของงานที่เสร็จ', 60, 60, 70, 80, 90, 100, 85),
      line('1.2', 'จำนวนกิจกรรม', 40, 1, 2, 3, 4, 6, 4),
    ];
    writeFileSync(locked, makeXlsx({ sheets: [{ name: 'ล็อก', protected: true, merges: ['D1:H1'], rows }] }));
    const plain = await kpiscore(['score', locked, '--out', folder.path('refused.xlsx')]);
    expect([plain.code, plain.stdout]).toEqual([2, []]);
    const out = folder.path('out.xlsx');
    const { code, out: text } = await kpiscore(['score', locked, '--result-sheet', '--out', out]);
    expect(code).toBe(0);
    expect(text).toContain('จึงไม่เขียนคะแนนข้างตาราง แต่ทำชีตสรุปคะแนนให้แทน');
    expect(sheetsOf(out).map(({ name }) => name)).toEqual(['ล็อก', 'สรุปคะแนน']);
    expect(sheetsOf(out)[0]).toEqual(sheetsOf(locked)[0]);
    expect(headingsOf(out, 1)).toContain(3.7);
  });
});

describe('kpiscore summary', () => {
  it('makes the score summary and writes nothing beside the table', async () => {
    const out = folder.path('out.xlsx');
    const { code, out: text } = await kpiscore(['summary', SAMPLE, '--out', out, '--lang', 'en']);
    expect(code).toBe(0);
    expect(text).toContain('Total 3.8123');
    expect(text).toContain('The sheet “สรุปคะแนน” is made, ready to print');
    expect(sheetsOf(out)[0]).toEqual(sheetsOf(SAMPLE)[0]);
  });

  it.each([
    ['summary without an output', ['summary', SAMPLE], '--out'],
    ['a result sheet without an output', ['score', SAMPLE, '--result-sheet'], '--out'],
    ['a result sheet of what is only read', ['read', SAMPLE, '--result-sheet'], '--result-sheet'],
    ['columns beside the table, with summary', ['summary', SAMPLE, '--out', 'x.xlsx', '--parts', 'band'], '--parts'],
  ])('refuses %s', async (_what, call, named) => {
    const { code, err } = await kpiscore(call);
    expect([code, err.includes(named)]).toEqual([1, true]);
  });
});
