import { toArabicDigits } from './digits';

/** Characters that show nothing: soft hyphen, zero-width spaces and joiners, direction marks, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** Hyphens, dashes and minus signs other than the ASCII one. */
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
/** SARA AM typed as two characters, as some programs store it. */
const SPLIT_SARA_AM = /\u0e4d\u0e32/g;

/** Text as it looks: invisible characters gone, every space a plain one, runs of spaces one, ends trimmed. */
export const tidySpaces = (text: string): string => text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/**
 * Text ready to be read as a number or matched against words: tidy spaces, Arabic digits, ASCII punctuation and minus,
 * small letters. Never shown to anyone.
 */
export const plainText = (text: string): string =>
  tidySpaces(
    toArabicDigits(text)
      .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
      .replace(DASHES, '-')
      .replace(SPLIT_SARA_AM, '\u0e33'),
  ).toLowerCase();
