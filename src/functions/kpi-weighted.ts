import { shareOfTotal } from './share-of-total';

/**
 * What a row brings to the total: weight × score / Σ weight of the scored rows. The column adds up to KPITOTAL.
 * @customfunction KPIWEIGHTED
 * @param weight The row's weight; one cell, or a column of cells.
 * @param score The row's score, 1 to 5; as many cells as weights.
 * @param weights All weights of the total, in the same unit.
 * @param [scores] All scores of the total. Left out, every weight counts as scored.
 * @returns The row's share of the total, 0 to 5.
 * @blank A blank score gives "": the row is outside the total. A blank weight beside a score gives "".
 * @text Weights may be typed as ๑๐ or 10%. A text in the score gives "". A text in the weight of a scored row gives #VALUE!, and the message names it.
 * @error An error in the row's own score is passed on. An error in another row's score only leaves that row out. A negative weight gives #NUM!; a base of zero #DIV/0!.
 * @example =KPIWEIGHTED(10,5,{10;20;70},{5;"";3}) → 0.625 | 10 × 5 / 80, since the row without a score is outside.
 * @example =KPIWEIGHTED({10;20;70},{5;"";3},{10;20;70},{5;"";3}) → {0.625;"";2.625} | The whole column at once; it adds up to 3.25.
 */
export function kpiWeighted(
  weight: unknown[][],
  score: unknown[][],
  weights: unknown[][],
  scores?: unknown[][],
): unknown[][] {
  return shareOfTotal({ weight, score, weights, scores });
}
