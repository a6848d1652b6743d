import { aligned, decimalOf, fraction, powerOfTen, toNumber } from './decimal';
import type { Ladder } from './ladder';
import type { ScoringMethod } from './policy';
import type { Rung } from './score';

/** The result that earns a wanted score, or why there is none. */
export type NeededResult =
  | { readonly ok: true; readonly result: number }
  /** The wanted score is not on the scale from 1 to 5, or is no number. */
  | { readonly ok: false; readonly kind: 'outsideScale' }
  /** Score 1 on a ladder that starts above level 1: every result that does not reach `threshold` earns it. */
  | { readonly ok: false; readonly kind: 'anyBelow'; readonly threshold: number }
  /** No result earns it, e.g. 2.5 by whole steps, or more than the highest defined level. */
  | { readonly ok: false; readonly kind: 'notAttainable' };

const NOT_ATTAINABLE: NeededResult = { ok: false, kind: 'notAttainable' };

/** Scores per level that a method can give; null for any. */
const STEPS_PER_LEVEL: Readonly<Record<ScoringMethod, number | null>> = { interpolate: null, halfStep: 2, step: 1 };

/**
 * The inverse of scoring (SCORING section 2): the least demanding result that earns the score, exact in decimal.
 * Scores that a plateau jumps over give the plateau's value.
 */
export function neededResult(ladder: Ladder, score: number, method: ScoringMethod = 'interpolate'): NeededResult {
  if (!(score >= 1 && score <= 5)) return { ok: false, kind: 'outsideScale' };
  const perLevel = STEPS_PER_LEVEL[method];
  if (perLevel !== null && !Number.isInteger(score * perLevel)) return NOT_ATTAINABLE;
  const at = ladder.defined.findIndex((rung) => rung.level >= score);
  const upper = ladder.defined[at];
  const lower = ladder.defined[at - 1];
  if (upper === undefined) return NOT_ATTAINABLE;
  if (upper.level === score) return { ok: true, result: upper.threshold };
  if (lower === undefined) {
    return score === 1 ? { ok: false, kind: 'anyBelow', threshold: upper.threshold } : NOT_ATTAINABLE;
  }
  return method === 'step' ? NOT_ATTAINABLE : { ok: true, result: resultBetween(lower, upper, score) };
}

function resultBetween(lower: Rung, upper: Rung, score: number): number {
  const { digits, scale } = decimalOf(score);
  const [from = 0n, to = 0n] = aligned(decimalOf(lower.threshold), decimalOf(upper.threshold));
  const unit = powerOfTen(scale);
  const levels = BigInt(upper.level - lower.level);
  const above = digits - BigInt(lower.level) * unit;
  const places = Math.max(decimalOf(lower.threshold).scale, decimalOf(upper.threshold).scale);
  return toNumber(fraction(from * levels * unit + (to - from) * above, levels * unit * powerOfTen(places)));
}
