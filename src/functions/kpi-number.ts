import { mapMatrix, matrixOf } from './matrix';
import { numberArgument } from './read-argument';

/**
 * The number that a cell's text stands for, as staff type numbers.
 * @customfunction KPINUMBER
 * @param text The text, with Thai digits, percent, commas, units or parentheses; one cell, or a range.
 * @returns The number; a percentage on the scale of 100 (65 for 65%), other units as they stand.
 * @blank A blank cell gives "", never 0.
 * @text ๖๕ %, ร้อยละ ๖๕, 1,234.50, (3), −3, ２.５ and 2.5 ล้านบาท are numbers. A range (65-69), a fraction (65/70), two conditions, a date or a word gives #VALUE!, and the message names it. N/A, - and ไม่ประเมิน give #N/A, as does รอประกาศ.
 * @error An error in a cell is passed on for that cell only.
 * @example =KPINUMBER("ร้อยละ ๖๕.๕") → 65.5 | Thai digits behind the word for percent.
 * @example =KPINUMBER({"(3)";"๑๒ ล้านบาท";""}) → {-3;12;""} | Parentheses mean minus, the unit is left out; a blank stays blank.
 */
export function kpiNumber(text: unknown[][]): unknown[][] {
  return mapMatrix(matrixOf(text), (cell) => numberArgument(cell, 'text', 'plain') ?? '');
}
