import type { WrittenWords } from '../../text/messages/written';
import type { ColumnPart } from './target';

/** Marks above and below a Thai letter take no width of their own. */
const MARKS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;
const EXPLANATION_WIDTH = 60;
const PADDING = 3;
/** Widths count characters of the default font (11 points); Thai document fonts of 14–16 points are about as wide. */
const SAME_WIDTH_POINTS = 14;

const textWidth = (text: string): number => text.replace(MARKS, '').length;

/** Width in characters that shows the header on one line and the usual contents of a column. */
export const fittingWidth = (part: ColumnPart, words: WrittenWords, fontSize: number): number => {
  if (part === 'explanation') return EXPLANATION_WIDTH;
  const longest =
    part === 'score' ? Math.max(textWidth(words.score), textWidth(words.pending)) : textWidth(words[part]);
  return Math.ceil((longest + PADDING) * Math.max(1, fontSize / SAME_WIDTH_POINTS));
};
