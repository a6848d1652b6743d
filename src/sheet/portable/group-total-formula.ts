import type { Policy } from '../../scoring/policy';
import { bracketed, numberLiteral } from './literal';
import type { ColumnRange } from './range';
import { plainRange } from './range';
import type { Weights } from './scored-weight-formula';
import { allWeight, scoredWeight } from './scored-weight-formula';

/**
 * The total of some rows (an objective, an aspect, a dimension), Excel 2010 only: Σ weight × score / Σ scored weight;
 * "" when no row is scored. With constants the rows are named one by one: `(10*N(K9)+5*N(K11))/(10*COUNT(K9)+…)`.
 */
export const groupTotalFormula = (
  weights: Weights,
  scores: ColumnRange,
  { outside, decimals }: Pick<Policy, 'outside' | 'decimals'>,
): string => {
  const scored = scoredWeight(weights, scores);
  const all = allWeight(weights);
  const earned = earnedOf(weights, scores);
  const quotient = {
    excluded: `${bracketed(earned)}/${bracketed(scored)}`,
    inBase: `${bracketed(earned)}/${all}`,
    asOne: `(${earned}+${all}-${bracketed(scored)})/${all}`,
  }[outside];
  return `=IF(${scored}=0,"",ROUND(ROUND(${quotient},12),${decimals}))`;
};

/** Σ weight × score; words and blanks in the score column count nothing. */
const earnedOf = (weights: Weights, scores: ColumnRange): string => {
  if (weights.kind === 'references') return `SUMPRODUCT(${plainRange(weights.range)},${plainRange(scores)})`;
  const terms = weights.rows
    .filter(({ weight }) => weight !== 0)
    .map(({ row, weight }) => `${numberLiteral(weight)}*N(${scores.column}${row})`);
  return terms.length === 0 ? '0' : terms.join('+');
};
