import type { Look } from '../../../sheet/grid';
import { cellsOf, usedPart } from './areas';
import type { RangeRef } from './object';

/** The value that all cells of a range share, or null when they differ (Excel's answer for mixed formats). */
export function uniform<T>(range: RangeRef, read: (look: Look, row: number, column: number) => T): T | null {
  const { sheet, area } = range;
  const part = usedPart(range);
  const beyond = part === null || part.bottom < area.bottom || part.right < area.right;
  let found: T | undefined;
  if (beyond) found = read(sheet.look(area.bottom, area.right), area.bottom, area.right);
  if (!part) return found ?? null;
  for (const [row, column] of cellsOf(part)) {
    const value = read(sheet.look(row, column), row, column);
    if (found === undefined) found = value;
    else if (found !== value) return null;
  }
  return found ?? null;
}
