import type { Band } from '../scoring/band';
import type { Policy } from '../scoring/policy';
import type { Outcome } from '../scoring/score';
import type { Total } from '../scoring/total';
import type { Agreement, Indicator } from './agreement';

export interface ScoredIndicator {
  readonly indicator: Indicator;
  readonly outcome: Outcome;
  /** weight × score / Σ scored weight, not rounded; null unless scored. */
  readonly weighted: number | null;
  readonly band: Band | null;
}

/** An agreement with its scores and totals. Group totals stand in the order of the agreement's groups. */
export interface ScoredAgreement {
  readonly agreement: Agreement;
  readonly policy: Policy;
  readonly indicators: readonly ScoredIndicator[];
  readonly overall: Total;
  readonly dimensions: readonly Total[];
  readonly aspects: readonly Total[];
  readonly objectives: readonly Total[];
}
