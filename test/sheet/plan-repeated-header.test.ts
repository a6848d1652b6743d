import { parseA1 } from '../../src/sheet/address';
import { cellAt, mergeAt } from '../../src/sheet/grid';
import type { FormulaStyle } from '../../src/sheet/plan';
import { removeResults } from '../../src/usecases/remove-results';
import { scoreSheet } from '../../src/usecases/score-sheet';
import type { ScoreSheetOptions } from '../../src/usecases/score-sheet';
import { FakeWorkbook } from '../support/fake-workbook';
import { gridOf } from '../support/grids';

const HEADER = [
  ['ตัวชี้วัด', 'น้ำหนัก', 'เกณฑ์การให้คะแนน', null, null, null, null, 'ผลการดำเนินงาน'],
  [null, null, '๑', '๒', '๓', '๔', '๕', null],
];
const A = ['1.1 ความพึงพอใจ', 60, 65, 70, 75, 80, 85, 71];
const B = ['1.2 ข้อผิดพลาด', 40, 10, 8, 6, 4, 2, 7];

/** The page breaks between the two rows: the header stands again in rows 5–6. */
const printed = gridOf([...HEADER, A, [null], ...HEADER, B], {
  merges: ['A1:A2', 'B1:B2', 'C1:G1', 'H1:H2', 'A5:A6', 'B5:B6', 'C5:G5', 'H5:H6'],
});

const score = async (book: FakeWorkbook, options: Partial<ScoreSheetOptions> = {}) => {
  const result = await scoreSheet(book, { language: 'th', ...options });
  if (!result.found) throw new Error('no agreement');
  return result;
};

const at = (book: FakeWorkbook, address: string) => {
  const { top, left } = parseA1(address)!;
  return cellAt(book.sheet(null).snapshot(), top, left).value;
};

describe('a header that stands again on the next printed page', () => {
  it.each<FormulaStyle>(['kpi', 'plain', 'values'])(
    'carries our headings there too, merged alike (%s)',
    async (style) => {
      const book = new FakeWorkbook([printed]);
      const before = book.sheet(null).picture();
      book.sheet(null).looks.set('4,7', { fill: '#DDEEFF', bold: true });
      const { scored, plan } = await score(book, { style });
      expect(scored.agreement.table.repeatedHeaders).toEqual([[4, 5]]);
      expect(['I1', 'J1', 'K1'].map((address) => at(book, address))).toEqual([
        'คะแนนที่ได้',
        'คะแนนถ่วงน้ำหนัก',
        'ผลการประเมิน',
      ]);
      expect(['I5', 'J5', 'K5'].map((address) => at(book, address))).toEqual(
        ['I1', 'J1', 'K1'].map((address) => at(book, address)),
      );
      const grid = book.sheet(null).snapshot();
      expect([mergeAt(grid, 5, 8), mergeAt(grid, 5, 10)]).toMatchObject([
        { top: 4, bottom: 5, left: 8 },
        { top: 4, bottom: 5, left: 10 },
      ]);
      expect(book.sheet(null).looks.get('4,9')).toMatchObject({ fill: '#DDEEFF', bold: true, vertical: 'center' });
      expect(at(book, 'I7')).toBe(2.5);
      expect(plan.issues).toEqual([]);
      expect((await score(book, { style })).plan.empty).toBe(true);
      await score(book, { style, parts: ['score', 'band'] });
      expect([at(book, 'J5'), at(book, 'K5')]).toEqual(['ผลการประเมิน', null]);
      expect(book.sheet(null).merges.some(({ left }) => left === 10)).toBe(false);
      await removeResults(book);
      expect(book.sheet(null).picture()).toEqual(before);
    },
  );

  it('moves the columns right when something stands beside it', async () => {
    const book = new FakeWorkbook([printed]);
    book.sheet(null).type(4, 9, 'หน้า 2');
    const { plan } = await score(book);
    expect(plan.columns).toEqual({ score: 10, weighted: 11, band: 12 });
    expect(at(book, 'J5')).toBe('หน้า 2');
  });
});
