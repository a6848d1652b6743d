import { readFileSync, writeFileSync } from 'node:fs';
import { correctRow, showTable } from '../../src/usecases/correct-reading';
import { readAgreement } from '../../src/usecases/read-agreement';
import { openXlsx } from '../../src/workbook/xlsx';
import { makeXlsx } from '../support/xlsx/make-xlsx';
import { kpiscore } from './test-terminal';
import { SAMPLE, workFolder } from './work-folder';

const folder = workFolder();

/** The sample with a person's word on how its first row is scored, as the pane keeps it. */
async function corrected(name: string): Promise<string> {
  const book = await openXlsx(new Uint8Array(readFileSync(SAMPLE)));
  const reading = await readAgreement(book);
  if (!reading.found) throw new Error('no agreement');
  await correctRow(book, reading, reading.agreement.indicators[0]!.row, { method: 'step' });
  const path = folder.path(name);
  writeFileSync(path, book.save());
  return path;
}

type Json = { readonly indicators: readonly { readonly code: string; readonly method: string; score: number }[] };

it('reads and scores by what a person said about the sheet in the pane', async () => {
  const file = await corrected('a.xlsx');
  const { stdout } = await kpiscore(['score', file, '--json']);
  const [first] = (JSON.parse(stdout.join('\n')) as Json).indicators;
  expect(first).toMatchObject({ code: '1.1', method: 'step', score: 3 });
});

describe('a file in which a person showed the table', () => {
  const cell = (value: string | number) => ({ value });
  const row = (...values: (string | number)[]) => ({ cells: values.map(cell) });
  const odd = {
    name: 'ก',
    rows: [row('หัวข้อ', 'ค่า', 'ก', 'ข', 'ค', 'ง', 'จ', 'ตอนนี้'), row('งาน', 100, 1, 2, 3, 4, 5, 4)],
  };
  const columns = { name: 0, weight: 1, level1: 2, level2: 3, level3: 4, level4: 5, level5: 6, result: 7 };

  async function shown(name: string, change: (rows: (typeof odd)['rows']) => void): Promise<string> {
    const book = await openXlsx(makeXlsx({ sheets: [odd] }));
    await showTable(book, await book.snapshot('ก'), [0, 0], columns);
    const setting = await book.readSetting('corrections:ก');
    const rows = [...odd.rows];
    change(rows);
    const later = await openXlsx(makeXlsx({ sheets: [{ ...odd, rows }] }));
    await later.writeSetting('corrections:ก', setting);
    writeFileSync(folder.path(name), later.save());
    return folder.path(name);
  }

  it('is scored as shown, also when rows were inserted above since, and the report says so', async () => {
    writeFileSync(folder.path('none.xlsx'), makeXlsx({ sheets: [odd] }));
    expect((await kpiscore(['score', folder.path('none.xlsx')])).code).not.toBe(0);
    const file = await shown('c.xlsx', (rows) => rows.unshift(row('รายงาน'), row('ปี 2564')));
    const { stdout, code } = await kpiscore(['read', file, '--lang', 'en']);
    expect(code).toBe(0);
    expect(stdout.join('\n')).toContain('Read as set in the file: header 1 · columns 8 · rows 0');
    expect(stdout.join('\n')).toContain('Header in row 3, data in rows 4–4');
  });

  it('is told apart from one whose header has changed since: nothing is read wrongly', async () => {
    const file = await shown('d.xlsx', (rows) => {
      rows[0] = row('แบบ', 'ราคา', 'a', 'b', 'c', 'd', 'e', 'f');
    });
    const { stdout, stderr, code } = await kpiscore(['read', file, '--lang', 'en']);
    expect(code).not.toBe(0);
    expect([...stdout, ...stderr].filter((line) => line.includes('The header has changed'))).toHaveLength(1);
  });
});

it('names the other sheets with the surest first', async () => {
  const header = ['ตัวชี้วัด', 'น้ำหนัก', 1, 2, 3, 4, 5, 'ผลการดำเนินงาน'];
  const sheet = (name: string, indicators: number) => ({
    name,
    rows: [header, ...Array.from({ length: indicators }, (_, i) => [`1.${i + 1} งาน`, 10, 1, 2, 3, 4, 5, 3])].map(
      (cells) => ({ cells: cells.map((value) => ({ value })) }),
    ),
  });
  writeFileSync(folder.path('b.xlsx'), makeXlsx({ sheets: [sheet('ก', 2), sheet('ข', 1), sheet('ค', 4)] }));
  const { stdout } = await kpiscore(['read', folder.path('b.xlsx'), '--json']);
  expect(JSON.parse(stdout.join('\n'))).toMatchObject({ sheet: 'ก', otherSheets: ['ค', 'ข'] });
});
