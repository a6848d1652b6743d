import { levelsReached } from './levels-reached';

/**
 * The level a milestone indicator has reached: steps done in a row from the first.
 * @customfunction KPIMILESTONE
 * @param steps Whether each step is done, in order; a row or a column of steps, or one row of steps for each indicator.
 * @param [strict] TRUE to give an error when a step is missing before later ones; FALSE (default) only counts.
 * @returns The number of steps, 0 when the first is not done; score it with KPISCORE on 1 2 3 4 5 and "step".
 * @blank A blank step is not done. When every step is blank nothing is reported yet, and the answer is "".
 * @text Done: TRUE, 1, ✓, ✔, ใช่, ทำแล้ว, เสร็จ, yes, done, or the date of completion. Not done: FALSE, 0, x, ✗, ไม่, ยังไม่, no, -. Any other text gives #VALUE!, and the message names the step.
 * @error An error in a step gives #VALUE!. With strict a gap gives #N/A, and the message names the missing step.
 * @example =KPIMILESTONE({TRUE,TRUE,TRUE,FALSE,FALSE}) → 3 | Three steps done in a row.
 * @example =KPIMILESTONE({"✓","✓","x","✓",""}) → 2 | The fourth step does not count, since the third is missing.
 */
export function kpiMilestone(steps: unknown[][], strict?: unknown): unknown[][] {
  return levelsReached(steps, strict);
}
