import fc from 'fast-check';
import type { Look, SheetGrid } from '../../src/sheet/grid';
import type { FormulaStyle } from '../../src/sheet/plan';
import type { ColumnPart } from '../../src/sheet/plan-write';
import type { CellValue } from '../../src/text/cell';
import { removeResults } from '../../src/usecases/remove-results';
import { scoreSheet } from '../../src/usecases/score-sheet';
import type { ScoreSheetOptions } from '../../src/usecases/score-sheet';
import { FakeWorkbook } from '../support/fake-workbook';
import { gridOf } from '../support/grids';
import { sampleGrid } from '../support/sample-grid';

const STYLES: readonly FormulaStyle[] = ['kpi', 'plain', 'values'];
const OPTIONAL: readonly ColumnPart[] = ['weighted', 'band', 'distance', 'explanation'];
const HEADER = ['Indicator', 'Weight', 'Level 1', 'Level 2', 'Level 3', 'Level 4', 'Level 5', 'Result'];

type Parts = Required<Pick<ScoreSheetOptions, 'parts' | 'groups'>>;

const partSets = fc.record({
  parts: fc.subarray([...OPTIONAL]).map((parts): readonly ColumnPart[] => ['score', ...parts]),
  groups: fc.boolean(),
});

const score = async (book: FakeWorkbook, options: Partial<ScoreSheetOptions>) => {
  const result = await scoreSheet(book, { language: 'th', ...options });
  if (!result.found) throw new Error('no agreement');
  return result;
};

/** Everything that can be seen: contents, merges, rules, looks and widths. */
const faceOf = async (book: FakeWorkbook): Promise<unknown> => {
  const { name } = book.sheet(null);
  const looks = await book.looks(name, { top: 0, left: 0, bottom: 45, right: 20 });
  const look = ({ fill, borders, ...rest }: Look) => ({ ...rest, fill: fill ?? null, borders: borders ?? null });
  return {
    seen: book.sheet(null).picture(),
    looks: looks.map((row) => row.map(look)),
    widths: await book.columnWidths(name, 0, 20),
  };
};

const english = gridOf([
  HEADER,
  ['1.1 Satisfaction', 60, 65, 70, 75, 80, 85, 71],
  ['1.2 Errors', 40, 10, 8, 6, 4, 2, 7],
]);

/** The sheet has looks and widths of its own where results will stand, and something in the way further right. */
const dressed = (grid: SheetGrid, strays: readonly (readonly [number, number, CellValue])[] = []): FakeWorkbook => {
  const book = new FakeWorkbook([grid]);
  const sheet = book.sheet(null);
  for (const column of [8, 9, 10, 11, 12, 13]) sheet.widths.set(column, 5 + column);
  for (const row of [1, 2, 9, 12]) {
    for (const column of [9, 11, 13]) sheet.looks.set(`${row},${column}`, { fill: '#FFEEAA', bold: true });
  }
  sheet.printArea = { top: 0, left: 0, bottom: grid.values.length - 1, right: (grid.values[0]?.length ?? 1) - 1 };
  for (const [row, column, value] of strays) sheet.type(row, column, value);
  return book;
};

describe('parts that are written', () => {
  it('end, after any sequence of choices, in the sheet that the last choice alone would make', async () => {
    const stray = fc.tuple(
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 8, max: 15 }),
      fc.constantFrom<CellValue>('note', 7),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(english, sampleGrid('numbers'), sampleGrid('asWritten')),
        fc.array(stray, { maxLength: 2 }),
        fc.array(partSets, { minLength: 2, maxLength: 4 }),
        fc.constantFrom(...STYLES),
        async (grid, strays, choices, style) => {
          const [steps, direct] = [dressed(grid, strays), dressed(grid, strays)];
          for (const choice of choices) await score(steps, { style, ...choice });
          await score(direct, { style, ...(choices.at(-1) as Parts) });
          expect(await faceOf(steps)).toEqual(await faceOf(direct));
          expect((await score(steps, { style, ...(choices.at(-1) as Parts) })).plan.empty).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leave the sheet as it was when they are removed, whatever was chosen before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(english, sampleGrid('asWritten')),
        fc.array(partSets, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...STYLES),
        async (grid, choices, style) => {
          const book = dressed(grid);
          const before = await faceOf(book);
          for (const choice of choices) await score(book, { style, ...choice });
          await removeResults(book);
          expect(await faceOf(book)).toEqual(before);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('choosing other parts', () => {
  const held = (book: FakeWorkbook, row: number, column: number) => book.sheet(null).at(row, column).value;

  it('moves the columns that stay together, and leaves looks alone where nothing moves', async () => {
    const book = new FakeWorkbook([english]);
    await score(book, { parts: ['score', 'weighted', 'band'] });
    book.sheet(null).looks.set('1,8', { fill: '#123456' });
    const { plan } = await score(book, { parts: ['score', 'band'] });
    expect(plan.columns).toEqual({ score: 8, band: 9 });
    expect([held(book, 0, 9), held(book, 0, 10)]).toEqual(['Rating', null]);
    expect(book.sheet(null).looks.get('1,8')).toEqual({ fill: '#123456' });
    expect(plan.contents.every(({ area }) => area.left > 8)).toBe(true);
  });

  it('moves nothing from under a cell that a person has changed', async () => {
    const book = new FakeWorkbook([english]);
    await score(book, { parts: ['score', 'weighted', 'band'] });
    book.sheet(null).type(1, 10, 'agreed with the board');
    const { plan } = await score(book, { parts: ['score', 'band', 'distance'] });
    expect(plan.columns).toEqual({ score: 8, band: 10, distance: 11 });
    expect(held(book, 1, 10)).toBe('agreed with the board');
    expect(held(book, 0, 9)).toBeNull();
  });

  it('gives back what a replaced column held when its part is left out, and replaces it again without asking', async () => {
    const own = gridOf([
      [...HEADER, 'Weighted score'],
      ['1.1 Satisfaction', 60, 65, 70, 75, 80, 85, 71, 1.5],
      ['1.2 Errors', 40, 10, 8, 6, 4, 2, 7, null],
    ]);
    const book = new FakeWorkbook([own]);
    await score(book, { resolve: { weighted: 'replace' } });
    expect(held(book, 1, 8)).toBe(1.32);
    const more = await score(book, { parts: ['score', 'weighted'], holdConflicts: true });
    expect([more.held, held(book, 1, 8)]).toEqual([false, 1.32]);
    await score(book, { parts: ['score'] });
    expect(held(book, 1, 8)).toBe(1.5);
    await removeResults(book);
    expect(held(book, 1, 8)).toBe(1.5);
  });
});
