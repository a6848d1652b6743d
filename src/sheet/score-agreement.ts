import { bandOf } from '../scoring/band';
import { LEVELS } from '../scoring/ladder';
import { defaultMethod } from '../scoring/method';
import { DEFAULT_POLICY, type Policy } from '../scoring/policy';
import { scoreOnLadder, unscored, type Outcome } from '../scoring/score';
import { totalOf, weightedScores, type WeightedRow } from '../scoring/total';
import type { Agreement, Group, Indicator } from './agreement';
import { unitKindOf } from './read/units';
import type { ScoredAgreement, ScoredIndicator } from './scored-agreement';

/** An indicator with its method by this policy; a method that the user set stays. */
function withMethod(indicator: Indicator, policy: Policy): Indicator {
  if (indicator.methodSet || !indicator.ladder.ok) return indicator;
  const method = indicator.steps
    ? defaultMethod(LEVELS, 'level', policy)
    : defaultMethod(indicator.ladder, unitKindOf(indicator.unit), policy);
  return method === indicator.method ? indicator : { ...indicator, method };
}

function outcomeOf(indicator: Indicator, policy: Policy): Outcome {
  const { rounds, ladder, result, method } = indicator;
  if (rounds && rounds.length > 0 && !rounds.includes(policy.round))
    return unscored({ status: 'notDue', round: policy.round });
  if (indicator.unscored) return unscored(indicator.unscored);
  if (!ladder.ok) {
    return unscored(
      ladder.kind === 'pending' ? { status: 'pending' } : { status: 'error', why: { kind: 'ladder', problem: ladder } },
    );
  }
  if (result === null) return unscored({ status: 'noResult' });
  return scoreOnLadder(ladder, result, { method, decimals: policy.decimals });
}

const rowOf = (indicator: Indicator, outcome: Outcome): WeightedRow => ({
  weight: indicator.weight,
  status: outcome.status,
  score: outcome.score,
});

/** Scores every row, its groups and the whole. SCORING sections 2, 4, 5 and 7. */
export function scoreAgreement(agreement: Agreement, policy: Policy = DEFAULT_POLICY): ScoredAgreement {
  const indicators = agreement.indicators.map((indicator) => withMethod(indicator, policy));
  const outcomes = indicators.map((indicator) => outcomeOf(indicator, policy));
  const rows = indicators.map((indicator, index) => rowOf(indicator, outcomes[index]!));
  const weighted = weightedScores(rows, policy);
  const totals = (groups: readonly Group[]) =>
    groups.map((group) =>
      totalOf(
        group.indicators.map((index) => rows[index]!),
        policy,
      ),
    );
  return {
    agreement: { ...agreement, indicators },
    policy,
    indicators: indicators.map((indicator, index): ScoredIndicator => {
      const outcome = outcomes[index]!;
      const score = outcome.score;
      return {
        indicator,
        outcome,
        weighted: weighted[index] ?? null,
        band: score === null ? null : bandOf(score, policy.bands),
      };
    }),
    overall: totalOf(rows, policy),
    dimensions: totals(agreement.dimensions),
    aspects: totals(agreement.aspects),
    objectives: totals(agreement.objectives),
  };
}
