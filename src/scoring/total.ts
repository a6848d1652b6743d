import { decimalOf, decimalToNumber, quotient, roundFraction, sum, times, toNumber, type Decimal } from './decimal';
import { DEFAULT_POLICY, type Policy } from './policy';
import type { Status } from './score';

/** A row as the total sees it. `weight` in the sheet's own unit, null when the sheet gives none. */
export interface WeightedRow {
  readonly weight: number | null;
  readonly status: Status;
  readonly score: number | null;
}

/** Σ w·s / Σ w over the rows that count, and how much of the weight that is. SCORING section 4. */
export interface Total {
  /** Rounded to the policy's decimals; null when no row is scored. */
  readonly score: number | null;
  /** Scored weight. */
  readonly weight: number;
  readonly allWeight: number;
  /** weight / allWeight, 0–1; 0 when there is no weight at all. */
  readonly coverage: number;
  /** True whenever coverage is below 1. */
  readonly provisional: boolean;
}

/** Policy settings that a total depends on. */
export type TotalPolicy = Pick<Policy, 'outside' | 'decimals'>;

interface Counted {
  readonly weight: Decimal;
  readonly score: Decimal;
}

const ONE: Decimal = { digits: 1n, scale: 0 };

const isWeight = (weight: number | null): weight is number => weight !== null && Number.isFinite(weight) && weight >= 0;

const isScored = (row: WeightedRow): row is WeightedRow & { readonly score: number } =>
  row.status === 'scored' && row.score !== null && Number.isFinite(row.score);

/** What a row brings to the sum above the line; null when it brings nothing. */
function counted(row: WeightedRow, outside: Policy['outside']): Counted | null {
  if (!isWeight(row.weight)) return null;
  const weight = decimalOf(row.weight);
  if (isScored(row)) return { weight, score: decimalOf(row.score) };
  return outside === 'asOne' ? { weight, score: ONE } : null;
}

const weightOf = (rows: readonly WeightedRow[]): Decimal =>
  sum(
    rows
      .map((row) => row.weight)
      .filter(isWeight)
      .map(decimalOf),
  );

/** The weight below the line: of the scored rows, or of every row where the policy keeps them in. */
const baseOf = (rows: readonly WeightedRow[], outside: Policy['outside']): Decimal =>
  weightOf(outside === 'excluded' ? rows.filter(isScored) : rows);

/**
 * Σ weight × score / Σ weight, with its coverage. SCORING sections 4 and 7. Sums are exact decimals, so the rounding is
 * that of the decimal value. Without any scored row that has weight there is no total, whatever the policy.
 * A weight that is missing, negative or not finite counts nowhere (it is an issue of the sheet).
 */
export function totalOf(rows: readonly WeightedRow[], policy: TotalPolicy = DEFAULT_POLICY): Total {
  const scoredWeight = weightOf(rows.filter(isScored));
  const allWeight = weightOf(rows);
  const parts = rows.map((row) => counted(row, policy.outside)).filter((part) => part !== null);
  const earned = sum(parts.map((part) => times(part.weight, part.score)));
  const exists = scoredWeight.digits > 0n;
  const coverage = allWeight.digits > 0n ? quotient(scoredWeight, allWeight) : null;
  return {
    score: exists ? roundFraction(quotient(earned, baseOf(rows, policy.outside)), policy.decimals) : null,
    weight: decimalToNumber(scoredWeight),
    allWeight: decimalToNumber(allWeight),
    coverage: coverage === null ? 0 : toNumber(coverage),
    provisional: coverage === null || coverage.numerator < coverage.denominator,
  };
}

/**
 * What each row brings to the total, unrounded: weight × score / Σ weight. SCORING section 4. The column sums to the
 * total. null for rows outside the total; under the policy `asOne` those rows bring their share of the score 1.
 */
export function weightedScores(rows: readonly WeightedRow[], policy: TotalPolicy = DEFAULT_POLICY): (number | null)[] {
  if (weightOf(rows.filter(isScored)).digits === 0n) return rows.map(() => null);
  const base = baseOf(rows, policy.outside);
  return rows.map((row) => {
    const part = counted(row, policy.outside);
    return part === null ? null : toNumber(quotient(times(part.weight, part.score), base));
  });
}

/** Scored weight / all weight, 0 to 1; 0 when there is no weight at all. SCORING section 4. */
export const coverageOf = (rows: readonly WeightedRow[]): number => totalOf(rows).coverage;
