import { cardEach } from './card-each';
import type { KpiMethod } from './kpi-method';

/**
 * The score as a number that carries a card: level, neighbours, distance to the next level, explanation.
 * @customfunction KPICARD
 * @param result The result, in the unit of the levels; one cell, or a column of cells.
 * @param levels The five thresholds of the scores 1 to 5; 1×5 or 5×1 cells for all results, or one row of five for each.
 * @param [method] "interpolate" (default), "step" for whole levels, "halfStep" for half levels.
 * @param [name] The indicator's name, the title of the card; one cell for each result, or one for all.
 * @returns The score. In Excel with ExcelApi 1.19 a card opens from the cell; elsewhere it is the plain number.
 * @blank As KPISCORE: a blank result gives "". A blank name gives a card without the indicator's name.
 * @text As KPISCORE. The name is any text.
 * @error As KPISCORE, row by row.
 * @example =KPICARD(72.5,{65,70,75,80,85},,"ร้อยละความพึงพอใจ") → 2.5 | The card says: level 2 reached, 2.5 more to reach level 3.
 * @example =KPICARD({85;60},{65,70,75,80,85}) → {5;1} | A column of two cards, without names.
 */
export function kpiCard(result: unknown[][], levels: unknown[][], method?: KpiMethod, name?: unknown[][]): unknown[][] {
  return cardEach({ result, levels, method, name });
}
