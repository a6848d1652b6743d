import { hasThaiDigits, toArabicDigits } from '../../text/digits';
import { tidySpaces } from '../../text/normalize';

/** A number with the format in which it shows as the text did: `๖๕ %` is 65 with `[$-D00041E]0" %"`. */
export interface ShownNumber {
  readonly value: number;
  readonly numberFormat: string;
}

const NUMERAL = /[0-9๐-๙][0-9๐-๙,]*(?:\.[0-9๐-๙]+)?/g;
/** Digits in groups of three, or without groups. */
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PLAIN = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** A sign belongs to the number, and a quote cannot stand in a literal. */
const NOT_LITERAL = /["+\-−–—(<>≤≥]/;
const MOST_DIGITS = 15;

/**
 * The number of a text that is one numeral with words around it, and how it still shows as typed. null for anything else:
 * two numerals, mixed digits, signs, leading zeros, more digits than a number holds.
 */
export function shownNumber(text: string): ShownNumber | null {
  const typed = tidySpaces(text);
  const [found, ...more] = [...typed.matchAll(NUMERAL)];
  if (found === undefined || more.length > 0) return null;
  const numeral = found[0];
  const before = typed.slice(0, found.index);
  const after = typed.slice(found.index + numeral.length);
  const thai = hasThaiDigits(numeral);
  if (NOT_LITERAL.test(before + after) || (thai && /[0-9]/.test(numeral))) return null;
  const arabic = toArabicDigits(numeral);
  const grouped = GROUPED.test(arabic);
  if ((!grouped && !PLAIN.test(arabic)) || arabic.replace(/\D/g, '').length > MOST_DIGITS) return null;
  const decimals = arabic.split('.')[1]?.length ?? 0;
  const digits = `${grouped ? '#,##0' : '0'}${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
  return {
    value: Number(arabic.replaceAll(',', '')),
    numberFormat: `${thai ? '[$-D00041E]' : ''}${literal(before)}${digits}${literal(after)}`,
  };
}

const literal = (words: string): string => (words === '' ? '' : `"${words}"`);
