import type { FormulaStyle } from '../../src/sheet/plan';
import type { ColumnPart } from '../../src/sheet/plan-write';
import { removeResults } from '../../src/usecases/remove-results';
import { scoreSheet } from '../../src/usecases/score-sheet';
import { FakeWorkbook } from '../support/fake-workbook';
import { sampleGrid } from '../support/sample-grid';

const ALL: readonly ColumnPart[] = ['score', 'weighted', 'band', 'distance', 'explanation'];
const STYLES: readonly FormulaStyle[] = ['kpi', 'plain', 'values'];

const score = async (book: FakeWorkbook, style: FormulaStyle, parts: readonly ColumnPart[] = ALL) => {
  const result = await scoreSheet(book, { language: 'th', style, parts });
  if (!result.found) throw new Error('no agreement');
  return result;
};

describe('distance and explanation', () => {
  it('say how far the next level is, in the unit of the indicator, and how the score came about', async () => {
    for (const style of STYLES) {
      const book = new FakeWorkbook([sampleGrid('asWritten')]);
      const { plan } = await score(book, style);
      expect(plan.columns).toEqual({ score: 10, weighted: 11, band: 12, distance: 13, explanation: 14 });
      expect(book.sheet(null).at(8, 13).value).toBe('อีก 1.5 จะได้ระดับ 4');
      expect(book.sheet(null).at(8, 14).value).toContain('78.5 อยู่ระหว่างระดับ 3 (75) กับระดับ 4 (80)');
      expect(book.sheet(null).at(11, 14).value).toContain('ยังไม่ประกาศเกณฑ์');
    }
  });

  it('are live: functions or plain formulas that follow the result', async () => {
    const book = new FakeWorkbook([sampleGrid('numbers')]);
    await score(book, 'kpi');
    expect(book.sheet(null).at(20, 14).formula).toBe('=KPIEXPLAIN(I21,D21:H21,"step")');
    await score(book, 'plain');
    expect(book.sheet(null).at(20, 13).formula).toBe(
      '=IF(ISNUMBER(I21),IF(I21>=D21,IF(I21>=E21,IF(I21>=F21,IF(I21>=G21,IF(I21>=H21,"","อีก "&ROUND(H21-I21,10)&" จะได้ระดับ 5"),"อีก "&ROUND(G21-I21,10)&" จะได้ระดับ 4"),"อีก "&ROUND(F21-I21,10)&" จะได้ระดับ 3"),"อีก "&ROUND(E21-I21,10)&" จะได้ระดับ 2"),"อีก "&ROUND(D21-I21,10)&" จะได้ระดับ 1"),IF(TRIM(I21)="","",""))',
    );
    expect(book.sheet(null).at(20, 14).formula).toMatch(/^=IF\(I21=4,"4 /);
  });

  it.each(STYLES)('change nothing the second time, and can all be removed (%s)', async (style) => {
    const book = new FakeWorkbook([sampleGrid('asWritten')]);
    const before = book.sheet(null).picture();
    await score(book, style);
    expect((await score(book, style)).plan).toMatchObject({ empty: true, issues: [] });
    await removeResults(book);
    expect(book.sheet(null).picture()).toEqual(before);
  });

  it('are taken away when they are turned off, and only they', async () => {
    const book = new FakeWorkbook([sampleGrid('asWritten')]);
    await score(book, 'kpi', ['score', 'weighted', 'band']);
    const three = book.sheet(null).picture() as object;
    await score(book, 'kpi');
    await score(book, 'kpi', ['score', 'weighted', 'band']);
    expect(book.sheet(null).picture()).toEqual(three);
  });

  it('take the colours of the band with them', async () => {
    const book = new FakeWorkbook([sampleGrid('asWritten')]);
    await score(book, 'kpi', ['score', 'weighted', 'band']);
    await score(book, 'kpi', ['score', 'weighted']);
    expect(new Set(book.sheet(null).rules.map(({ area }) => area.left))).toEqual(new Set([10]));
    expect(book.sheet(null).merges.filter(({ left }) => left === 12)).toEqual([]);
  });
});
