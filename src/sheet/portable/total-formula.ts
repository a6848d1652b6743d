import type { ColumnRange } from './range';
import { plainRange } from './range';

/**
 * The total from the weighted column, rounded to the policy's decimals, Excel 2010 only; "" when no row is scored.
 * `SUMIF(…,">0")` passes over texts and error values. `added` is what rows without a score bring in (policy), or ''.
 */
export const totalFormula = (weighted: ColumnRange, decimals: number, added = ''): string => {
  const range = plainRange(weighted);
  return `=IF(COUNT(${range})=0,"",ROUND(ROUND(SUMIF(${range},">0")${added},12),${decimals}))`;
};

/** The sum of the weighted column as it stands, "" when it is empty. */
export const weightedSumFormula = (weighted: ColumnRange, added = ''): string => {
  const range = plainRange(weighted);
  return `=IF(COUNT(${range})=0,"",SUMIF(${range},">0")${added})`;
};
