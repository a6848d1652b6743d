import type { CellContent } from '../plan';
import { numberLiteral } from '../portable/literal';
import { bracketed } from '../portable/literal';
import { fixedRange } from '../portable/range';
import { allWeight, scoredWeight } from '../portable/scored-weight-formula';
import { weightedFormula } from '../portable/weighted-formula';
import type { ScoredIndicator } from '../scored-agreement';
import { kpiTotals } from './total-context';
import type { TotalContext } from './total-context';

/** A row's weighted score; null where the row has no weight. */
export const weightedContent = (row: ScoredIndicator, context: TotalContext): CellContent | null => {
  const { indicator, weighted } = row;
  if (indicator.weight === null) return null;
  const value = weighted ?? '';
  if (context.style === 'values') return weighted === null ? null : { kind: 'value', value: weighted };
  const score = `${context.scores.column}${indicator.row + 1}`;
  const { weights, range } = context.source;
  if (kpiTotals(context)) {
    const weight = `${range.column}${indicator.row + 1}`;
    const base = context.scoredWeightCell ?? `${fixedRange(range)},${fixedRange(context.scores)}`;
    return { kind: 'formula', formula: `=KPIWEIGHTED(${weight},${score},${base})`, value };
  }
  const weight =
    weights.kind === 'references' ? `${range.column}${indicator.row + 1}` : numberLiteral(indicator.weight);
  return { kind: 'formula', formula: plainWeighted(weight, score, context), value };
};

const plainWeighted = (weight: string, score: string, context: TotalContext): string => {
  const { policy, source, scores } = context;
  switch (policy.outside) {
    case 'excluded':
      return weightedFormula(
        weight,
        score,
        context.scoredWeightCell ?? bracketed(scoredWeight(source.weights, scores, true)),
      );
    case 'inBase':
      return weightedFormula(weight, score, allWeight(source.weights, true));
    case 'asOne': {
      const all = allWeight(source.weights, true);
      return `=IF(COUNT(${fixedRange(scores)})=0,"",${weight}*IF(ISNUMBER(${score}),${score},1)/${all})`;
    }
  }
};
