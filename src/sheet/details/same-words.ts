import { keyOf, plainText } from '../read/words';

/** How two wordings of the same thing compare. */
export type Wording = 'same' | 'smallWords' | 'different';

/** Words that change nothing of what is meant. */
const SMALL_WORDS = /ใน|การ|ของ|และ|ที่|ซึ่ง|\b(?:the|of|in|and|for|to|a|an)\b/gi;
const SIGNS = /[()[\]"'“”.,/\-–—]/g;

/** Compares without spaces, signs and kinds of digits; `smallWords` when only words like ใน, การ, ของ differ. */
export function compareWords(a: string, b: string): Wording {
  const [left, right] = [plainText(a), plainText(b)];
  const key = (text: string) => keyOf(text.replace(SIGNS, ''));
  if (key(left) === key(right)) return 'same';
  const bare = (text: string) => key(text.replace(SMALL_WORDS, ''));
  return bare(left) === bare(right) ? 'smallWords' : 'different';
}
