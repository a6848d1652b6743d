import { readFileSync, writeFileSync } from 'node:fs';
import { correctRow } from '../../src/usecases/correct-reading';
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
