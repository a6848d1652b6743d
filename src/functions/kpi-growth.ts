import { growth } from '../scoring/ratio';
import { ratioEach } from './ratio-each';

/**
 * Growth against a base, in percent: (result − base) × 100 / base.
 * @customfunction KPIGROWTH
 * @param result This year's result; one cell, or a column of cells.
 * @param base Last year's result, in the same unit; as many cells, or one for all.
 * @returns The growth in percent; negative when the result is below the base.
 * @blank A blank result gives "": no result yet. A blank base beside a result gives #VALUE!.
 * @text Numbers may be typed as staff type them: ๑,๒๓๔ รีม, 1,234.50. A text such as N/A or ไม่ประเมิน gives #N/A; any other text gives #VALUE!, and the message names it.
 * @error A base of zero gives #DIV/0!. An error in a cell is passed on for that row only.
 * @example =KPIGROWTH(490,500) → -2 | Ten reams of paper fewer than last year's 500.
 * @example =KPIGROWTH({520;500},500) → {4;0} | Two results against one base.
 */
export function kpiGrowth(result: unknown[][], base: unknown[][]): unknown[][] {
  return ratioEach({ cells: result, name: 'result' }, { cells: base, name: 'base' }, growth);
}
