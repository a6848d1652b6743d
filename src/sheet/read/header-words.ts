import { columnIndex, columnLetters } from '../address';
import type { HeaderBlock } from './header-block';
import { keyOf } from './words';

/** What a header says over one column, as headers are compared. Columns absolute 0-based. */
export interface HeaderWord {
  readonly column: number;
  readonly key: string;
}

/** Longer headers are told apart by their beginning. */
const LONGEST_KEY = 60;
/** A header that shares fewer of its words is another one. */
const ALIKE = 0.5;

const keyOfHeader = (texts: readonly string[]): string =>
  keyOf(texts.join(' ')).replaceAll('|', '').slice(0, LONGEST_KEY);

/** The columns of a header that say something. */
export const headerWords = ({ columns }: Pick<HeaderBlock, 'columns'>): HeaderWord[] =>
  columns.map(({ column, texts }) => ({ column, key: keyOfHeader(texts) })).filter(({ key }) => key !== '');

/** The words as one text, to be kept with the workbook: `A:ตัวชี้วัด|B:น้ำหนัก`. */
export const headerKey = (words: readonly HeaderWord[]): string =>
  words.map(({ column, key }) => `${columnLetters(column)}:${key}`).join('|');

/** The words of such a text; what is none is left out. */
export const wordsOfKey = (text: string): HeaderWord[] =>
  text.split('|').flatMap((part) => {
    const [letters = '', ...rest] = part.split(':');
    const column = columnIndex(letters);
    const key = rest.join(':').slice(0, LONGEST_KEY);
    return column === null || key === '' ? [] : [{ column, key }];
  });

/** The share of the words remembered that a header still has, 0–1; 0 when it shares too few to be the same. */
export function likeness(then: readonly HeaderWord[], now: readonly HeaderWord[]): number {
  const keys = new Set(now.map(({ key }) => key));
  const share = then.length === 0 ? 0 : then.filter(({ key }) => keys.has(key)).length / then.length;
  return share >= ALIKE ? share : 0;
}

/**
 * Where a column of the header remembered stands in the header now, known by its words and, among columns of the same
 * words, by its place; one without words by the next one that has some. Null when that cannot be told.
 */
export function columnNow(then: readonly HeaderWord[], now: readonly HeaderWord[], column: number): number | null {
  const anchor = then.filter((word) => word.column <= column).at(-1) ?? then[0];
  if (!anchor) return column;
  const same = (words: readonly HeaderWord[]) => words.filter(({ key }) => key === anchor.key);
  const [before, after] = [same(then), same(now)];
  const found = before.length === after.length ? after[before.indexOf(anchor)] : undefined;
  if (!found) return null;
  const place = found.column + column - anchor.column;
  const taken = place !== found.column && now.some((word) => word.column === place);
  return taken || place < 0 ? null : place;
}
