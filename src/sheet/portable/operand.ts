import { numberLiteral, textLiteral } from './literal';

/**
 * A result as a formula refers to it.
 * `cell`: a number cell; `factor` brings it to the scale of the thresholds (100 for 0.65 beside a ladder of percentages).
 * `text`: the cell holds a text that was read as `value` (`๗๘.๕`). The formula knows that very text; a number typed over
 * it is used as it is, any other text is answered with words, never read as 0.
 * `constant`: worked out elsewhere (numerator and denominator, a base); the formula carries the number.
 */
export type ResultOperand =
  | { readonly kind: 'cell'; readonly ref: string; readonly factor: number }
  | {
      readonly kind: 'text';
      readonly ref: string;
      readonly text: string;
      readonly value: number;
      readonly factor: number;
    }
  | { readonly kind: 'constant'; readonly value: number };

/** A threshold: its value and what stands for it in the formula (`D8` or `65`); null where the level is undefined. */
export type ThresholdOperand = { readonly value: number; readonly text: string } | null;

/** `ref` on the scale of the thresholds. 0.58 × 100 is 57.99999999999999 in binary, so a scaled cell is rounded back to decimals. */
const scaled = (ref: string, factor: number): string => {
  if (factor === 1) return ref;
  const by = factor > 1 ? `*${numberLiteral(factor)}` : `/${numberLiteral(Math.round(1 / factor))}`;
  return `ROUND(${ref}${by},10)`;
};

/** The number that the formula calculates with. */
export const resultText = (result: ResultOperand): string => {
  switch (result.kind) {
    case 'cell':
      return scaled(result.ref, result.factor);
    case 'text':
      return `IF(${result.ref}=${textLiteral(result.text)},${numberLiteral(result.value)},${scaled(result.ref, result.factor)})`;
    case 'constant':
      return numberLiteral(result.value);
  }
};

/** When there is a number to calculate with; null when there always is. */
const readable = (result: ResultOperand): string | null => {
  switch (result.kind) {
    case 'cell':
      return `ISNUMBER(${result.ref})`;
    case 'text':
      return `OR(ISNUMBER(${result.ref}),${result.ref}=${textLiteral(result.text)})`;
    case 'constant':
      return null;
  }
};

/**
 * `body` where the result is a number, "" where it is blank, and `notNumber` (a few words) where it is anything else:
 * a blank is never a 0, and neither is a text.
 */
export const whenNumber = (result: ResultOperand, body: string, notNumber: string): string => {
  const condition = readable(result);
  if (condition === null || result.kind === 'constant') return body;
  return `IF(${condition},${body},IF(TRIM(${result.ref})="","",${textLiteral(notNumber)}))`;
};
