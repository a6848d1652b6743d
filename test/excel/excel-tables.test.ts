import { strFromU8, unzipSync } from 'fflate';
import type { ColumnPart, Resolutions } from '../../src/sheet/plan-write';
import { describeIssue } from '../../src/text/messages';
import { removeResults } from '../../src/usecases/remove-results';
import { scoreSheet, type ScoreSheetOptions } from '../../src/usecases/score-sheet';
import { smallAgreement, withCells } from '../support/agreement-book';
import { makeXlsx } from '../support/xlsx/make-xlsx';
import type { NewSheet } from '../support/xlsx/new-workbook';
import { ADAPTERS, type Opened } from './support/both-workbooks';

// Many workbooks and whole libraries in one test; only for machines under load.
jest.setTimeout(180_000);

const SHEET = 'คำรับรอง';
const EXTEND: Resolutions = { table: 'extend' };
/** The small agreement as an Excel table, whose headers are always texts. */
const inTable = (area = 'A1:H4'): NewSheet =>
  withCells(
    smallAgreement({ tables: [{ name: 'ตัวชี้วัด', area }] }),
    [1, 2, 3, 4, 5].map((level) => [0, level + 1, { value: String(level) }] as const),
  );

async function score({ port }: Pick<Opened, 'port'>, options: Partial<ScoreSheetOptions> = {}) {
  const result = await scoreSheet(port, { sheet: SHEET, language: 'th', style: 'plain', ...options });
  if (!result.found) throw new Error('no table');
  return result;
}

const tablesOf = async ({ port }: Pick<Opened, 'port'>) => (await port.snapshot(SHEET)).tables;

