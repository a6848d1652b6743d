import { a1Area, parseA1 } from '../../src/sheet/address';
import { removeResults } from '../../src/usecases/remove-results';
import { scoreSheet } from '../../src/usecases/score-sheet';
import type { ScoreSheetOptions } from '../../src/usecases/score-sheet';
import { FakeWorkbook } from '../support/fake-workbook';
import { gridOf } from '../support/grids';

const ROWS = [
  ['Annual agreement'],
  ['Indicator', 'Weight', 'Level 1', 'Level 2', 'Level 3', 'Level 4', 'Level 5', 'Result'],
  ['1.1 Satisfaction', 60, 65, 70, 75, 80, 85, 71],
  ['1.2 Errors', 40, 10, 8, 6, 4, 2, 7],
];

const bookOf = (printArea?: string) => new FakeWorkbook([gridOf(ROWS, printArea === undefined ? {} : { printArea })]);

const score = async (book: FakeWorkbook, options: Partial<ScoreSheetOptions> = {}) => {
  const result = await scoreSheet(book, { language: 'en', style: 'plain', ...options });
  if (!result.found) throw new Error('no agreement');
  return result;
};

const printed = (book: FakeWorkbook): string | null => {
  const { printArea } = book.sheet(null);
  return printArea ? a1Area(printArea) : null;
};

describe('the print area', () => {
  it.each([
    ['A1:H4', 'A1:K5'],
    ['A1:I9', 'A1:K9'],
    ['A2:M20', 'A2:M20'],
  ])('that holds the table (%s) takes in our columns and total row (%s), and gives them back', async (own, larger) => {
    const book = bookOf(own);
    await score(book);
    expect(printed(book)).toBe(larger);
    expect((await score(book)).plan.empty).toBe(true);
    await removeResults(book);
    expect(printed(book)).toBe(own);
  });

  it.each([undefined, 'A1:C4', 'A3:H4'])('stays as it is where it does not hold the table (%s)', async (own) => {
    const book = bookOf(own);
    expect((await score(book)).plan.printArea).toBeUndefined();
    expect(printed(book)).toBe(own ?? null);
  });

  it('follows the parts that are written', async () => {
    const book = bookOf('A1:H4');
    await score(book, { parts: ['score', 'weighted', 'band', 'distance'] });
    expect(printed(book)).toBe('A1:L5');
    await score(book, { parts: ['score'] });
    expect(printed(book)).toBe('A1:I5');
    await removeResults(book);
    expect(printed(book)).toBe('A1:H4');
  });

  it('that a person has set again is theirs', async () => {
    const book = bookOf('A1:H4');
    await score(book);
    book.sheet(null).printArea = parseA1('A1:H5')!;
    book.sheet(null).type(2, 7, 85);
    await score(book, { style: 'values' });
    expect(printed(book)).toBe('A1:H5');
    book.sheet(null).printArea = parseA1('A1:Z30')!;
    await removeResults(book);
    expect(printed(book)).toBe('A1:Z30');
  });
});
