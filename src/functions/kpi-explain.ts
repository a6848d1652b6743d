import { explainEach } from './explain-each';
import type { KpiLanguage } from './kpi-language';
import type { KpiMethod } from './kpi-method';

/**
 * How a score comes about, in one sentence for a reviewer: levels, distances, the fraction, the rounding; or why there is none.
 * @customfunction KPIEXPLAIN
 * @param result The result, in the unit of the levels; one cell, or a column of cells.
 * @param levels The five thresholds of the scores 1 to 5; 1×5 or 5×1 cells for all results, or one row of five for each.
 * @param [method] "interpolate" (default), "step" for whole levels, "halfStep" for half levels.
 * @param [language] "th" (default) or "en".
 * @returns A sentence.
 * @blank A blank result gives the sentence that there is no result yet; a row whose result and levels are all blank gives "".
 * @text Numbers may be typed as staff type them. A text that is no number gives the sentence that names it.
 * @error What KPISCORE answers with an error, this function answers with the reason in words. Only a method or a language that does not exist gives #VALUE!.
 * @example =KPIEXPLAIN(71,{65,70,75,80,85},,"en") → "71 lies between level 2 (70) and level 3 (75), 1 past level 2 of a gap of 5, which is 0.2 of the gap, so it scores 2 + 0.2 = 2.2000 (higher is better)" | Interpolated.
 * @example =KPIEXPLAIN(4.9,{1,2,3,4,5},"step") → "4.9 ถึงระดับ 4 (4) แต่ยังไม่ถึงระดับ 5 (5) นับเฉพาะระดับเต็ม จึงได้ 4.0000 คะแนน (ยิ่งมากยิ่งดี)" | A milestone, whole levels only.
 */
export function kpiExplain(
  result: unknown[][],
  levels: unknown[][],
  method?: KpiMethod,
  language?: KpiLanguage,
): unknown[][] {
  return explainEach({ result, levels, method, language });
}
