import type { Relation } from './number';
import {
  IDLE_PREFIXES,
  NOT_IN_UNITS,
  PERCENT_PREFIXES,
  PERCENT_SUFFIXES,
  RELATION_PREFIXES,
  RELATION_SUFFIXES,
  UNIT_PREFIXES,
} from './number-words';
import { parseNumeral } from './numeral';

/** A number with the words around it. */
export interface NumberPhrase {
  readonly value: number;
  readonly percent: boolean;
  readonly unit: string | null;
  readonly relation: Relation | null;
}

const LONGEST_UNIT = 40;
const NUMERAL = /^(?:\(\s?[\d.,]+\s?%?\s?\)|[+-]?\s?(?:\d[\d,]*(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3}(?![\p{L}\d]))?)/u;
const UNIT = /^[\p{L}\p{M}฿$€£(][\p{L}\p{M}\s().,฿$€£°/ๆฯ-]*$/u;
/** `(3) done`, `3. done` and `- 3 days` are items of a list: their marks are no part of a number. */
const MARKS_AN_ITEM = /^\(|\.$|^[+-]\s/;
const CURRENCY = /^[฿$€£]\s?/;

const after = (text: string, word: string): string | null =>
  text.startsWith(word) ? text.slice(word.length).trimStart() : null;

const before = (text: string, word: string): string | null =>
  text.endsWith(word) ? text.slice(0, -word.length).trimEnd() : null;

/** Takes the first of the words that stands at one end of the text; the rest comes back with it. */
function take(
  text: string,
  words: readonly string[],
  end: typeof after,
): { readonly word: string | null; readonly rest: string } {
  for (const word of words) {
    const rest = end(text, word);
    if (rest !== null && rest !== '') return { word, rest };
  }
  return { word: null, rest: text };
}

const relationOf = (words: readonly (readonly [string, Relation])[], word: string | null): Relation | null =>
  words.find(([known]) => known === word)?.[1] ?? null;

/**
 * One number with an optional relation, percent sign and unit; null when the text is anything else, or says more than
 * one thing. `plain` comes from plainText.
 */
export function parsePhrase(plain: string): NumberPhrase | null {
  const prefix = take(
    plain,
    RELATION_PREFIXES.map(([word]) => word),
    after,
  );
  const suffix = take(
    prefix.rest,
    RELATION_SUFFIXES.map(([word]) => word),
    before,
  );
  const relations = [relationOf(RELATION_PREFIXES, prefix.word), relationOf(RELATION_SUFFIXES, suffix.word)];
  const relation = relations[0] ?? relations[1] ?? null;
  // `ตั้งแต่ 80 ขึ้นไป` says one thing twice; `ไม่เกิน 80 ขึ้นไป` says two things.
  if (relations.some((one) => one !== null && one !== relation)) return null;
  const idle = take(suffix.rest, IDLE_PREFIXES, after);
  const named = take(idle.rest, UNIT_PREFIXES, after);
  const percentBefore = take(named.rest.replace(/^ที่\s?(?=\d)/, ''), PERCENT_PREFIXES, after);
  const body = percentBefore.rest.replace(CURRENCY, '');
  const numeral = NUMERAL.exec(body)?.[0];
  if (numeral === undefined) return null;
  const value = parseNumeral(numeral.replace(/\s?%\s?\)$/, ')'));
  if (value === null) return null;
  const percentInside = numeral.includes('%');
  const tail = body.slice(numeral.length).trimStart();
  const percentAfter = takeSuffixFirst(tail);
  const unit = unitOf(percentAfter.rest, named.word ?? currencyOf(percentBefore.rest));
  if (unit === undefined || (percentAfter.rest !== '' && MARKS_AN_ITEM.test(numeral))) return null;
  const percent = percentBefore.word !== null || percentInside || percentAfter.found;
  return { value, percent, unit, relation };
}

/** The percent sign right after the number. */
function takeSuffixFirst(tail: string): { readonly found: boolean; readonly rest: string } {
  for (const word of PERCENT_SUFFIXES) {
    const rest = after(tail, word);
    if (rest !== null) return { found: true, rest };
  }
  return { found: false, rest: tail };
}

const currencyOf = (text: string): string | null => CURRENCY.exec(text)?.[0].trim() ?? null;

/** The unit after the number, or the one named before it; undefined when what follows is no unit. */
function unitOf(tail: string, named: string | null): string | null | undefined {
  if (tail === '') return named;
  if (tail.length > LONGEST_UNIT || !UNIT.test(tail) || NOT_IN_UNITS.test(tail)) return undefined;
  return tail;
}
