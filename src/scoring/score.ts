import { scoreExactly } from './exact-score';
import type { Direction, Ladder, LadderProblem, Level } from './ladder';
import { DEFAULT_POLICY, type ScoringMethod } from './policy';

export { scoreValue } from './fast-score';

/** The six statuses of a row, never confused. SCORING section 4. */
export type Status = 'scored' | 'noResult' | 'notApplicable' | 'pending' | 'notDue' | 'error';

/** One defined level and its threshold. */
export interface Rung {
  readonly level: Level;
  readonly threshold: number;
}

/**
 * How a score came about, as data. Texts are made in text/ (explain).
 * `floor`: the result does not reach the lowest defined level. `cap`: it reaches the highest one.
 * `between`: it lies between two rungs; `fraction` is (result − lower) / (upper − lower), 0 ≤ fraction < 1.
 */
export interface ScoreExplanation {
  readonly method: ScoringMethod;
  readonly direction: Direction;
  readonly result: number;
  readonly segment: 'floor' | 'between' | 'cap';
  /** The highest rung reached (null on the floor). */
  readonly lower: Rung | null;
  /** The next rung (null at the cap). */
  readonly upper: Rung | null;
  /** Position between the rungs, 0–1; null on the floor, at the cap. */
  readonly fraction: number | null;
  /** Before rounding. */
  readonly unrounded: number;
  /** After rounding to `decimals`. */
  readonly score: number;
  readonly decimals: number;
}

export interface Scored {
  readonly status: 'scored';
  readonly score: number;
  readonly explanation: ScoreExplanation;
}

/** Why there is no score. */
export type UnscoredReason =
  | { readonly status: 'noResult' }
  | { readonly status: 'notApplicable'; readonly why: 'stated' | 'zeroOverZero' }
  | { readonly status: 'pending' }
  | { readonly status: 'notDue'; readonly round: number }
  | {
      readonly status: 'error';
      readonly why:
        | { readonly kind: 'ladder'; readonly problem: LadderProblem }
        | { readonly kind: 'resultNotNumber' }
        | { readonly kind: 'levelNotNumber'; readonly level: Level }
        | { readonly kind: 'zeroDenominator' }
        | { readonly kind: 'missingDenominator' }
        | { readonly kind: 'zeroBase' }
        | { readonly kind: 'missingBase' }
        | { readonly kind: 'other' };
    };

export interface Unscored {
  readonly status: Exclude<Status, 'scored'>;
  readonly score: null;
  readonly reason: UnscoredReason;
}

export type Outcome = Scored | Unscored;

export interface ScoreOptions {
  /** `interpolate` when not given. */
  readonly method?: ScoringMethod;
  /** Decimals of the score, 4 when not given. */
  readonly decimals?: number;
}

/** A row that is not scored, from the reason alone. */
export const unscored = (reason: UnscoredReason): Unscored => ({ status: reason.status, score: null, reason });

/**
 * The score of a result on a ladder, with its explanation. SCORING section 2. Computed on exact decimals.
 * A result that is not finite has no score: status `error`, `resultNotNumber`. For many results without explanations
 * use `scoreValue`, which gives the same scores.
 */
export function scoreOnLadder(ladder: Ladder, result: number, options: ScoreOptions = {}): Outcome {
  if (!Number.isFinite(result)) return unscored({ status: 'error', why: { kind: 'resultNotNumber' } });
  const { method = 'interpolate', decimals = DEFAULT_POLICY.decimals } = options;
  const explanation = scoreExactly(ladder, result, method, decimals);
  return { status: 'scored', score: explanation.score, explanation };
}
