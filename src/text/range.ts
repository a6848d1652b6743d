import { plainText } from './normalize';
import { parseNumeral } from './numeral';

/** Both ends of `65-69.99`, `95%~99%`, `65 ถึง 69`, in the order `low` ≤ `high`. */
export interface RangeReading {
  readonly low: number;
  readonly high: number;
  readonly percent: boolean;
}

/** No longer than anybody types: a line of dots (`1..........`) would be split in too many ways. */
const NUMERAL = String.raw`\(?[+-]?[\d.,]{1,40}\)?`;
const LAST_NUMERAL = String.raw`\(?[+-]?[\d.,]{1,40}(?![\d.,])\)?`;
const PERCENT = String.raw`\s*(%|เปอร์เซ็นต์|percent)?`;
const RANGE = new RegExp(
  String.raw`^(?:ระหว่าง|between|from|ตั้งแต่)?\s*(ร้อยละ)?\s*(${NUMERAL})${PERCENT}\s*(?:-|~|\.\.|ถึง|กับ|to|and)\s*(?:ร้อยละ)?\s*(${LAST_NUMERAL})${PERCENT}(?:\s*[^\d%]*)$`,
);

/** A range of two numbers, or null. Which end is the threshold is the ladder's business (by its direction). */
export function readRange(text: string): RangeReading | null {
  const found = RANGE.exec(plainText(text));
  if (!found) return null;
  const [a, b] = [parseNumeral(found[2] ?? ''), parseNumeral(found[4] ?? '')];
  if (a === null || b === null) return null;
  const percent = found[1] !== undefined || found[3] !== undefined || found[5] !== undefined;
  return { low: Math.min(a, b), high: Math.max(a, b), percent };
}
