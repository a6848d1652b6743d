import { decimalOf } from '../scoring/decimal';
import { roundHalfAway } from '../scoring/rounding';
import { toThaiDigits } from './digits';

export interface NumberFormat {
  /** Fixed number of decimals; as many as the number has when not given. */
  readonly decimals?: number;
  /** Commas between thousands; true when not given. */
  readonly grouping?: boolean;
  readonly thaiDigits?: boolean;
}

const group = (whole: string): string => whole.replace(/\B(?=(\d{3})+$)/g, ',');

/**
 * A number as people write it in both languages: `1,234.5`, `-3`, `0.0000001`. The same everywhere, whatever the
 * computer's locale. A number that is not finite is `–`.
 */
export function formatNumber(value: number, format: NumberFormat = {}): string {
  if (!Number.isFinite(value)) return '–';
  const { decimals, grouping = true, thaiDigits = false } = format;
  const { digits, scale } = decimalOf(decimals === undefined ? value : roundHalfAway(value, decimals));
  const negative = digits < 0n;
  const figures = String(negative ? -digits : digits).padStart(scale + 1, '0');
  const whole = figures.slice(0, figures.length - scale);
  const places = figures.slice(figures.length - scale).padEnd(decimals ?? 0, '0');
  const text = (negative ? '-' : '') + (grouping ? group(whole) : whole) + (places === '' ? '' : `.${places}`);
  return thaiDigits ? toThaiDigits(text) : text;
}

/** A score with its decimals: `2.5000`. */
export const formatScore = (score: number, decimals = 4): string => formatNumber(score, { decimals });

/** A share of one as percent, at most two decimals: 0.75 is `75%`. */
export const formatShare = (share: number): string => `${formatNumber(roundHalfAway(share * 100, 2))}%`;
