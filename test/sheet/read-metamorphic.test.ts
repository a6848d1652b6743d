import fc from 'fast-check';
import type { Area, SheetGrid } from '../../src/sheet/grid';
import { readSheet } from '../../src/sheet/read-sheet';
import { scoreAgreement } from '../../src/sheet/score-agreement';
import type { CellValue } from '../../src/text/cell';
import { toArabicDigits, toThaiDigits } from '../../src/text/digits';
import { sampleGrid } from '../support/sample-grid';

/** What a sheet says, wherever its cells stand. */
function meaning(grid: SheetGrid, text: (words: string | null) => string | null = (words) => words) {
  const read = readSheet(grid);
  if (!('indicators' in read)) throw new Error(`not read: ${JSON.stringify(read.issues)}`);
  const scored = scoreAgreement(read);
  const groups = (list: typeof read.aspects) =>
    list.map(({ name, code, statedWeight, indicators }) => [text(name), code, statedWeight, indicators]);
  return {
    title: text(read.title),
    year: read.fiscalYear,
    groups: [groups(read.dimensions), groups(read.aspects), groups(read.objectives)],
    rows: scored.indicators.map(({ indicator, outcome }) => [
      ...[indicator.code, text(indicator.name), indicator.unit, indicator.weight, indicator.target],
      ...indicator.levelCells.map(({ reading }) => (reading.kind === 'number' ? reading.value : reading.kind)),
      ...[indicator.method, indicator.result, outcome.status, outcome.score],
    ]),
    total: scored.overall,
    issues: [...read.issues, ...read.indicators.flatMap(({ issues }) => issues)].map(({ code }) => code),
  };
}

type Cells = { value: CellValue; format: string }[][];

const cellsOf = (grid: SheetGrid): Cells =>
  grid.values.map((row, r) => row.map((value, c) => ({ value, format: grid.numberFormats[r]![c]! })));

const withCells = (grid: SheetGrid, cells: Cells, merges: readonly Area[]): SheetGrid => ({
  ...grid,
  values: cells.map((row) => row.map(({ value }) => value)),
  formulas: cells.map((row) => row.map(() => null)),
  numberFormats: cells.map((row) => row.map(({ format }) => format)),
  merges,
});

const blank = { value: null, format: 'General' };

function insertRow(grid: SheetGrid, at: number): SheetGrid {
  const cells = cellsOf(grid);
  cells.splice(at, 0, Array(cells[0]!.length).fill(blank));
  const moved = (row: number) => (row >= at ? row + 1 : row);
  return withCells(
    grid,
    cells,
    grid.merges.map((area) => ({ ...area, top: moved(area.top), bottom: moved(area.bottom) })),
  );
}

function insertColumn(grid: SheetGrid, at: number): SheetGrid {
  const cells = cellsOf(grid).map((row) => [...row.slice(0, at), blank, ...row.slice(at)]);
  const moved = (column: number) => (column >= at ? column + 1 : column);
  return withCells(
    grid,
    cells,
    grid.merges.map((area) => ({ ...area, left: moved(area.left), right: moved(area.right) })),
  );
}

/** Blocks of columns that stay together (the levels), in another order; rows merged over the table stay so. */
function reorder(grid: SheetGrid, blocks: readonly (readonly number[])[]): SheetGrid {
  const order = blocks.flat();
  const cells = cellsOf(grid).map((row, r) => {
    const wide = grid.merges.some((area) => area.top === r && area.right - area.left + 1 === order.length);
    return wide ? row : order.map((column) => row[column]!);
  });
  const merges = grid.merges.map((area) => {
    if (area.right - area.left + 1 === order.length) return area;
    const left = order.indexOf(area.left);
    return { ...area, left, right: left + area.right - area.left };
  });
  return withCells(grid, cells, merges);
}

const mapTexts = (grid: SheetGrid, change: (text: string) => string): SheetGrid =>
  withCells(
    grid,
    cellsOf(grid).map((row) =>
      row.map(({ value, format }) => ({ value: typeof value === 'string' ? change(value) : value, format })),
    ),
    grid.merges,
  );

describe.each(['asWritten', 'numbers'] as const)('what the sheet %s says does not change', (which) => {
  const grid = sampleGrid(which);
  const expected = meaning(grid);
  const lastRow = grid.values.length;
  const lastColumn = grid.values[0]!.length;

  test('when blank rows are inserted anywhere outside the header', () => {
    const outside = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 5, max: lastRow }));
    fc.assert(
      fc.property(fc.array(outside, { maxLength: 4 }), (rows) => {
        const at = [...rows].sort((a, b) => b - a);
        expect(meaning(at.reduce(insertRow, grid))).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  test('when blank columns are inserted outside the merged ladder', () => {
    const outside = fc.constantFrom(0, 1, 2, 3, 8, 9, lastColumn);
    fc.assert(
      fc.property(fc.array(outside, { maxLength: 4 }), (columns) => {
        const at = [...columns].sort((a, b) => b - a);
        expect(meaning(at.reduce(insertColumn, grid))).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  test('when columns stand in another order', () => {
    const blocks = [[0], [1], [2], [3, 4, 5, 6, 7], [8], [9]];
    fc.assert(
      fc.property(fc.shuffledSubarray(blocks, { minLength: blocks.length }), (order) => {
        expect(meaning(reorder(grid, order))).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  test('when its digits are all Thai, or all Arabic', () => {
    const arabic = (words: string | null) => words && toArabicDigits(words);
    const same = meaning(grid, arabic);
    expect(meaning(mapTexts(grid, toThaiDigits), arabic)).toEqual(same);
    expect(meaning(mapTexts(grid, toArabicDigits), arabic)).toEqual(same);
  });

  test('when the header is not merged, or merged differently', () => {
    const isHeader = (area: Area) => area.top === 3 || area.top === 4;
    expect(meaning({ ...grid, merges: grid.merges.filter((area) => !isHeader(area)) })).toEqual(expected);
  });

  test('when the header is in English', () => {
    const words: Readonly<Record<string, string>> = {
      ตัวชี้วัดผลการปฏิบัติงานราชการ: 'Indicator',
      'น้ำหนัก (%)': 'Weight (%)',
      'เป้าหมาย ปี ๒๕๖๔': 'Target 2021',
      'เป้าหมาย ปี 2564': 'Target 2021',
      เกณฑ์การให้คะแนน: 'Scoring criteria',
      ผลการดำเนินงาน: 'Actual',
      หมายเหตุ: 'Remarks',
    };
    expect(meaning(mapTexts(grid, (text) => words[text] ?? text))).toEqual(expected);
  });

  test('when text is full of spaces that do not show', () => {
    const padded = (text: string) => `\u00a0${text.replace(/ /g, '\u00a0\u200b')}\u200b `;
    expect(meaning(mapTexts(grid, padded))).toEqual(expected);
  });
});
