import { toArabicDigits } from './digits';
import { tidySpaces } from './normalize';

/** A code in Arabic digits at the head of a text, and what follows it. */
export interface CodeReading {
  /** `1.1`, `1.1.1`, `1.10`; null when the text does not begin with one. */
  readonly code: string | null;
  readonly rest: string;
}

const LABEL = String.raw`(?:(?:ตัวชี้วัด(?:ที่)?|ข้อ(?:ที่)?|KPI|No\.?|Indicator)\s?)?`;
const SEPARATOR = String.raw`(?:\s?[.):\-–]\s?|\s)`;
/** `1.1 name`, `1.1.1. name`, `1.1)name`, `๑.๑ร้อยละ`, but not `65.5%` or a date. */
const DOTTED = new RegExp(
  String.raw`^[([]?${LABEL}(\d{1,3}(?:\.\d{1,3}){1,3})[)\]]?(?![\d%/,])(?:${SEPARATOR})*(?!\s?[%/])`,
  'i',
);
/** `1. name`, `1) name`; a lone number needs its mark, since `5 ส` and `3 ปี` are names. */
const SINGLE = new RegExp(String.raw`^[([]?${LABEL}(\d{1,3})(?:[)\]]|\s?\.(?!\d))\s*`, 'i');
const LABELLED = /^(?:ตัวชี้วัด(?:ที่)?|ข้อ(?:ที่)?|KPI|No\.?|Indicator)\s?(\d{1,3})(?![\d.])(?:\s?[.):\-–]\s?|\s|$)/i;
const ALONE = /^(\d{1,3})$/;

/**
 * Splits `๑.๑ ร้อยละความพึงพอใจ` into `1.1` and `ร้อยละความพึงพอใจ`. The code is what the text shows: `1.10` stays `1.10`.
 * `rest` keeps the digits it was typed with.
 */
export function readCode(text: string): CodeReading {
  const tidy = tidySpaces(text);
  const arabic = toArabicDigits(tidy);
  for (const pattern of [DOTTED, SINGLE, LABELLED, ALONE]) {
    const found = pattern.exec(arabic);
    // Digits are replaced one for one, so positions agree.
    if (found) return { code: found[1] ?? null, rest: tidy.slice(found[0].length).trim() };
  }
  return { code: null, rest: tidy };
}
