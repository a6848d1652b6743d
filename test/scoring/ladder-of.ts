import { parseLadder, type Ladder } from '../../src/scoring/ladder';

/** A ladder that must be one; fails the test otherwise. */
export function ladderOf(...thresholds: readonly (number | null)[]): Ladder {
  const ladder = parseLadder(thresholds);
  if (!ladder.ok) throw new Error(`not a ladder: ${JSON.stringify(ladder)}`);
  return ladder;
}
