import { decimalOf, quotient, subtract, times, toNumber, type Decimal } from './decimal';
import type { UnscoredReason } from './score';

/** A result computed from two cells, or why there is none. SCORING section 3. */
export type RatioOutcome =
  { readonly ok: true; readonly value: number } | { readonly ok: false; readonly reason: UnscoredReason };

const HUNDRED: Decimal = { digits: 100n, scale: 0 };

const failure = (reason: UnscoredReason): RatioOutcome => ({ ok: false, reason });
const isFinite = (...values: readonly number[]): boolean => values.every(Number.isFinite);

const percent = (part: Decimal, whole: Decimal): RatioOutcome => ({
  ok: true,
  value: toNumber(quotient(times(part, HUNDRED), whole)),
});

/**
 * numerator × 100 / denominator, in percent. 0/0 is not applicable; a missing denominator, or a zero one under
 * anything else, is an error; a missing numerator is no result yet. null is a blank cell.
 */
export function percentage(numerator: number | null, denominator: number | null): RatioOutcome {
  if (numerator === null) return failure({ status: 'noResult' });
  if (denominator === null) return failure({ status: 'error', why: { kind: 'missingDenominator' } });
  if (!isFinite(numerator, denominator)) return failure({ status: 'error', why: { kind: 'resultNotNumber' } });
  if (denominator !== 0) return percent(decimalOf(numerator), decimalOf(denominator));
  return numerator === 0
    ? failure({ status: 'notApplicable', why: 'zeroOverZero' })
    : failure({ status: 'error', why: { kind: 'zeroDenominator' } });
}

/**
 * (result − base) × 100 / base, in percent: growth against last year. A base of zero, or a missing one, is an error; a
 * missing result is no result yet. null is a blank cell.
 */
export function growth(result: number | null, base: number | null): RatioOutcome {
  if (result === null) return failure({ status: 'noResult' });
  if (base === null) return failure({ status: 'error', why: { kind: 'missingBase' } });
  if (!isFinite(result, base)) return failure({ status: 'error', why: { kind: 'resultNotNumber' } });
  if (base === 0) return failure({ status: 'error', why: { kind: 'zeroBase' } });
  const from = decimalOf(base);
  return percent(subtract(decimalOf(result), from), from);
}
