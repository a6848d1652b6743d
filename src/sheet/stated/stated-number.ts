import { toArabicDigits } from '../../text/digits';
import { readNumber } from '../../text/number';
import type { SheetGrid } from '../grid';
import { fieldAt } from '../read/rows';
import { factOf } from '../read/words';

/** A number that the sheet itself states, and how far a true value may lie from what it shows. */
export interface StatedNumber {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly found: string;
  /** Half of the last decimal shown, or of a score's last decimal where the sheet shows more. */
  readonly tolerance: number;
}

/** Numbers are compared no closer than scores are rounded, and a bare number never as if it had no decimals. */
const MOST_DECIMALS = 4;

/** The number in a cell; null for blanks, words and errors. */
export function statedNumber(grid: SheetGrid, row: number, column: number | undefined): StatedNumber | null {
  if (column === undefined) return null;
  const { value, numberFormat } = fieldAt(grid, row, column);
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  const reading = readNumber(value, { numberFormat });
  if (reading.kind !== 'number' || reading.percent || reading.relation !== null) return null;
  const decimals = Math.min(MOST_DECIMALS, shownDecimals(value, numberFormat));
  return { row, column, value: reading.value, found: factOf(value), tolerance: 0.5 * 10 ** -decimals + 1e-9 };
}

/** `0.00` shows two; without such a format a number shows what it has, and a whole number may be one that was not rounded. */
function shownDecimals(value: number | string, numberFormat: string): number {
  const format = /[0#](?:\.(0+))?[^0#]*$/.exec(numberFormat.split(';')[0] ?? '');
  if (typeof value === 'number' && format) return format[1]?.length ?? 0;
  const decimals = /\.(\d+)/.exec(typeof value === 'number' ? String(value) : toArabicDigits(value))?.[1]?.length ?? 0;
  return Math.max(1, decimals);
}

export const agrees = (stated: StatedNumber, value: number): boolean =>
  Math.abs(stated.value - value) <= stated.tolerance;
