import type { Issue } from '../../text/issue';
import { keyOf, ownWords, plainText } from '../read/words';
import type { Placed } from './detail';
import { remark, type Pair } from './pair';

/** What is wrong with the letters of a page: those of other scripts, mixed digits, padding, stray signs, repeated text. */
export function checkCharacters(pair: Pair): Issue[] {
  return [
    ...checkForeign(pair),
    ...checkDigits(pair),
    ...checkPadding(pair),
    ...checkSlashes(pair),
    ...checkRepeated(pair),
  ];
}

/** A run of letters that holds Thai ones. */
const THAI_WORD = /[\p{L}\p{M}]*[\u0e01-\u0e3a\u0e40-\u0e4e][\p{L}\p{M}]*/gu;
/** Letters and marks that are neither Thai nor Latin. */
const FOREIGN = /[^\P{L}\u0e00-\u0e7f\p{Script=Latin}]|[^\P{M}\u0e00-\u0e7f\u0300-\u036f]/gu;

/** Words that are not wholly Thai although they look it, with the letters that are not: `นियาม (U+093F U+092F)`. */
export function foreignLetters(text: string): string[] {
  return (text.match(THAI_WORD) ?? []).flatMap((word) => {
    const letters = [...new Set(word.match(FOREIGN) ?? [])];
    if (letters.length === 0) return [];
    const at = word.search(FOREIGN);
    const codes = letters.map((letter) => `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);
    return [`${word.slice(Math.max(0, at - 8), at + 8)} (${codes.join(' ')})`];
  });
}

const checkForeign = (pair: Pair): Issue[] =>
  pair.detail.texts.flatMap((placed) =>
    foreignLetters(placed.text).map((found) => remark(pair, 'warning', 'foreignLetters', placed, found)),
  );

/** Arabic digits on a page of Thai ones, or the other way round; addresses and codes of letters and digits are left out. */
function checkDigits(pair: Pair): Issue[] {
  const texts = pair.detail.texts.map((placed) => ({ placed, text: placed.text.replace(/\S*[a-z@]\S*/gi, ' ') }));
  const count = (pattern: RegExp) => texts.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);
  const [thai, arabic] = [count(/[๐-๙]+/g), count(/\d+/g)];
  if (thai === 0 || arabic === 0) return [];
  const rare = arabic <= thai ? /\d+/ : /[๐-๙]+/;
  const first = texts.find(({ text }) => rare.test(text))!;
  return [remark(pair, 'info', 'mixedDigits', first.placed, rare.exec(first.text)![0])];
}

/** Columns made of no-break spaces, and characters that do not show: searching and sorting do not see through them. */
function checkPadding(pair: Pair): Issue[] {
  const padded = pair.detail.texts.filter(({ text }) => /\u00a0{3}|[\u200b-\u200f\u2060\ufeff]/.test(text));
  if (padded.length === 0) return [];
  const count = padded.reduce(
    (sum, { text }) => sum + (text.match(/[\u00a0\u200b-\u200f\u2060\ufeff]/g)?.length ?? 0),
    0,
  );
  const issue = remark(pair, 'info', 'hiddenCharacters', padded[0]!, ownWords(padded[0]!.text));
  return [{ ...issue, facts: { ...issue.facts, count } }];
}

/** `KM /ที่โดดเด่น`: a slash that parts nothing. */
const checkSlashes = (pair: Pair): Issue[] =>
  pair.detail.texts.flatMap((placed) => {
    const match = /\S+ \/[^\s/]{1,12}/.exec(ownWords(placed.text));
    return match ? [remark(pair, 'info', 'straySign', placed, match[0])] : [];
  });

/** A paragraph that ends with the first item of the list under it. */
const checkRepeated = (pair: Pair): Issue[] =>
  pair.detail.texts.flatMap((placed: Placed, index) => {
    const next = pair.detail.texts[index + 1];
    if (!next || !/^\s*(1[.)]|๑[.)]|[-•])/.test(next.text)) return [];
    const item = keyOf(plainText(next.text).replace(/^(1[.)]|[-•])/, ''));
    if (item.length < 15 || !keyOf(plainText(placed.text)).endsWith(item)) return [];
    return [remark(pair, 'info', 'detailRepeatedText', placed, ownWords(next.text))];
  });
