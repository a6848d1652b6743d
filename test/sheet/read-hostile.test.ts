import fc from 'fast-check';
import type { SheetGrid } from '../../src/sheet/grid';
import { readSheet } from '../../src/sheet/read-sheet';
import { scoreAgreement } from '../../src/sheet/score-agreement';
import type { CellValue } from '../../src/text/cell';
import { gridOf } from '../support/grids';

const HEADERS = [
  'ตัวชี้วัด',
  'น้ำหนัก',
  'เกณฑ์การให้คะแนน',
  '๑',
  '๒',
  '๓',
  '๔',
  '๕',
  'ระดับ 1',
  'ผลการดำเนินงาน',
  'รอบ 6 เดือน',
  'KPI',
  'Weight',
  'Score',
  'คะแนนที่ได้',
  'ที่',
];
const WORDS = [
  '● มิติภายนอก (น้ำหนัก ๕๐)\nด้านก\nวัตถุประสงค์ที่ ๑ ข',
  'รวม',
  'คะแนนรวม',
  '๑.๑ ร้อยละก',
  '1.1.1',
  'แจ้งเวียน',
  '-',
  'N/A',
  '65-69',
  '≥ 65',
  '30 ก.ย. 64',
  '๖๕ %',
  'มากกว่าปี ๖๓ร้อยละ ๔',
  '=1+1',
  '\u200b',
  '\ud800',
  '(((((',
  ')น้ำหนัก(',
];
const number = fc.oneof(
  fc.integer({ min: -9, max: 100 }),
  fc.double(),
  fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, NaN, Infinity),
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<CellValue>(...HEADERS) },
  { weight: 4, arbitrary: fc.constantFrom<CellValue>(...WORDS) },
  { weight: 4, arbitrary: number },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom('#REF!', '#N/A', '').map((error) => ({ error })) },
);
const merge = fc
  .tuple(fc.nat(14), fc.nat(14), fc.nat(30), fc.nat(30))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
const formats = fc.constantFrom('General', '0%', '0.00', 'd mmm bb', '[h]:mm', '"%"0', '');
const header: readonly CellValue[] = ['ตัวชี้วัด', 'น้ำหนัก', '1', '2', '3', '4', '5', 'ผลการดำเนินงาน'];

/** Rows of anything, half of the time under a real header so that the rows are read as a table. */
const hostile = fc
  .record({
    rows: fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 14 }),
    headed: fc.boolean(),
    merges: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(merge, { maxLength: 6 }) },
    ),
    format: formats,
    hidden: fc.array(fc.nat(14), { maxLength: 3 }),
  })
  .map(({ rows, headed, merges, format, hidden }) => {
    const grid = gridOf(headed ? [header, ...rows] : rows, { hiddenRows: hidden, hiddenColumns: hidden });
    return { ...grid, merges, numberFormats: grid.numberFormats.map((row) => row.map(() => format)) };
  });

test('20,000 hostile grids are read and scored without a throw, and no score leaves 1–5', () => {
  let tables = 0;
  fc.assert(
    fc.property(hostile, (grid) => {
      const read = readSheet(grid);
      if (!('indicators' in read)) {
        expect(read.issues.length).toBeGreaterThan(0);
        return;
      }
      tables += 1;
      for (const { outcome } of scoreAgreement(read).indicators) {
        if (outcome.status !== 'scored') expect(outcome.score).toBeNull();
        else if (!(outcome.score >= 1 && outcome.score <= 5)) throw new Error(`score ${outcome.score}`);
      }
    }),
    { numRuns: 20_000 },
  );
  expect(tables).toBeGreaterThan(2000);
}, 120_000);

const indicators = (count: number): CellValue[][] =>
  Array.from({ length: count }, (_, index) => [
    ...[`${index + 1}.1 ร้อยละ ก`, 100 / count, 60, 70, 80, 90, '๑๐๐ %', index % 100],
  ]);

/** How many times the cells of a grid are looked at. A row that stands for several stays one. */
function looksAt(grid: SheetGrid): number {
  let seen = 0;
  const counted = new Map<readonly CellValue[], readonly CellValue[]>();
  for (const row of grid.values) {
    const get = (target: readonly CellValue[], key: string | symbol, receiver: unknown): unknown => {
      seen += 1;
      return Reflect.get(target, key, receiver);
    };
    if (!counted.has(row)) counted.set(row, new Proxy(row, { get }));
  }
  readSheet({ ...grid, values: grid.values.map((row) => counted.get(row) ?? row) });
  return seen;
}

/** How many times a cell of a sheet of `count` indicators is looked at. */
const looks = (count: number): number => looksAt(gridOf([header, ...indicators(count)]));

test('the work grows with the number of cells, not faster', () => {
  expect(looks(2000) / looks(500)).toBeLessThan(4.1);
});

test('a stray cell in the far corner does not make every blank cell before it be looked at', () => {
  const [width, height] = [10_000, 2_000];
  const grid = gridOf([header, ...indicators(5)]);
  const blank = new Array<CellValue>(width).fill(null);
  const rows = grid.values.map((row) => [...row, ...blank.slice(row.length)]);
  const last = [...blank.slice(1), 1];
  const values = [...rows, ...new Array<CellValue[]>(height).fill(blank), last];

  expect(looksAt({ ...grid, values })).toBeLessThan((width * height) / 4);
});

test.each([
  ['nothing', []],
  ['one empty row', [[]]],
  ['one blank cell', [[null]]],
])('%s is no agreement', (_, rows) => {
  expect(readSheet(gridOf(rows)).table).toBeNull();
});
