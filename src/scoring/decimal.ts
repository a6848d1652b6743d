/**
 * Exact decimals and fractions. A double is taken as the decimal a person typed: its value to 15 significant digits,
 * the precision in which Excel keeps and shows numbers. So 0.57 × 100 (56.99999999999999 as a double) is 57 here.
 */
export interface Decimal {
  /** The value is `digits` / 10^`scale`. */
  readonly digits: bigint;
  /** Never negative. */
  readonly scale: number;
}

/** `denominator` is always above zero. Not reduced. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Significant digits of a number in Excel. */
const SIGNIFICANT_DIGITS = 15;
const LARGEST_EXACT = BigInt(Number.MAX_SAFE_INTEGER);

export const powerOfTen = (exponent: number): bigint => 10n ** BigInt(exponent);

/**
 * The double nearest to the value's 15-digit decimal; −0 becomes 0. `value` must be finite. The few doubles whose 15-digit
 * decimal is beyond the largest double stay as they are.
 */
export function canonical(value: number): number {
  const rounded = Number(value.toPrecision(SIGNIFICANT_DIGITS));
  return Number.isFinite(rounded) ? rounded + 0 : value;
}

/** The exact decimal of a finite number. Throws RangeError on NaN and infinities (a bug of the caller). */
export function decimalOf(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  const [mantissa = '', exponent = '0'] = String(canonical(value)).split('e');
  const [whole = '', decimals = ''] = mantissa.split('.');
  const digits = BigInt(whole + decimals);
  const scale = decimals.length - Number(exponent);
  return scale < 0 ? { digits: digits * powerOfTen(-scale), scale: 0 } : { digits, scale };
}

/** The decimal as an integer at a scale at least its own. */
export const atScale = (decimal: Decimal, scale: number): bigint => decimal.digits * powerOfTen(scale - decimal.scale);

/** Integers in the ratio of the decimals given, in their order. */
export function aligned(...decimals: readonly Decimal[]): bigint[] {
  const scale = Math.max(...decimals.map((decimal) => decimal.scale));
  return decimals.map((decimal) => atScale(decimal, scale));
}

export const times = (a: Decimal, b: Decimal): Decimal => ({ digits: a.digits * b.digits, scale: a.scale + b.scale });

export function sum(decimals: readonly Decimal[]): Decimal {
  const scale = decimals.reduce((largest, decimal) => Math.max(largest, decimal.scale), 0);
  return { digits: decimals.reduce((total, decimal) => total + atScale(decimal, scale), 0n), scale };
}

/** A quotient of integers with the sign in the numerator. `divisor` must not be zero. */
export const fraction = (dividend: bigint, divisor: bigint): Fraction =>
  divisor < 0n ? { numerator: -dividend, denominator: -divisor } : { numerator: dividend, denominator: divisor };

/** A quotient of decimals. `divisor` must not be zero. */
export function quotient(dividend: Decimal, divisor: Decimal): Fraction {
  const [top = 0n, bottom = 1n] = aligned(dividend, divisor);
  return fraction(top, bottom);
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** The fraction as a double: correctly rounded while both parts are below 2^53, else within one unit in the last place. */
export function toNumber({ numerator, denominator }: Fraction): number {
  if (magnitude(numerator) <= LARGEST_EXACT && denominator <= LARGEST_EXACT) {
    return Number(numerator) / Number(denominator);
  }
  const whole = numerator / denominator;
  if (magnitude(whole) > LARGEST_EXACT) return Number(whole);
  // Enough decimals that the quotient keeps 30 significant digits even when it is small; Number() reads them correctly.
  const decimals = 30 + Math.max(0, String(denominator).length - String(magnitude(numerator)).length);
  return Number(`${(numerator * powerOfTen(decimals)) / denominator}e-${decimals}`);
}

/** The fraction × 10^decimals to the nearest integer, half away from zero. */
export function roundedUnits({ numerator, denominator }: Fraction, decimals: number): bigint {
  const doubled = 2n * magnitude(numerator) * powerOfTen(decimals);
  const units = (doubled + denominator) / (2n * denominator);
  return numerator < 0n ? -units : units;
}

/** The fraction rounded half away from zero, as the double nearest to that decimal. */
export const roundFraction = (value: Fraction, decimals: number): number =>
  toNumber({ numerator: roundedUnits(value, decimals), denominator: powerOfTen(decimals) });

export const decimalToNumber = ({ digits, scale }: Decimal): number =>
  toNumber({ numerator: digits, denominator: powerOfTen(scale) });

export const subtract = (a: Decimal, b: Decimal): Decimal => sum([a, { digits: -b.digits, scale: b.scale }]);

/** |a − b| of two finite numbers as the double nearest to the decimal: 71.1 and 71 give 0.1. */
export function distance(a: number, b: number): number {
  const { digits, scale } = subtract(decimalOf(a), decimalOf(b));
  return decimalToNumber({ digits: magnitude(digits), scale });
}
