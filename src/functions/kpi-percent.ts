import { percentage } from '../scoring/ratio';
import { ratioEach } from './ratio-each';

/**
 * A percentage: numerator × 100 / denominator.
 * @customfunction KPIPERCENT
 * @param numerator How many reached it (cases, reports, people); one cell, or a column of cells.
 * @param denominator How many there were, in the same unit; as many cells, or one for all.
 * @returns The percentage, on the scale of the levels: 65 for 65 percent.
 * @blank A blank numerator gives "": no result yet. A blank denominator beside a numerator gives #VALUE!.
 * @text Numbers may be typed as staff type them: ๑,๒๓๔, 1,234.50. A text such as N/A or ไม่ประเมิน gives #N/A; any other text gives #VALUE!, and the message names it.
 * @error A denominator of zero gives #DIV/0!; 0/0 is not applicable, #N/A. An error in a cell is passed on for that row only.
 * @example =KPIPERCENT(157,200) → 78.5 | 157 of 200 cases.
 * @example =KPIPERCENT({"๔๕";30;""},{60;40;50}) → {75;75;""} | A column of three, the last one not reported yet.
 */
export function kpiPercent(numerator: unknown[][], denominator: unknown[][]): unknown[][] {
  return ratioEach({ cells: numerator, name: 'numerator' }, { cells: denominator, name: 'denominator' }, percentage);
}
