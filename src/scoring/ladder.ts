/** Contract of the ladder. SCORING section 1. */
export type Level = 1 | 2 | 3 | 4 | 5;
export const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];

/** Higher is better (t5 > t1) or lower is better (t5 < t1). */
export type Direction = 'higher' | 'lower';

/** Five thresholds t1…t5; null where a level is undefined. Only `parseLadder` makes one, so it is always valid. */
export interface Ladder {
  readonly ok: true;
  readonly thresholds: readonly (number | null)[];
  readonly direction: Direction;
  /** The defined levels, lowest level first. Always two or more. */
  readonly defined: readonly { readonly level: Level; readonly threshold: number }[];
}

/** Why five cells are not a ladder. `pending` (no threshold at all) is not an error. */
export type LadderProblem =
  | { readonly ok: false; readonly kind: 'pending' }
  | { readonly ok: false; readonly kind: 'tooFewLevels'; readonly defined: number }
  | { readonly ok: false; readonly kind: 'allEqual'; readonly threshold: number }
  | {
      readonly ok: false;
      readonly kind: 'notMonotonic';
      /** The first level whose threshold goes against the direction, and its neighbour below. */
      readonly level: Level;
      readonly threshold: number;
      readonly previousLevel: Level;
      readonly previousThreshold: number;
    }
  | { readonly ok: false; readonly kind: 'notFinite'; readonly level: Level };

export type ParsedLadder = Ladder | LadderProblem;
