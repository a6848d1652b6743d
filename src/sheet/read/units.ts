import type { UnitKind } from '../../scoring/method';
import { keyOf, ownWords, plainText } from './words';

const LEVEL_UNITS = /^(ระดับ|ระดับ(ของ)?ความสำเร็จ|ขั้น(ตอน)?|levels?|milestones?|steps?)$/;
const PERCENT_UNITS = /^(ร้อยละ|%|เปอร์เซ็นต์|เปอร์เซนต์|percent(age)?|pct)/;

/** Whether a unit is a level (SCORING section 2), another unit, or not stated. */
export function unitKindOf(unit: string | null): UnitKind {
  if (unit === null) return 'notStated';
  return LEVEL_UNITS.test(keyOf(plainText(unit))) ? 'level' : 'other';
}

export const isPercentUnit = (unit: string | null): boolean =>
  unit !== null && PERCENT_UNITS.test(keyOf(plainText(unit)));

/** The unit that a name's first word states, only where it cannot be anything else; null otherwise. */
export function unitInName(name: string): string | null {
  const key = keyOf(plainText(name));
  if (key.startsWith('ร้อยละ')) return 'ร้อยละ';
  if (key.startsWith('ระดับความสำเร็จ') || key.startsWith('ระดับของความสำเร็จ')) return 'ระดับความสำเร็จ';
  if (/^(percentage|percent) of\b/i.test(ownWords(name))) return '%';
  return null;
}
