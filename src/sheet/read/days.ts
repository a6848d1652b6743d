import { readDate } from '../../text/date';
import type { GridCell } from '../grid';

/** Excel counts days from 30 December 1899 (so that 1 March 1900 is day 61). */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The day a cell holds as Excel counts days, from a date cell or a text (`30 ก.ย. 64`); null when it holds none. */
export function dayOf(cell: GridCell): number | null {
  if (typeof cell.value === 'number') return Number.isFinite(cell.value) ? Math.floor(cell.value) : null;
  const date = typeof cell.value === 'string' ? readDate(cell.value) : null;
  return date ? Math.round((Date.UTC(date.year, date.month - 1, date.day) - DAY_ZERO) / DAY) : null;
}
