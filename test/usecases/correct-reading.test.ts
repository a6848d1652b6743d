import type { CorrectableMeaning, RowCorrection } from '../../src/sheet/corrections';
import {
  correctColumn,
  correctionsSetting,
  correctRow,
  forgetCorrections,
  readCorrections,
} from '../../src/usecases/correct-reading';
import { readAgreement } from '../../src/usecases/read-agreement';
import { scoreSheet } from '../../src/usecases/score-sheet';
import { FakeWorkbook } from '../support/fake-workbook';
import { gridOfText } from '../support/sheet-text';

const SHEET = 'คำรับรอง';
const newBook = () =>
  new FakeWorkbook([
    gridOfText(
      `ตัวชี้วัด | น้ำหนัก | 1 | 2 | 3 | 4 | 5 | ผลการดำเนินงาน | หมายเหตุ
       1.1 ร้อยละ ก | 50 | 10 | 20 | 30 | 40 | 50 | 35 | 20
       1.2 ร้อยละ ข | 20 | 10 | 20 | 30 | 40 | 50 | 35 | 20
       ร้อยละ ค | 20 | 10 | 20 | 30 | 40 | 50 | 35 | 20
       ร้อยละ ค | 10 | 10 | 20 | 30 | 40 | 50 | 35 | 20`,
      SHEET,
    ),
  ]);

async function read(book: FakeWorkbook) {
  const reading = await readAgreement(book);
  if (!reading.found) throw new Error('no agreement');
  return reading;
}
const scores = async (book: FakeWorkbook) => {
  const result = await scoreSheet(book, { language: 'th', dryRun: true });
  return result.found ? result.scored.indicators.map(({ outcome }) => outcome.score) : null;
};
const column = async (book: FakeWorkbook, meaning: CorrectableMeaning, at: number | null) =>
  correctColumn(book, (await read(book)).agreement, meaning, at);
const row = async (book: FakeWorkbook, index: number, change: Pick<RowCorrection, 'kind' | 'method'>) => {
  const { agreement, grid } = await read(book);
  await correctRow(book, agreement, grid, agreement.indicators[index]!, change);
};

describe('what a person says about columns', () => {
  it('is read and scored by from then on, until it is forgotten', async () => {
    const book = newBook();
    await column(book, 'result', 8);
    expect((await read(book)).agreement.indicators[0]!.result).toBe(20);
    expect(await scores(book)).toEqual([2, 2, 2, 2]);
    await forgetCorrections(book, SHEET);
    expect(await scores(book)).toEqual([3.5, 3.5, 3.5, 3.5]);
  });

  it('gives a column one meaning: the last one said', async () => {
    const book = newBook();
    await column(book, 'result', 8);
    await column(book, 'target', 8);
    expect((await readCorrections(book, SHEET))?.columns).toEqual({ target: 8 });
    expect((await read(book)).agreement.table.columns).toMatchObject({ result: 7, target: 8 });
  });

  it('keeps that several things are in no column', async () => {
    const book = newBook();
    await column(book, 'note', null);
    await column(book, 'result', null);
    expect((await readCorrections(book, SHEET))?.columns).toEqual({ note: null, result: null });
  });

  it('is said to be out of date when the header changed, and the next word replaces it', async () => {
    const book = newBook();
    await column(book, 'result', 8);
    await row(book, 1, { method: 'step' });
    book.sheet(SHEET).type(0, 8, 'ผู้รับผิดชอบ');
    expect((await read(book)).agreement.issues.map(({ code }) => code)).toContain('correctionsStale');
    await column(book, 'note', null);
    const { agreement } = await read(book);
    expect(agreement.issues.map(({ code }) => code)).not.toContain('correctionsStale');
    expect(agreement.indicators.map(({ result, method }) => [result, method])).toEqual([
      [35, 'interpolate'],
      [35, 'step'],
      [35, 'interpolate'],
      [35, 'interpolate'],
    ]);
  });
});

describe('what a person says about rows', () => {
  it('sets a method, replaces it, and takes it back', async () => {
    const book = newBook();
    await row(book, 1, { method: 'step' });
    expect(await scores(book)).toEqual([3.5, 3, 3.5, 3.5]);
    await row(book, 1, { method: 'interpolate' });
    expect((await readCorrections(book, SHEET))?.rows).toHaveLength(1);
    await row(book, 1, {});
    expect((await readCorrections(book, SHEET))?.rows).toEqual([]);
  });

  it.each(['heading', 'ignore'] as const)('takes a row out as %s', async (kind) => {
    const book = newBook();
    await row(book, 0, { kind });
    expect((await read(book)).agreement.indicators.map(({ code }) => code)).toEqual(['1.2', null, null]);
  });

  it('keeps rows of the same name apart', async () => {
    const book = newBook();
    await row(book, 2, { method: 'step' });
    await row(book, 3, { method: 'step' });
    expect(await scores(book)).toEqual([3.5, 3.5, 3, 3]);
    await row(book, 2, {});
    expect(await scores(book)).toEqual([3.5, 3.5, 3.5, 3]);
  });

  it('follows a row that moved down, and replaces what was said there', async () => {
    const book = newBook();
    await row(book, 1, { method: 'step' });
    book.sheet(SHEET).insertRow(1);
    expect(await scores(book)).toEqual([3.5, 3, 3.5, 3.5]);
    await row(book, 1, { method: 'interpolate' });
    expect(await scores(book)).toEqual([3.5, 3.5, 3.5, 3.5]);
    expect((await readCorrections(book, SHEET))?.rows).toHaveLength(1);
  });
});

it.each([
  ['another version', { version: 2, columns: { result: 8 } }],
  ['no corrections at all', 'result=8'],
  ['rows of no known kind', { version: 1, rows: [{ row: 1, key: '1.1', kind: 'total' }] }],
  ['a method that is none', { version: 1, rows: [{ row: 1, key: '1.1', method: 'guess' }] }],
  ['columns that are none', { version: 1, columns: { result: 'I' } }],
])('reads the sheet by its own words when the workbook keeps %s', async (_what, kept) => {
  const book = newBook();
  const before = (await read(book)).agreement;
  await book.writeSetting(correctionsSetting(SHEET), kept);
  const { issues, ...after } = (await read(book)).agreement;
  expect({ ...after, issues: issues.filter(({ code }) => !code.startsWith('setting')) }).toEqual(before);
  expect((await readCorrections(book, SHEET))?.rows ?? []).toEqual([]);
});
