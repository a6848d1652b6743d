import type { ColumnRange } from '../portable/range';
import type { WriteContext } from './score-cells';
import type { WeightSource } from './weights';

/** The columns and rows that weighted scores and totals refer to. */
export interface TotalContext extends WriteContext {
  readonly source: WeightSource;
  readonly scores: ColumnRange;
  readonly weighted: ColumnRange;
  /** 0-based. */
  readonly totalRow: number;
  /** A1 of the cell that carries Σ scored weight for plain formulas with constant weights; null where there is none. */
  readonly scoredWeightCell: string | null;
  readonly bandWords: readonly [string, string, string, string, string];
}

/** KPI functions know one base, the scored weight; another policy is written in plain formulas. */
export const kpiTotals = ({ style, policy, source }: TotalContext): boolean =>
  style === 'kpi' && policy.outside === 'excluded' && source.oneScale;
