import { decimalOf, powerOfTen, roundFraction } from './decimal';

/**
 * Rounds half away from zero on the decimal value, as Excel's ROUND does (SCORING section 2): 1.00005 gives 1.0001
 * although its double lies below the tie. NaN and infinities come back unchanged.
 * @param decimals whole number, 0 to 15
 */
export function roundHalfAway(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const { digits, scale } = decimalOf(value);
  return roundFraction({ numerator: digits, denominator: powerOfTen(scale) }, decimals);
}
