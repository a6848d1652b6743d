import { recordSetting } from '../../src/sheet/plan';
import type { FormulaStyle } from '../../src/sheet/plan';
import { convertSheet } from '../../src/usecases/convert-sheet';
import { readParts, writeParts } from '../../src/usecases/parts-setting';
import { removeResults } from '../../src/usecases/remove-results';
import { scoreSheet } from '../../src/usecases/score-sheet';
import { readStyle } from '../../src/usecases/style-setting';
import { FakeWorkbook } from '../support/fake-workbook';
import { sampleGrid } from '../support/sample-grid';

const ROUND: readonly FormulaStyle[] = ['plain', 'values', 'kpi', 'values', 'plain', 'kpi'];
const sheet = sampleGrid('asWritten').name;

const scoredBook = async (style: FormulaStyle) => {
  const book = new FakeWorkbook([sampleGrid('asWritten')]);
  await scoreSheet(book, { language: 'th', style });
  return book;
};

const convert = async (book: FakeWorkbook, to: FormulaStyle) => {
  const converted = await convertSheet(book, { sheet, to, language: 'th' });
  if (converted === null) throw new Error('nothing to convert');
  return converted;
};

/** The shown values of the columns K–M. */
const shown = (book: FakeWorkbook) =>
  [10, 11, 12].map((column) => Array.from({ length: 34 }, (_, row) => book.sheet(null).at(row, column).value ?? ''));

describe('converting what is written', () => {
  it('goes from one form to any other and back with the same numbers and words', async () => {
    const book = await scoredBook('kpi');
    const [first, numbers] = [book.sheet(null).picture(), shown(book)];
    let from: FormulaStyle = 'kpi';
    for (const to of ROUND) {
      expect(await convert(book, to)).toEqual({ from, to, written: true, differing: 0, changedByHand: 0 });
      expect(shown(book)).toEqual(numbers);
      from = to;
    }
    expect(book.sheet(null).picture()).toEqual(first);
    expect((await convert(book, 'kpi')).written).toBe(false);
  });

  it('is how later scorings write, and leaves what was chosen to be written alone', async () => {
    const book = await scoredBook('kpi');
    await writeParts(book, ['explanation']);
    await convert(book, 'plain');
    expect(await readStyle(book)).toBe('plain');
    expect(book.settings.get(recordSetting(sheet))).toMatchObject({ columns: { weighted: 11, band: 12 } });
    expect(await readParts(book)).toEqual(['explanation']);
  });

  it('does not touch what a person has changed, and says how many cells that are', async () => {
    const book = await scoredBook('kpi');
    book.sheet(null).type(8, 10, 5);
    book.sheet(null).type(20, 12, 'as agreed');
    for (const to of ROUND) {
      expect(await convert(book, to)).toMatchObject({ changedByHand: 2, differing: 0 });
      expect(book.sheet(null).at(8, 10)).toMatchObject({ value: 5, formula: null });
      expect(book.sheet(null).at(20, 12)).toMatchObject({ value: 'as agreed', formula: null });
    }
  });

  it('says how many numbers are not what they were, when results changed under values', async () => {
    const book = await scoredBook('values');
    book.sheet(null).type(8, 8, 85);
    // The row's score and weighted score, those of its headings, and the total.
    const { differing } = await convert(book, 'plain');
    expect(book.sheet(null).at(8, 10)).toMatchObject({ value: 5 });
    expect(differing).toBeGreaterThanOrEqual(4);
    expect((await convert(book, 'kpi')).differing).toBe(0);
  });

  it('has nothing to convert where nothing of ours stands', async () => {
    const book = new FakeWorkbook([sampleGrid('asWritten')]);
    expect(await convertSheet(book, { sheet, to: 'plain', language: 'th' })).toBeNull();
    expect(book.applied).toEqual([]);
  });
});

describe('the parts that are written', () => {
  it('are kept with the workbook and followed by every scoring', async () => {
    const book = await scoredBook('kpi');
    const usual = book.sheet(null).picture();
    await writeParts(book, ['groups', 'distance', 'weighted']);
    expect(await readParts(book)).toEqual(['weighted', 'distance', 'groups']);
    const result = await scoreSheet(book, { language: 'th' });
    expect(result).toMatchObject({ plan: { columns: { score: 10, weighted: 11, distance: 12 } } });
    await writeParts(book, []);
    expect(await scoreSheet(book, { language: 'th' })).toMatchObject({ plan: { columns: { score: 10 } } });
    expect(book.sheet(null).at(5, 10)).toMatchObject({ value: null, formula: null });
    await writeParts(book, ['weighted', 'band', 'groups']);
    await scoreSheet(book, { language: 'th' });
    expect(book.sheet(null).picture()).toEqual(usual);
    expect((await removeResults(book)).removed).toBe(true);
  });

  it.each([
    ['nothing', null],
    ['a list without a version', ['band']],
    ['another version', { version: 2, parts: ['band'] }],
    ['no list', { version: 1, parts: 'band' }],
  ])('are the usual ones for %s', async (_what, stored) => {
    const book = new FakeWorkbook([sampleGrid('asWritten')]);
    book.settings.set('parts', stored);
    expect(await readParts(book)).toEqual(['weighted', 'band', 'groups']);
  });

  it('leave out what this version does not know', async () => {
    const book = new FakeWorkbook([sampleGrid('asWritten')]);
    book.settings.set('parts', { version: 1, parts: ['trend', 'band', 7] });
    expect(await readParts(book)).toEqual(['band']);
  });
});
