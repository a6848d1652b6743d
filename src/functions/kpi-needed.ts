import type { KpiMethod } from './kpi-method';
import { neededEach } from './needed-each';

/**
 * The result that earns a wanted score: the inverse of KPISCORE.
 * @customfunction KPINEEDED
 * @param score The wanted score, 1 to 5; one cell, or a column of cells.
 * @param levels The five thresholds of the scores 1 to 5; 1×5 or 5×1 cells for all scores, or one row of five for each.
 * @param [method] "interpolate" (default), "step" for whole levels, "halfStep" for half levels.
 * @returns The least demanding result that earns the score, in the unit of the levels.
 * @blank A blank score gives "". Five blank levels are criteria still to be announced: #N/A.
 * @text Numbers may be typed as staff type them: ๒.๕, 65 %, ≥ 65. Levels that say รอประกาศ or แจ้งเวียน give #N/A; any other text gives #VALUE!, and the message names it.
 * @error A score outside 1 to 5 gives #NUM!, and so does one that no result earns (2.5 by whole levels). Score 1 on levels that begin higher gives #N/A: every result short of them earns it. Levels that are not in order give #VALUE!.
 * @example =KPINEEDED(2.5,{65,70,75,80,85}) → 72.5 | Halfway between 70 and 75.
 * @example =KPINEEDED({3;4},{10,8,6,4,2},"step") → {6;4} | By whole levels, the threshold of each level.
 */
export function kpiNeeded(score: unknown[][], levels: unknown[][], method?: KpiMethod): unknown[][] {
  return neededEach({ score, levels, method });
}
