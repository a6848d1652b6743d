import { distance } from './decimal';
import { positionOf } from './exact-score';
import type { Ladder, Level } from './ladder';

/** What the next level takes. */
export interface NextLevel {
  /** The level that reaching `threshold` earns; on a plateau the highest that shares it. */
  readonly level: Level;
  readonly threshold: number;
  /** How far the result is from it, in the indicator's own unit; above 0 in both directions. */
  readonly distance: number;
}

/** Distance to the next defined level; null when the highest is reached or the result is not finite. */
export function nextLevel(ladder: Ladder, result: number): NextLevel | null {
  if (!Number.isFinite(result)) return null;
  const { upper } = positionOf(ladder, result);
  if (upper === null) return null;
  const earned = ladder.defined.filter((rung) => rung.threshold === upper.threshold).at(-1) ?? upper;
  return { level: earned.level, threshold: upper.threshold, distance: distance(result, upper.threshold) };
}
