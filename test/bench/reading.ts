import type { SheetGrid } from '../../src/sheet/grid';
import { readSheet } from '../../src/sheet/read-sheet';
import type { CellValue } from '../../src/text/cell';
import { gridOf } from '../support/grids';

/** How long the reader takes for a cell of a sheet with so many rows. */
export interface ReadingBench {
  readonly rows: number;
  readonly cells: number;
  /** Processor time. */
  readonly microsecondsPerCell: number;
  /** Against the time per cell of the first size. */
  readonly ratio: number;
}

const SIZES = [100, 1_000, 10_000, 100_000] as const;
const REPEATS = 2;
const HEADER: readonly CellValue[] = [
  'ตัวชี้วัด',
  'หน่วยวัด',
  'น้ำหนัก',
  'ระดับ 1',
  'ระดับ 2',
  'ระดับ 3',
  'ระดับ 4',
  'ระดับ 5',
  'ผลการดำเนินงาน',
  'หมายเหตุ',
];

/** Rows as sheets have them, in turn: a heading, numbers, Thai digits, shares of one, words, one that is still to come. */
function rowOf(row: number, weight: number): readonly CellValue[] {
  const name = `${Math.floor(row / 6) + 1}.${row % 6} ร้อยละความสำเร็จของงาน`;
  switch (row % 6) {
    case 0:
      return [`วัตถุประสงค์ที่ ${Math.floor(row / 6) + 1} งานตามแผน`];
    case 1:
      return [name, 'ร้อยละ', weight, 60, 65, 70, 75, 80, 72.5, null];
    case 2:
      return [name, 'ร้อยละ', weight, '๖๐', '๖๕', '๗๐', '๗๕', '๘๐', '๗๒.๕', 'สะสม'];
    case 3:
      return [name, 'ร้อยละ', weight, '60 %', '65 %', '70 %', '75 %', '80 %', 0.725, null];
    case 4:
      return [name, 'ระดับ', weight, '≥ 1', '≥ 2', '≥ 3', '≥ 4', '≥ 5', 3, null];
    default:
      return [name, 'ร้อยละ', weight, 'แจ้งเวียนภายหลัง', null, null, null, null, null, null];
  }
}

function sheetOf(rows: number): SheetGrid {
  const weight = 100 / Math.ceil((rows * 5) / 6);
  return gridOf([HEADER, ...Array.from({ length: rows }, (_, row) => rowOf(row, weight))]);
}

/** Every row must have been read for what it is; otherwise the times mean nothing. */
function validate(grid: SheetGrid, rows: number): void {
  const read = readSheet(grid);
  const expected = rows - Math.ceil(rows / 6);
  const found = read.table === null ? 0 : read.indicators.length;
  if (found !== expected) throw new Error(`${rows} rows: ${found} indicators read, not ${expected}`);
}

function microseconds(grid: SheetGrid, times: number): number {
  const start = process.cpuUsage();
  for (let time = 0; time < times; time += 1) readSheet(grid);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / times;
}

/**
 * Reads sheets of four sizes by turns, so that what else the machine does falls on all of them, each as often as it takes
 * to read about as many rows; the best of several turns counts.
 */
export function benchReading(): readonly ReadingBench[] {
  const sheets = SIZES.map((rows) => ({ rows, grid: sheetOf(rows), best: Infinity }));
  for (const { grid, rows } of sheets) validate(grid, rows);
  for (let turn = 0; turn < REPEATS; turn += 1) {
    for (const sheet of sheets) {
      const times = Math.max(1, Math.floor(20_000 / sheet.rows));
      sheet.best = Math.min(sheet.best, microseconds(sheet.grid, times));
    }
  }
  const perCell = sheets.map(({ rows, best }) => best / ((rows + 1) * HEADER.length));
  return sheets.map(({ rows }, index) => ({
    rows,
    cells: (rows + 1) * HEADER.length,
    microsecondsPerCell: perCell[index]!,
    ratio: perCell[index]! / perCell[0]!,
  }));
}

/** One line for each size. */
export const readingLines = (benches: readonly ReadingBench[]): string[] =>
  benches.map(({ rows, cells, microsecondsPerCell, ratio }) =>
    [
      `${microsecondsPerCell.toFixed(2).padStart(16)}  µs per cell, ${rows.toLocaleString('en-US')} rows`,
      ` (${cells.toLocaleString('en-US')} cells), ${ratio.toFixed(2)} × the first`,
    ].join(''),
  );

if (require.main === module) readingLines(benchReading()).forEach((line) => console.log(line));
