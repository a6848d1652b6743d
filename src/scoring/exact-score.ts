import { aligned, canonical, decimalOf, fraction, roundFraction, toNumber, type Fraction } from './decimal';
import { reaches, type Ladder } from './ladder';
import type { ScoringMethod } from './policy';
import type { Rung, ScoreExplanation } from './score';

/** Where a result stands on a ladder: the highest rung reached and the next one. */
export interface Position {
  readonly lower: Rung | null;
  readonly upper: Rung | null;
}

export function positionOf(ladder: Ladder, result: number): Position {
  const next = ladder.defined.findIndex((rung) => !reaches(ladder.direction, result, rung.threshold));
  const reached = next === -1 ? ladder.defined.length : next;
  return { lower: ladder.defined[reached - 1] ?? null, upper: ladder.defined[reached] ?? null };
}

/** (result − lower) / (upper − lower), exactly. The rungs must not be equal. */
function shareOf(result: number, lower: Rung, upper: Rung): Fraction {
  const [at = 0n, from = 0n, to = 0n] = aligned(
    decimalOf(result),
    decimalOf(lower.threshold),
    decimalOf(upper.threshold),
  );
  return fraction(at - from, to - from);
}

/** The score before rounding, exactly. SCORING section 2. */
function unroundedScore(method: ScoringMethod, { lower, upper }: Position, share: Fraction | null): Fraction {
  const level = BigInt(lower?.level ?? 1);
  if (method === 'step' || lower === null || upper === null || share === null) {
    return { numerator: level, denominator: 1n };
  }
  const steps = BigInt(upper.level - lower.level);
  const { numerator, denominator } = share;
  if (method === 'interpolate') return { numerator: level * denominator + steps * numerator, denominator };
  // Half steps: a half is earned when it is reached, never before.
  return { numerator: 2n * level + (2n * steps * numerator) / denominator, denominator: 2n };
}

/** The score and how it came about, computed on exact decimals. `result` must be finite. */
export function scoreExactly(
  ladder: Ladder,
  result: number,
  method: ScoringMethod,
  decimals: number,
): ScoreExplanation {
  const position = positionOf(ladder, result);
  const { lower, upper } = position;
  const share = lower !== null && upper !== null ? shareOf(result, lower, upper) : null;
  const unrounded = unroundedScore(method, position, share);
  return {
    method,
    direction: ladder.direction,
    result: canonical(result),
    segment: lower === null ? 'floor' : upper === null ? 'cap' : 'between',
    lower,
    upper,
    fraction: share === null ? null : toNumber(share),
    unrounded: toNumber(unrounded),
    score: roundFraction(unrounded, decimals),
    decimals,
  };
}