describe.each(ADAPTERS)('%s: an agreement in an Excel table', (_name, open) => {
  const opened = (sheet: NewSheet): Promise<Opened> => open(makeXlsx({ sheets: [sheet] }));

  it('is a question; nothing is written while it is open', async () => {
    const book = await opened(inTable());
    const before = await book.picture(SHEET);
    const { held, written, plan } = await score(book, { holdConflicts: true });
    expect({ held, written, table: plan.table }).toEqual({
      held: true,
      written: false,
      table: { name: 'ตัวชี้วัด', area: { top: 0, left: 0, bottom: 3, right: 7 }, resolution: 'stayOut' },
    });
    expect(await book.picture(SHEET)).toEqual(before);
  });

  it('stays as it is when nobody says otherwise: one column is left free, and that is said', async () => {
    const book = await opened(inTable());
    const before = await book.picture(SHEET);
    const { plan } = await score(book);
    expect(plan.columns).toEqual({ score: 9, weighted: 10, band: 11 });
    const [issue] = plan.issues;
    expect(issue?.code).toBe('besideTable');
    expect(describeIssue(issue!, 'th')).toContain('ตาราง Excel “ตัวชี้วัด” จึงเว้นคอลัมน์ I');
    expect(await tablesOf(book)).toEqual([{ name: 'ตัวชี้วัด', area: { top: 0, left: 0, bottom: 3, right: 7 } }]);
    const again = await score(book, { holdConflicts: true });
    expect({ held: again.held, written: again.written, table: again.plan.table }).toEqual({
      held: false,
      written: false,
      table: null,
    });
    await removeResults(book.port, { sheet: SHEET });
    expect(await book.picture(SHEET)).toEqual(before);
  });

  it('takes the columns in when asked to, and gives them back', async () => {
    const book = await opened(inTable());
    const before = await book.picture(SHEET);
    const { plan, written } = await score(book, { resolve: EXTEND, holdConflicts: true });
    expect({ written, columns: plan.columns }).toEqual({ written: true, columns: { score: 8, weighted: 9, band: 10 } });
    expect(await tablesOf(book)).toEqual([{ name: 'ตัวชี้วัด', area: { top: 0, left: 0, bottom: 3, right: 10 } }]);
    expect(await score(book, { holdConflicts: true })).toMatchObject({ held: false, written: false });
    if (book.file) {
      const xml = strFromU8(unzipSync(book.file.save())['xl/tables/table1.xml']!);
      expect(xml).toContain('ref="A1:K4"');
      expect(xml).toContain('<autoFilter ref="A1:K4"/>');
      expect(xml).toContain('<tableColumns count="11">');
      expect(xml).toContain('<tableColumn id="9" name="คะแนนที่ได้"/>');
    }
    await removeResults(book.port, { sheet: SHEET });
    expect(await book.picture(SHEET)).toEqual(before);
  });

  it('is made wider and narrower as other parts are chosen', async () => {
    const book = await opened(inTable());
    const before = await book.picture(SHEET);
    const parts: ColumnPart[] = ['score'];
    await score(book, { resolve: EXTEND });
    await score(book, { parts });
    expect((await tablesOf(book))[0]?.area.right).toBe(8);
    await score(book, { parts: ['score', 'weighted', 'band', 'distance'] });
    expect((await tablesOf(book))[0]?.area.right).toBe(11);
    await removeResults(book.port, { sheet: SHEET });
    expect(await book.picture(SHEET)).toEqual(before);
  });

  it('without the total row under it is extended without that row', async () => {
    const { rows, ...sheet } = inTable('A1:H3');
    const book = await opened({ ...sheet, rows: rows.slice(0, 3) });
    const before = await book.picture(SHEET);
    await score(book, { resolve: EXTEND });
    expect(await tablesOf(book)).toEqual([{ name: 'ตัวชี้วัด', area: { top: 0, left: 0, bottom: 2, right: 10 } }]);
    await removeResults(book.port, { sheet: SHEET });
    expect(await book.picture(SHEET)).toEqual(before);
  });

  it('cannot take a second column of the same name: the results stay out, unasked', async () => {
    const cells = ['คะแนนที่ได้', 3, 4, 3.5].map((value, row) => [row, 8, { value }] as const);
    const book = await opened(withCells(inTable('A1:I4'), cells));
    const { plan, written } = await score(book, { resolve: { ...EXTEND, score: 'beside' } });
    expect(written).toBe(true);
    expect(plan.table).toBeNull();
    expect((await tablesOf(book))[0]?.area.right).toBe(8);
    expect(Math.min(...Object.values(plan.columns))).toBe(10);
  });

  it("keeps out of somebody else's table further right, also where that is blank", async () => {
    const sheet = withCells(smallAgreement({ tables: [{ name: 'อื่น', area: 'J1:L4' }] }), [
      [0, 9, { value: 'ก' }],
      [0, 10, { value: 'ข' }],
      [0, 11, { value: 'ค' }],
    ]);
    const book = await opened(sheet);
    const before = await book.picture(SHEET);
    const { plan } = await score(book);
    expect(plan.columns).toEqual({ score: 13, weighted: 14, band: 15 });
    expect((await tablesOf(book))[0]?.area).toEqual({ top: 0, left: 9, bottom: 3, right: 11 });
    await removeResults(book.port, { sheet: SHEET });
    expect(await book.picture(SHEET)).toEqual(before);
  });

  it('that somebody has changed meanwhile is read again', async () => {
    const book = await opened(inTable());
    if (book.memory === null) return;
    const { memory } = book;
    const apply = book.port.apply.bind(book.port);
    let others = 1;
    const port = {
      ...book.port,
      apply: (...given: Parameters<typeof apply>) => {
        if (others-- > 0) memory.sheet(SHEET).resizeTable('ตัวชี้วัด', { top: 0, left: 0, bottom: 2, right: 7 });
        return apply(...given);
      },
    };
    expect(await score({ port }, { resolve: EXTEND })).toMatchObject({ written: true, readAgain: true });
    expect((await tablesOf(book))[0]?.area).toEqual({ top: 0, left: 0, bottom: 2, right: 10 });
  });
});

describe('Excel: a table that is extended half way', () => {
  const [, open] = ADAPTERS[0]!;
  const bytes = makeXlsx({ sheets: [inTable()] });

  it.each(['GeneralException', 'AccessDenied'])('is as it was before, or as it is to be, after %s', async (code) => {
    const whole = await open(bytes);
    const before = await whole.picture(SHEET);
    const from = whole.host!.requests.length;
    await score(whole, { resolve: EXTEND });
    const requests = whole.host!.requests.length - from;
    const after = await whole.picture(SHEET);
    expect(after).not.toEqual(before);
    for (let nth = 1; nth <= requests; nth += 1) {
      const broken = await open(bytes);
      broken.host!.failRequest(nth, { code });
      const outcome = await score(broken, { resolve: EXTEND }).catch((error: unknown) => error);
      expect([nth, await broken.picture(SHEET)]).toEqual([nth, outcome instanceof Error ? before : after]);
    }
  });

  it('is put back when what follows its new size cannot be written', async () => {
    const book = await open(bytes);
    const before = await book.picture(SHEET);
    const sheet = book.memory!.sheet(SHEET);
    const original = sheet.setColumnWidth.bind(sheet);
    let calls = 0;
    sheet.setColumnWidth = (...given) => {
      calls += 1;
      if (calls === 1) throw new Error('injected');
      original(...given);
    };
    await expect(score(book, { resolve: EXTEND })).rejects.toMatchObject({ code: 'hostError' });
    expect(calls).toBeGreaterThan(0);
    expect(await book.picture(SHEET)).toEqual(before);
  });
});
