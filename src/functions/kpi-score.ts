import { DEFAULT_POLICY } from '../scoring/policy';
import { scoreValue } from '../scoring/score';
import type { KpiMethod } from './kpi-method';
import { scoreEach } from './score-each';

/**
 * The score of a result on a ladder of five levels: 1.0000 to 5.0000, four decimals.
 * @customfunction KPISCORE
 * @param result The result, in the unit of the levels; one cell, or a column of cells for a column of scores.
 * @param levels The five thresholds of the scores 1 to 5, in the unit of the result: 1×5 or 5×1 cells for all results, or one row of five for each.
 * @param [method] "interpolate" (default), "step" for whole levels, "halfStep" for half levels.
 * @returns The score, without unit.
 * @blank A blank result gives "". A blank level is undefined: scores run straight between its neighbours. Five blank levels are criteria still to be announced: #N/A.
 * @text Numbers may be typed as staff type them: ๗๘.๕, 65 %, ร้อยละ ๖๕, 1,234.50, (3). Levels may say ≥ 65 or ไม่เกิน 2. Levels that say รอประกาศ or แจ้งเวียน give #N/A; a result that says N/A or ไม่ประเมิน gives #N/A; any other text gives #VALUE!, and the message names it.
 * @error Levels that are not in order, all equal, or fewer than two give #VALUE!. An error in a result is passed on for that row only; the other rows keep their scores.
 * @example =KPISCORE(72.5,{65,70,75,80,85}) → 2.5 | Halfway between level 2 (70) and level 3 (75).
 * @example =KPISCORE({"๗";1.2},{10,8,6,4,2}) → {2.5;5} | Lower is better, a column of two results; 1.2 is beyond level 5.
 */
export function kpiScore(result: unknown[][], levels: unknown[][], method?: KpiMethod): unknown[][] {
  return scoreEach({ result, levels, method }, (ladder, value, wanted) =>
    scoreValue(ladder, value, wanted, DEFAULT_POLICY.decimals),
  );
}
