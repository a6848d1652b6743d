import type { Direction, LadderProblem, Level } from './ladder';
import type { Method } from './policy';

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
  readonly method: Method | 'halfStep';
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
        | { readonly kind: 'other' };
    };

export interface Unscored {
  readonly status: Exclude<Status, 'scored'>;
  readonly score: null;
  readonly reason: UnscoredReason;
}

export type Outcome = Scored | Unscored;
