import { canonical } from '../scoring/decimal';
import { isCellError, type CellValue } from './cell';
import { isDateFormat, isPercentFormat, looksLikeDate } from './date';
import { readGrowth } from './growth';
import { plainText, tidySpaces } from './normalize';
import { parsePhrase } from './number-phrase';
import {
  isDash,
  isNotAvailable,
  NOT_APPLICABLE_WORDS,
  PENDING_SHORT,
  PENDING_WAIT,
  PENDING_WORDS,
} from './number-words';
import { readRange } from './range';

/** The relational word or sign that stood with a threshold: `≥ 65`, `ไม่เกิน 2`, `มากกว่าปี ๖๓ร้อยละ ๔`. */
export type Relation = 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'equal' | 'growth';

/** Why a text is not a number. SCORING section 6. */
export type NotNumberReason = 'text' | 'range' | 'fraction' | 'twoConditions' | 'date' | 'error' | 'boolean';

/**
 * What one cell stands for. SCORING section 6. `percent` is true when the cell itself says percent (`65%`, `ร้อยละ ๖๕`,
 * or 0.65 with a percent format, which reads as value 65). `value` is on the percent scale then.
 */
export type NumberReading =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly percent: boolean;
      readonly unit: string | null;
      readonly relation: Relation | null;
      /** True when the cell held text, not a number. */
      readonly fromText: boolean;
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'pending'; readonly text: string }
  | { readonly kind: 'notApplicable'; readonly text: string }
  | { readonly kind: 'notNumber'; readonly reason: NotNumberReason; readonly text: string };

/**
 * What the cell is read as: in a `result` `-` is not applicable and `≥ 65` is no number; in a `threshold` `-` is an
 * undefined level (blank) and `≥ 65` is 65; in a `weight` a percent sign is only a unit.
 */
export type NumberRole = 'result' | 'threshold' | 'weight' | 'plain';

export type ReadNumber = (
  value: CellValue,
  options?: { readonly role?: NumberRole; readonly numberFormat?: string },
) => NumberReading;

/**
 * What a cell stands for as a number. SCORING section 6. Never throws and never reads anything as a silent 0.
 * @param options.role what the cell is read as, `plain` when not given
 * @param options.numberFormat the cell's format code; a percent format makes 0.65 read as 65
 */
export const readNumber: ReadNumber = (value, options = {}) => {
  const { role = 'plain', numberFormat = 'General' } = options;
  if (value === null) return { kind: 'blank' };
  if (isCellError(value)) return notNumber('error', value.error);
  if (typeof value === 'boolean') return notNumber('boolean', value ? 'TRUE' : 'FALSE');
  return typeof value === 'number' ? readCellNumber(value, numberFormat) : readText(value, role);
};

const notNumber = (reason: NotNumberReason, text: string): NumberReading => ({ kind: 'notNumber', reason, text });

function readCellNumber(value: number, numberFormat: string): NumberReading {
  if (!Number.isFinite(value)) return notNumber('error', String(value));
  if (isDateFormat(numberFormat)) return notNumber('date', String(value));
  const percent = isPercentFormat(numberFormat);
  return {
    kind: 'number',
    value: percent ? canonical(value * 100) : value,
    percent,
    unit: null,
    relation: null,
    fromText: false,
  };
}

const ERROR_TEXT =
  /^#(?:ref!|n\/a|value!|div\/0!|name\?|num!|null!|spill!|calc!|field!|busy!|blocked!|connect!|unknown!|getting_data)$/;
const SIGNS_OF_RELATION =
  /[<>≤≥≦≧⩽⩾]=?|ไม่น้อยกว่า|ไม่ต่ำกว่า|ไม่มากกว่า|ไม่เกิน|มากกว่า|น้อยกว่า|ขึ้นไป|at least|at most|(?:more|less) than/g;
const FRACTION = /^\(?[\d.,]+\s?\/\s?[\d.,]+\)?/;

function readText(value: string, role: NumberRole): NumberReading {
  const text = tidySpaces(value);
  const plain = plainText(value);
  if (plain === '') return { kind: 'blank' };
  if (ERROR_TEXT.test(plain)) return notNumber('error', text);
  const word = readWord(plain, text, role);
  if (word !== null) return word;
  const growth = role === 'weight' ? null : readGrowth(plain);
  if (growth !== null) {
    return { kind: 'number', value: growth, percent: true, unit: null, relation: 'growth', fromText: true };
  }
  const phrase = looksLikeDate(plain) ? null : parsePhrase(plain);
  if (phrase === null) return notNumber(whyNotNumber(plain), text);
  const bounds = phrase.relation !== null && phrase.relation !== 'equal';
  // A result or a weight is one number; a bound on it is not.
  if (bounds && (role === 'result' || role === 'weight')) return notNumber('text', text);
  return { kind: 'number', ...phrase, fromText: true };
}

function readWord(plain: string, text: string, role: NumberRole): NumberReading | null {
  const pending = PENDING_SHORT.includes(plain) || PENDING_WORDS.some((word) => plain.includes(word));
  if (pending || PENDING_WAIT.test(plain)) return { kind: 'pending', text };
  if (isDash(plain) || isNotAvailable(plain)) {
    return role === 'threshold' || role === 'weight' ? { kind: 'blank' } : { kind: 'notApplicable', text };
  }
  if (NOT_APPLICABLE_WORDS.some((word) => plain.startsWith(word))) return { kind: 'notApplicable', text };
  return null;
}

function whyNotNumber(plain: string): NotNumberReason {
  if (looksLikeDate(plain)) return 'date';
  if ((plain.match(SIGNS_OF_RELATION) ?? []).length > 1) return 'twoConditions';
  if (readRange(plain) !== null) return 'range';
  return FRACTION.test(plain) ? 'fraction' : 'text';
}
