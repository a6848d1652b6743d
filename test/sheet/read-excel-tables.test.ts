import { readSheet } from '../../src/sheet/read-sheet';
import { gridOfText } from '../support/sheet-text';

const TWO = `
ตัวชี้วัด | น้ำหนัก | 1 | 2 | 3 | 4 | 5 | ผลการดำเนินงาน
ร้อยละ ก | 100 | 10 | 20 | 30 | 40 | 50 | 10
Indicator | Weight | 1 | 2 | 3 | 4 | 5 | Result
Share of a | 100 | 10 | 20 | 30 | 40 | 50 | 20`;

test.each([
  ['the first table', '', 1],
  ['the one that is an Excel table', '(table A3:H4)', 3],
  ['the first where both are', '(table A1:H2)\n(table A3:H4)', 1],
])('of tables with as many indicators %s is read', (_, said, row) => {
  const read = readSheet(gridOfText(said + TWO));
  expect(read.table && read.indicators.map((indicator) => indicator.row)).toEqual([row]);
});

test('a totals row counts as one only in the columns of its table', () => {
  const grid = gridOfText(`(table K1:L2 totals)${TWO.split('\n').slice(0, 3).join('\n')}`);
  const read = readSheet(grid);
  expect(read.table && read.indicators).toHaveLength(1);
});
