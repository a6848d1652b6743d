import { parseLadder, type Ladder } from '../../src/scoring/ladder';
import { makeXlsx } from './xlsx/make-xlsx';
import type { NewRow } from './xlsx/new-workbook';

export const LARGE_SHEET = 'ตัวชี้วัดจำนวนมาก';
/** Rows above the first indicator: a title and the header. */
const ABOVE = 2;
const HEADER = ['ตัวชี้วัด', 'น้ำหนัก', '1', '2', '3', '4', '5', 'ผลการดำเนินงาน'];

/** The 1-based row of the indicator `index` (0-based). */
export const largeRow = (index: number): number => ABOVE + 1 + index;

const THRESHOLDS = [65, 70, 75, 80, 85];
export const LARGE_LADDER = ladderOf(THRESHOLDS);

function ladderOf(thresholds: readonly number[]): Ladder {
  const ladder = parseLadder(thresholds);
  if (!ladder.ok) throw new Error('The ladder is none.');
  return ladder;
}

/** Results from below the first level to beyond the last, the same in every run. */
export const largeResult = (index: number): number => Math.round((63 + ((index * 2564) % 2400) / 100) * 100) / 100;

/** One sheet with as many indicators as asked for, weights that sum to 100, every ladder 65 70 75 80 85, no two names alike. */
export function largeAgreement(indicators: number): Uint8Array {
  const rows: NewRow[] = [
    { cells: [{ value: 'คำรับรองการปฏิบัติราชการ ปีงบประมาณ พ.ศ. 2567' }] },
    { cells: HEADER.map((value) => ({ value })) },
    ...Array.from({ length: indicators }, (_, index): NewRow => {
      const name = `${index + 1}.1 ร้อยละความสำเร็จของแผนงานที่ ${index + 1}`;
      return { cells: [name, 100 / indicators, ...THRESHOLDS, largeResult(index)].map((value) => ({ value })) };
    }),
  ];
  return makeXlsx({ sheets: [{ name: LARGE_SHEET, rows }] });
}
