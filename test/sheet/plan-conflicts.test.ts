import type { Resolutions } from '../../src/sheet/plan-write';
import { removeResults } from '../../src/usecases/remove-results';
import { scoreSheet } from '../../src/usecases/score-sheet';
import type { ScoreSheetOptions } from '../../src/usecases/score-sheet';
import { FakeWorkbook } from '../support/fake-workbook';
import { gridOf } from '../support/grids';

const HEADER = ['Indicator', 'Weight', 'Level 1', 'Level 2', 'Level 3', 'Level 4', 'Level 5', 'Result', 'Score'];
const filled = () =>
  new FakeWorkbook([
    gridOf([HEADER, ['1.1 A', 60, 65, 70, 75, 80, 85, 71, 3.5], ['1.2 B', 40, 10, 8, 6, 4, 2, 7, null]], {
      formulas: { I2: '=1.5+2' },
    }),
  ]);

const score = async (book: FakeWorkbook, resolve: Resolutions = {}, more: Partial<ScoreSheetOptions> = {}) => {
  const result = await scoreSheet(book, { language: 'en', resolve, ...more });
  if (!result.found) throw new Error('no agreement');
  return result;
};

describe('a column of the sheet that already holds scores', () => {
  it('is shown with what is there and what would be written, and written beside by default', async () => {
    const book = filled();
    const { plan } = await score(book);
    expect(plan.conflicts).toEqual([
      {
        part: 'score',
        column: 8,
        reason: 'columnFilled',
        resolution: 'beside',
        cells: [
          {
            row: 1,
            column: 8,
            found: { value: 3.5, formula: '=1.5+2' },
            wanted: { kind: 'formula', formula: '=KPISCORE(H2,C2:G2)', value: 2.2 },
          },
        ],
      },
    ]);
    expect(plan.columns).toEqual({ score: 9, weighted: 10, band: 11 });
  });

  it('is written over when the user says so; removing brings back what was there', async () => {
    const book = filled();
    const before = book.sheet(null).picture();
    const { plan } = await score(book, { score: 'replace' });
    expect(plan.columns.score).toBe(8);
    expect(plan.before).toContainEqual({ row: 1, column: 8, value: 3.5, formula: '=1.5+2' });
    expect(book.sheet(null).at(1, 8)).toMatchObject({ formula: '=KPISCORE(H2,C2:G2)' });
    expect(book.sheet(null).at(0, 8).value).toBe('Score');
    expect((await score(book)).plan.empty).toBe(true);
    await removeResults(book);
    expect(book.sheet(null).picture()).toEqual(before);
  });

  it('is left alone when the user skips it; the rest refers to it', async () => {
    const book = filled();
    const { plan } = await score(book, { score: 'skip' });
    expect(plan.columns).toEqual({ weighted: 9, band: 10 });
    expect(book.sheet(null).at(1, 8)).toMatchObject({ value: 3.5, formula: '=1.5+2' });
    expect(book.sheet(null).at(1, 9).formula).toBe('=KPIWEIGHTED(B2,I2,$B$2:$B$3,$I$2:$I$3)');
  });
});

describe('a cell of ours that was changed by hand', () => {
  it('is shown, left alone, and written anew when the user says so', async () => {
    const book = new FakeWorkbook([
      gridOf([HEADER.slice(0, 8), ['1.1 A', 60, 65, 70, 75, 80, 85, 71], ['1.2 B', 40, 10, 8, 6, 4, 2, 7]]),
    ]);
    await score(book);
    book.sheet(null).type(1, 8, 4);
    const { plan } = await score(book);
    expect(plan.conflicts).toMatchObject([
      { part: 'score', reason: 'changedByHand', resolution: 'skip', cells: [{ row: 1, found: { value: 4 } }] },
    ]);
    await score(book, { score: 'replace' });
    expect(book.sheet(null).at(1, 8).formula).toBe('=KPISCORE(H2,C2:G2)');
    await removeResults(book);
    expect(book.sheet(null).at(1, 8).value).toBe(4);
  });
});

describe('parts', () => {
  it('always include the score, and the total does without weighted scores', async () => {
    const book = new FakeWorkbook([
      gridOf([HEADER.slice(0, 8), ['1.1 A', 60, 65, 70, 75, 80, 85, 71], ['1.2 B', 40, 10, 8, 6, 4, 2, 7]]),
    ]);
    const { plan } = await score(book, {}, { parts: ['band'], style: 'plain' });
    expect(plan.columns).toEqual({ score: 8, band: 9 });
    expect(book.sheet(null).at(3, 8)).toMatchObject({
      formula: '=IF(SUMIF(I2:I3,">0",B2:B3)=0,"",ROUND(ROUND(SUMPRODUCT(B2:B3,I2:I3)/SUMIF(I2:I3,">0",B2:B3),12),4))',
      value: 2.32,
    });
  });
});
