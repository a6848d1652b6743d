import type { CorrectableMeaning } from '../../src/sheet/corrections';
import {
  chooseTable,
  correctColumns,
  correctionsSetting,
  correctRow,
  forgetCorrections,
  readCorrections,
  showTable,
  takeBackColumn,
  takeBackRow,
  type RowChange,
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

/** Headers that say nothing. */
const oddBook = () =>
  new FakeWorkbook([
    gridOfText(
      `หัวข้อ | ค่า | ก | ข | ค | ง | จ | ตอนนี้
       ร้อยละ ก | 100 | 10 | 20 | 30 | 40 | 50 | 35`,
      SHEET,
    ),
  ]);
const ODD = { name: 0, weight: 1, level1: 2, level2: 3, level3: 4, level4: 5, level5: 6, result: 7 };

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
  correctColumns(book, await read(book), { [meaning]: at });
const row = async (book: FakeWorkbook, index: number, change: RowChange) => {
  const reading = await read(book);
  await correctRow(book, reading, reading.agreement.indicators[index]!.row, change);
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
    await row(book, 1, { method: null });
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
    await row(book, 2, { method: null });
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

describe('what a person says while the sheet changes', () => {
  it('follows a column that moved, also where its neighbour has the same words', async () => {
    const book = newBook();
    book.sheet(SHEET).type(0, 8, 'ผลการดำเนินงาน');
    await column(book, 'result', 8);
    book.sheet(SHEET).insertColumn(1);
    const { agreement } = await read(book);
    expect(agreement.table.columns.result).toBe(9);
    expect(agreement.corrected?.columns).toEqual({ result: 9 });
    expect(agreement.indicators[0]!.result).toBe(20);
  });

  it('does not take a neighbour of the same words for it when one of them is gone', async () => {
    const book = newBook();
    book.sheet(SHEET).type(0, 8, 'ผลการดำเนินงาน');
    await column(book, 'result', 8);
    book.sheet(SHEET).type(0, 7, 'ผู้รับผิดชอบ');
    const { issues } = (await read(book)).agreement;
    expect(issues.find(({ code }) => code === 'correctionsStale')?.facts).toEqual({ meaning: 'result' });
  });

  it('keeps what still holds when one header is renamed, and says which does not', async () => {
    const book = newBook();
    await column(book, 'target', 8);
    await column(book, 'weight', 1);
    book.sheet(SHEET).type(0, 8, 'ผู้รับผิดชอบ');
    const { agreement } = await read(book);
    expect(agreement.corrected?.columns).toEqual({ weight: 1 });
    expect(agreement.issues.filter(({ code }) => code === 'correctionsStale').map(({ facts }) => facts)).toEqual([
      { meaning: 'target' },
    ]);
    expect(agreement.table.columns.target).toBeUndefined();
  });

  it('follows a header that moved down, with its columns', async () => {
    const book = oddBook();
    await showTable(book, await book.snapshot(SHEET), [0, 0], ODD);
    book.sheet(SHEET).insertRow(0);
    book.sheet(SHEET).insertRow(0);
    const { agreement } = await read(book);
    expect(agreement.table.headerRows).toEqual([2, 2]);
    expect(agreement.issues.map(({ code }) => code)).not.toContain('correctionsStale');
    expect(await scores(book)).toEqual([3.5]);
  });

  it('says that a header it was shown is gone', async () => {
    const book = oddBook();
    await showTable(book, await book.snapshot(SHEET), [0, 0], ODD);
    for (let at = 0; at < 8; at += 1) book.sheet(SHEET).type(0, at, `อื่น ${at}`);
    const reading = await readAgreement(book);
    expect(reading.found ? [] : reading.reading.issues.map(({ code, facts }) => [code, facts['meaning']])).toEqual([
      ['correctionsStale', 'header'],
      ['noTable', undefined],
    ]);
  });

  it('says that a marked row is gone, keeps it for when it comes back, and lets it be taken back', async () => {
    const book = newBook();
    await row(book, 0, { kind: 'ignore' });
    book.sheet(SHEET).type(1, 0, '1.1 ร้อยละ ง');
    const reading = await read(book);
    expect(reading.agreement.issues.find(({ code }) => code === 'correctedRowGone')?.facts).toEqual({
      found: '1.1ร้อยละก',
    });
    await row(book, 1, { method: 'step' });
    book.sheet(SHEET).type(1, 0, '1.1 ร้อยละ ก');
    const back = await read(book);
    expect(back.agreement.indicators.map(({ code }) => code)).toEqual(['1.2', null, null]);
    const said = back.agreement.corrected!.rows!.find(({ kind }) => kind === 'ignore')!;
    await takeBackRow(book, back, said);
    expect((await read(book)).agreement.indicators).toHaveLength(4);
    expect((await readCorrections(book, SHEET))?.rows).toHaveLength(1);
  });

  it('tells rows of one name apart when rows were inserted above them', async () => {
    const book = newBook();
    await row(book, 3, { method: 'step' });
    book.sheet(SHEET).insertRow(1);
    expect(await scores(book)).toEqual([3.5, 3.5, 3.5, 3]);
  });

  it('knows marked rows by the new names when another column holds the names', async () => {
    const book = newBook();
    [0, 1, 2, 3].forEach((at) => book.sheet(SHEET).type(at + 1, 8, `ตัวชี้วัด ${'กขคง'[at]}`));
    await row(book, 1, { method: 'step' });
    await column(book, 'name', 8);
    book.sheet(SHEET).insertRow(1);
    expect(await scores(book)).toEqual([3.5, 3, 3.5, 3.5]);
  });
});

describe('a sheet in which no table was found', () => {
  it('is read as a person showed it, by the command line too', async () => {
    const book = oddBook();
    expect((await readAgreement(book)).found).toBe(false);
    await showTable(book, await book.snapshot(SHEET), [0, 0], ODD);
    expect(await scores(book)).toEqual([3.5]);
    expect((await read(book)).agreement.corrected).toMatchObject({ headerRows: [0, 0], columns: ODD });
  });
});

describe('a sheet of two tables', () => {
  const LINES = `ตัวชี้วัด | น้ำหนัก | 1 | 2 | 3 | 4 | 5 | ผลการดำเนินงาน
    1.1 ร้อยละ ก | 60 | 10 | 20 | 30 | 40 | 50 | 35
    1.2 ร้อยละ ข | 40 | 10 | 20 | 30 | 40 | 50 | 35
    รวม | 100
    _
    ตัวชี้วัดกองคลัง | ค่าน้ำหนัก | 1 | 2 | 3 | 4 | 5 | ผลงาน
    2.1 ร้อยละ ค | 100 | 10 | 20 | 30 | 40 | 50 | 20`;

  it('says which one is read and lists both, then reads the one that is chosen', async () => {
    const book = new FakeWorkbook([gridOfText(LINES, SHEET)]);
    const first = await read(book);
    expect(first.agreement.issues.find(({ code }) => code === 'manyTables')?.facts).toEqual({ count: 2, row: 1 });
    expect(first.agreement.tables).toEqual([
      { headerRows: [0, 0], lastRow: 3, indicators: 2, first: '1.1 ร้อยละ ก', read: true },
      { headerRows: [5, 5], lastRow: 6, indicators: 1, first: '2.1 ร้อยละ ค', read: false },
    ]);
    await chooseTable(book, first, [5, 5]);
    const second = await read(book);
    expect(second.agreement.indicators.map(({ code }) => code)).toEqual(['2.1']);
    expect(second.agreement.issues.map(({ code }) => code)).not.toContain('manyTables');
    expect(second.agreement.tables?.map(({ read: isRead }) => isRead)).toEqual([false, true]);
    await chooseTable(book, second, [0, 0]);
    expect((await read(book)).agreement.indicators).toHaveLength(2);
  });

  it('stays with the chosen one when rows are inserted above it', async () => {
    const book = new FakeWorkbook([gridOfText(LINES, SHEET)]);
    await chooseTable(book, await read(book), [5, 5]);
    book.sheet(SHEET).insertRow(2);
    expect((await read(book)).agreement.table.headerRows).toEqual([6, 6]);
  });

  it('keeps what is said of a column with the table it was said of', async () => {
    const book = new FakeWorkbook([gridOfText(LINES, SHEET)]);
    await column(book, 'result', null);
    await chooseTable(book, await read(book), [5, 5]);
    const { agreement } = await read(book);
    expect(agreement.table.columns.result).toBe(7);
    expect(agreement.issues.map(({ code }) => code)).not.toContain('correctionsStale');
  });
});

it('gives one column back to what its header says', async () => {
  const book = newBook();
  await column(book, 'result', 8);
  await column(book, 'note', null);
  await takeBackColumn(book, await read(book), 'result');
  const { agreement } = await read(book);
  expect(agreement.table.columns).toMatchObject({ result: 7 });
  expect(agreement.corrected?.columns).toEqual({ note: null });
});

it('keeps what a row is when its method is said', async () => {
  const book = newBook();
  await row(book, 1, { kind: 'indicator' });
  await row(book, 1, { method: 'step' });
  expect((await readCorrections(book, SHEET))?.rows).toMatchObject([{ kind: 'indicator', method: 'step' }]);
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
