/**
 * A row's share of the total, weight × score / base, Excel 2010 only (SCORING section 4): "" unless the row is scored.
 * `weight` and `score` are a cell or a constant; `base` is the cell or the expression with the weight that divides.
 */
export const weightedFormula = (weight: string, score: string, base: string): string =>
  `=IF(ISNUMBER(${score}),${weight}*${score}/${base},"")`;
