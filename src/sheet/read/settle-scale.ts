import { canonical } from '../../scoring/decimal';
import type { ReadLadder } from './read-ladder';

/** Where a result's number stands against its ladder. */
export interface SettledScale {
  /** What the result is multiplied by (once more than its own percent format did): 1 or 100. */
  readonly result: 1 | 100;
  /** What the ladder is multiplied by: 1 or 100. */
  readonly ladder: 1 | 100;
  /** `settled`: not obvious, decided and said. `doubtful`: left as written, and said. */
  readonly verdict: 'plain' | 'settled' | 'doubtful';
}

const PLAIN: SettledScale = { result: 1, ladder: 1, verdict: 'plain' };

export interface ScaleQuestion {
  readonly ladder: ReadLadder;
  readonly result: number;
  /** The result's own cell says percent. */
  readonly resultPercent: boolean;
  /** The indicator is stated in percent. */
  readonly unitPercent: boolean;
  /** Both the ladder's numbers and the result are bare cell numbers, the ladder's shown as percent. */
  readonly sharedRaw: boolean;
}

/**
 * Puts a result and its ladder on one scale. SCORING section 6. A share (0.785) against percent points (65…85), or
 * 78.5 against 0.65…0.85, is settled only where the other reading makes no sense; where both do, it is left and said.
 */
export function settleScale(question: ScaleQuestion): SettledScale {
  const { ladder, result } = question;
  if (ladder.kind !== 'numbers' || ladder.growth || !ladder.parsed.ok || result === 0) return PLAIN;
  const sizes = ladder.parsed.defined.map(({ threshold }) => Math.abs(threshold));
  const most = Math.max(...sizes);
  const least = Math.min(...sizes.filter((size) => size > 0));
  if (most <= 1 && !ladder.percent) return sharesLadder(question, most);
  if (Math.abs(result) > 1 || question.resultPercent) return PLAIN;
  return shareAgainstPoints(question, least, most);
}

/** The ladder's thresholds are all at most 1: shares of one, or small quantities. */
function sharesLadder({ result, resultPercent, unitPercent }: ScaleQuestion, most: number): SettledScale {
  const size = Math.abs(result);
  const settled: SettledScale = { result: 1, ladder: 100, verdict: 'settled' };
  if (resultPercent) return settled;
  if (size <= 1) return PLAIN;
  if (unitPercent && size > 2) return settled;
  if (size >= 10 && size <= 100 && most >= 0.1) return settled;
  return size > 2 || unitPercent ? { ...PLAIN, verdict: 'doubtful' } : PLAIN;
}

/** A result of at most 1 that does not say percent, against a ladder of larger numbers. */
function shareAgainstPoints(question: ScaleQuestion, least: number, most: number): SettledScale {
  const { ladder, result, unitPercent, sharedRaw } = question;
  const percent = ladder.percent || unitPercent;
  const whole = Number.isInteger(result);
  const settled: SettledScale = { result: 100, ladder: 1, verdict: 'settled' };
  if (sharedRaw) return settled;
  if (most > 150 || least <= 1) return PLAIN;
  const rising = ladder.parsed.ok && ladder.parsed.direction === 'higher';
  if (rising && !whole && least >= 10) return settled;
  const asPoints = canonical(result * 100);
  const within = asPoints >= least * 0.5 && asPoints <= most * 1.5;
  return percent && within ? { ...PLAIN, verdict: 'doubtful' } : PLAIN;
}
