import { bracketed, textLiteral } from './literal';
import type { ColumnRange } from './range';
import type { Weights } from './scored-weight-formula';
import { allWeight, scoredWeight } from './scored-weight-formula';

/** Scored weight / all weight, 0–1, without the leading `=`, Excel 2010 only. `scored` is a cell that already holds Σ scored weight. */
export const coverageExpression = (weights: Weights, scores: ColumnRange, scored?: string): string =>
  `${scored ?? bracketed(scoredWeight(weights, scores))}/${allWeight(weights)}`;

/** As a formula of its own; 0 when there is no weight at all. */
export const coverageFormula = (weights: Weights, scores: ColumnRange, scored?: string): string => {
  const all = allWeight(weights);
  return all === '0' ? '=0' : `=IF(${all}=0,0,${coverageExpression(weights, scores, scored)})`;
};

/** Words around a live percentage, e.g. `คะแนนรวม` and ` (คะแนนชั่วคราว คิดจากน้ำหนัก 75%)` while coverage is below 1. */
export interface ProvisionalWords {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** `="คะแนนรวม"&IF(ROUND(c,6)<1," (คะแนนชั่วคราว คิดจากน้ำหนัก "&ROUND(c*100,2)&"%)","")`. */
export const totalLabelFormula = (coverage: string, words: ProvisionalWords): string =>
  `=${textLiteral(words.label)}&${provisionalExpression(coverage, words)}`;

/** The provisional words alone, "" when everything is scored. */
export const provisionalExpression = (coverage: string, words: ProvisionalWords): string =>
  `IF(ROUND(${coverage},6)<1,${textLiteral(words.before)}&ROUND(100*${coverage},2)&${textLiteral(words.after)},"")`;
