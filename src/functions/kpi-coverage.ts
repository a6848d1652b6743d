import { coverageOf } from '../scoring/total';
import { isFunctionError } from './function-error';
import { weightedRows } from './weighted-rows';

/**
 * How much of the weight is scored: scored weight / all weight. Below 1 the total is provisional.
 * @customfunction KPICOVERAGE
 * @param weights The weights, in any one unit, one for each score.
 * @param scores The scores, 1 to 5. Only numbers count as scored.
 * @returns A share from 0 to 1; format the cell as percent to read it in percent.
 * @blank A row whose score is blank is not scored; its weight stays in the whole. A blank weight is no weight.
 * @text Weights may be typed as ๑๐ or 10%. A text in the scores is not scored. A text in the weight of a scored row gives #VALUE!, and the message names it.
 * @error An error in a score is not scored. An error in the weight of a scored row gives #VALUE!, a negative weight #NUM!, ranges of different sizes #VALUE!.
 * @example =KPICOVERAGE({10;20;70},{5;"";3}) → 0.8 | 80 of 100 are scored.
 * @example =KPICOVERAGE({"๕๐%";"๕๐%"},{4.2;"รอประกาศเกณฑ์"}) → 0.5 | Words in the score column are not a score.
 */
export function kpiCoverage(weights: unknown[][], scores: unknown[][]): unknown {
  const rows = weightedRows(weights, scores);
  return isFunctionError(rows) ? rows : coverageOf(rows);
}
