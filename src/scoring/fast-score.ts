import { scoreExactly } from './exact-score';
import type { Ladder } from './ladder';
import type { ScoringMethod } from './policy';

/** Two doubles that are the same number to 15 significant digits differ by less than this share of themselves. */
const SAME_DIGITS = 2e-14;
const POWERS: readonly number[] = [1, 10, 100, 1e3, 1e4, 1e5, 1e6];
/** Below this a double has fewer than 15 digits and shares are left to exact decimals. */
const TINY = 1e-290;
/** What the fast path answers when its double is too near a border to be trusted. */
const UNSURE = -1;

/**
 * The score alone, equal to that of `scoreOnLadder` on every input, for many results in a row. SCORING section 2.
 * Doubles decide unless one lies so near a tie or a threshold that its last bits matter; exact decimals decide then.
 * NaN for a result that is not finite.
 * @param decimals 0 to 6
 */
export function scoreValue(ladder: Ladder, result: number, method: ScoringMethod, decimals: number): number {
  if (!Number.isFinite(result)) return NaN;
  const score = fastScore(ladder, result, method, decimals);
  return score === UNSURE ? scoreExactly(ladder, result, method, decimals).score : score;
}

function fastScore(ladder: Ladder, result: number, method: ScoringMethod, decimals: number): number {
  const rungs = ladder.defined;
  const higher = ladder.direction === 'higher';
  let reached = 0;
  let from = 0;
  let fromLevel = 1;
  for (; reached < rungs.length; reached++) {
    const rung = rungs[reached]!;
    const to = rung.threshold;
    if (higher ? result >= to : result <= to) {
      from = to;
      fromLevel = rung.level;
      continue;
    }
    // Reached as a double is reached as a decimal; just missed as a double may be reached as a decimal.
    const size = Math.abs(result) + Math.abs(to);
    if (!(Math.abs(result - to) > size * SAME_DIGITS)) return UNSURE;
    if (reached === 0) return 1;
    if (method === 'step') return fromLevel;
    const gap = to - from;
    if (Math.abs(gap) < TINY) return UNSURE;
    const share = (result - from) / gap;
    const error = ((size + Math.abs(from)) * SAME_DIGITS) / Math.abs(gap) + SAME_DIGITS;
    return between(fromLevel, rung.level - fromLevel, share, error, method, decimals);
  }
  return fromLevel;
}

/** `error` bounds how far `share` may be from its exact value. */
function between(
  level: number,
  steps: number,
  share: number,
  error: number,
  method: ScoringMethod,
  decimals: number,
): number {
  const half = method === 'halfStep';
  const unit = half ? 2 : POWERS[decimals]!;
  // Half steps are cut off, so whole halves are their borders; other scores are rounded, so ties are.
  const units = half ? share * steps * unit : share * steps * unit + 0.5;
  const nearest = Math.round(units);
  if (!(Math.abs(units - nearest) > error * steps * unit)) return UNSURE;
  return (level * unit + Math.floor(units)) / unit;
}
