import { distance } from '../scoring/decimal';
import type { NextLevel } from '../scoring/next-level';
import type { ScoreExplanation, UnscoredReason } from '../scoring/score';
import { formatNumber, formatScore } from './format';
import type { Facts } from './issue';
import type { Language } from './language';
import { say } from './messages/catalogue';
import { explainMessages } from './messages/explain';
import { reasonText } from './words';

/**
 * One sentence on how a score came about (levels, distances, the fraction, the rounding, floor or cap), or on why there
 * is none. For a reviewer to check with a pencil.
 */
export function explain(outcome: ScoreExplanation | UnscoredReason, language: Language): string {
  return 'status' in outcome ? reasonText(outcome, language) : explainScore(outcome, language);
}

/** `อีก 2.5 จะได้ระดับ 4`. The distance is in the indicator's own unit. */
export const explainNextLevel = (next: NextLevel, language: Language): string =>
  say(explainMessages, 'nextLevel', language, { distance: next.distance, level: next.level });

function explainScore(explanation: ScoreExplanation, language: Language): string {
  const sentence = say(explainMessages, sentenceKey(explanation), language, factsOf(explanation, language));
  return sentence + say(explainMessages, explanation.direction, language);
}

function sentenceKey(explanation: ScoreExplanation): 'floor' | 'cap' | 'exact' | 'between' | 'step' | 'halfStep' {
  if (explanation.segment !== 'between') return explanation.segment;
  if (explanation.fraction === 0) return 'exact';
  return explanation.method === 'interpolate' ? 'between' : explanation.method;
}

/** Digits of a fraction worth reading. */
const FRACTION_DECIMALS = 6;

function factsOf(explanation: ScoreExplanation, language: Language): Facts {
  const { result, lower, upper, fraction, decimals } = explanation;
  const score = formatScore(explanation.score, decimals);
  return {
    result,
    score,
    lowerLevel: lower?.level ?? null,
    lowerThreshold: lower?.threshold ?? null,
    upperLevel: upper?.level ?? null,
    upperThreshold: upper?.threshold ?? null,
    short: upper === null ? null : distance(result, upper.threshold),
    above: lower === null ? null : distance(result, lower.threshold),
    gap: lower === null || upper === null ? null : distance(upper.threshold, lower.threshold),
    fraction: fraction === null ? null : shortened(fraction),
    sum: sumOf(explanation),
    rounding: explanation.unrounded === explanation.score ? '' : say(explainMessages, 'rounded', language, { score }),
  };
}

/** At most six decimals, with a mark when some were left off. */
function shortened(value: number): string {
  const text = formatNumber(value, { decimals: FRACTION_DECIMALS }).replace(/0+$/, '').replace(/\.$/, '');
  return Number(text.replaceAll(',', '')) === value ? text : `≈${text}`;
}

/** `2 + 0.2 = 2.2`, or `2 + 0.5 × 2 = 3` where a level between is undefined. */
function sumOf({ lower, upper, fraction, unrounded, score, decimals }: ScoreExplanation): string | null {
  if (lower === null || upper === null || fraction === null) return null;
  const levels = upper.level - lower.level;
  const share = levels === 1 ? shortened(fraction) : `${shortened(fraction)} × ${levels}`;
  const total = unrounded === score ? formatScore(score, decimals) : shortened(unrounded);
  return `${lower.level} + ${share} = ${total}`;
}
