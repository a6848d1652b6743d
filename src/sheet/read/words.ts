import { isCellError, type CellValue } from '../../text/cell';
import { toArabicDigits } from '../../text/digits';

/** Characters that are there and not seen: soft hyphen, zero-width space and joiners, marks of direction, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\t\v\f]/g;
/** Longer texts are prose, never a header, a code or a number; they are cut before patterns look at them. */
const LONGEST = 2000;

/** A cell's text with Arabic digits, half-width letters and plain spaces; line breaks stay. Blank and error cells give ''. */
export function plainText(value: CellValue): string {
  if (value === null || typeof value === 'boolean' || isCellError(value)) return '';
  if (typeof value === 'number') return String(value);
  return toArabicDigits(value.slice(0, LONGEST))
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** The sheet's own words on one line: digits and letters as written, spaces tidied. */
export function ownWords(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** What headers are compared by: no spaces (Thai words may be broken anywhere), no bullets, lower case. */
export const keyOf = (text: string): string => text.toLowerCase().replace(/[\s●•○◦▪■◆★*_:：]/g, '');

/** Anything that shows. */
const VISIBLE = /[^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;

export const isBlank = (value: CellValue): boolean =>
  value === null || (typeof value === 'string' && !VISIBLE.test(value));

/** A cell's text, cut for use as a fact of an issue. */
export function factOf(value: CellValue): string {
  const text = isCellError(value) ? value.error : value === null ? '' : ownWords(String(value));
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
