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
