import type { Agreement, Indicator } from '../../src/sheet/agreement';
import { readSheet } from '../../src/sheet/read-sheet';
import { gridOfText } from '../support/sheet-text';

const rowOf = (row: string): Indicator =>
  (readSheet(gridOfText(`ตัวชี้วัด | น้ำหนัก | 1 | 2 | 3 | 4 | 5 | ผลการดำเนินงาน\n${row}`)) as Agreement).indicators[0]!;

const derived = ({ levelCells, resultCell }: Indicator) => [
  levelCells.map((cell) => cell.derived ?? false),
  resultCell?.derived ?? false,
];
const NONE = [false, false, false, false, false];
const ALL = [true, true, true, true, true];

describe('cells that formulas must not refer to, since alone they read otherwise', () => {
  test.each([
    ['numbers', '1.1 ร้อยละ ก | 100 | 65 | 70 | 75 | 80 | 85 | 72', NONE, false],
    ['Thai texts', "1.1 ร้อยละ ก | 100 | '๖๕ % | '๗๐% | '๗๕ % | '๘๐% | '๘๕ % | '๗๒ %", NONE, false],
    ['a range', '1.1 ร้อยละ ก | 100 | 65 | 70-74 | 75 | 80 | 85 | 72', [false, true, false, false, false], false],
    ['days', '1.1 แผน | 100 | 30 ก.ย. 64 | 31 ส.ค. 64 | 31 ก.ค. 64 | 30 มิ.ย. 64 | 31 พ.ค. 64 | 31 ก.ค. 64', ALL, true],
    ['steps in words', '1.1 ระดับความสำเร็จ | 100 | ก่อ | ข่อ | ค่อ | ง่อ | จ่อ | ค่อ', ALL, true],
    ['check marks', '1.1 ระดับความสำเร็จ | 100 | 1 | 2 | 3 | 4 | 5 | ✓✓✗✗✗', NONE, true],
    ['a share as text', "1.1 ร้อยละ ก | 100 | '65 % | '70 % | '75 % | '80 % | '85 % | '0.72", NONE, true],
    [
      'one threshold merged over two levels',
      '1.1 ร้อยละ ก | 100 | 65 | < | 75 | 80 | 85 | 72',
      [false, true, false, false, false],
      false,
    ],
  ])('%s', (_, row, levels, result) => {
    expect(derived(rowOf(row))).toEqual([levels, result]);
  });
});

test('a result merged over two rows is referred to where it stands', () => {
  const grid = gridOfText(`
    ตัวชี้วัด | น้ำหนัก | 1 | 2 | 3 | 4 | 5 | ผลการดำเนินงาน
    1.1 ร้อยละ ก | 50 | 65 | 70 | 75 | 80 | 85 | 72
    1.2 ร้อยละ ข | 50 | 60 | 70 | 80 | 90 | 100 | ^
  `);
  const { indicators } = readSheet(grid) as Agreement;
  expect(indicators.map(({ result, resultCell }) => [result, resultCell?.row])).toEqual([
    [72, 1],
    [72, 1],
  ]);
});
