import { totalOf } from '../scoring/total';
import { filterRows } from './filter-argument';
import { isFunctionError } from './function-error';
import { weightedRows } from './weighted-rows';

/**
 * The weighted total of a column of scores: Σ weight × score / Σ weight, four decimals.
 * @customfunction KPITOTAL
 * @param weights The weights, in any one unit (percent or fractions), one for each score.
 * @param scores The scores, 1 to 5. Only numbers count; blanks, texts and errors are outside the total, with their weight.
 * @param [filter] TRUE for every row that counts, for example C8:C30="มิติภายนอก"; all rows when left out.
 * @returns The total, 1 to 5; "" when no row is scored.
 * @blank A row whose score is blank is outside the total, and so is its weight. A total over no scored row gives "". A blank in the filter leaves the row out.
 * @text Weights may be typed as ๑๐, 10%, 1,000. A text in the scores is outside the total. A text in a weight beside a scored row gives #VALUE!, and the message names it.
 * @error An error in a score is outside the total. An error in the weight of a scored row gives #VALUE!, a negative weight #NUM!, ranges of different sizes #VALUE!.
 * @example =KPITOTAL({10;20;70},{5;"";3}) → 3.25 | (10×5 + 70×3) / (10 + 70); the row without a score is outside.
 * @example =KPITOTAL({10;20;70},{5;4;3},{TRUE;TRUE;FALSE}) → 4.3333 | Only the first two rows: (10×5 + 20×4) / 30.
 */
export function kpiTotal(weights: unknown[][], scores: unknown[][], filter?: unknown[][]): unknown {
  const rows = weightedRows(weights, scores);
  if (isFunctionError(rows)) return rows;
  const kept = filterRows(rows, filter);
  return isFunctionError(kept) ? kept : (totalOf(kept).score ?? '');
}
