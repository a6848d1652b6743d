import { canonical } from './decimal';

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

/**
 * Five cells to a ladder, or why they are none. SCORING section 1. Never throws.
 * @param thresholds t1…t5 on one scale; null, or a missing entry, is an undefined level
 */
export function parseLadder(thresholds: readonly (number | null)[]): ParsedLadder {
  const cells = LEVELS.map((level) => thresholds[level - 1] ?? null);
  const defined: { level: Level; threshold: number }[] = [];
  for (const level of LEVELS) {
    const threshold = cells[level - 1] ?? null;
    if (threshold === null) continue;
    if (!Number.isFinite(threshold)) return { ok: false, kind: 'notFinite', level };
    defined.push({ level, threshold: canonical(threshold) });
  }
  const first = defined[0];
  const last = defined[defined.length - 1];
  if (first === undefined || last === undefined) return { ok: false, kind: 'pending' };
  if (defined.length < 2) return { ok: false, kind: 'tooFewLevels', defined: defined.length };
  const direction = directionOf(defined.map((rung) => rung.threshold));
  if (direction === null) return { ok: false, kind: 'allEqual', threshold: first.threshold };
  for (const [index, rung] of defined.entries()) {
    const below = defined[index - 1];
    if (below !== undefined && isAgainst(direction, below.threshold, rung.threshold)) {
      return {
        ok: false,
        kind: 'notMonotonic',
        level: rung.level,
        threshold: rung.threshold,
        previousLevel: below.level,
        previousThreshold: below.threshold,
      };
    }
  }
  const byLevel = LEVELS.map((level) => defined.find((rung) => rung.level === level)?.threshold ?? null);
  return { ok: true, thresholds: byLevel, direction, defined };
}

/** From the ends; when they are equal, from the first step that is not level. null when all are equal. */
function directionOf(thresholds: readonly number[]): Direction | null {
  const first = thresholds[0] ?? 0;
  const last = thresholds[thresholds.length - 1] ?? 0;
  const other = last !== first ? last : thresholds.find((threshold) => threshold !== first);
  if (other === undefined) return null;
  return other > first ? 'higher' : 'lower';
}

const isAgainst = (direction: Direction, below: number, above: number): boolean =>
  direction === 'higher' ? above < below : above > below;

/** True when the result earns a threshold: reaching the value earns the level. Both to 15 significant digits. */
export const reaches = (direction: Direction, result: number, threshold: number): boolean =>
  direction === 'higher' ? canonical(result) >= threshold : canonical(result) <= threshold;
