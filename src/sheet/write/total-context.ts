import { BANDS } from '../../scoring/band';
import { bandWord } from '../../text/words';
import { columnLetters } from '../address';
import { MAX_FORMULA } from '../portable/literal';
import type { ColumnRange } from '../portable/range';
import { scoredWeight } from '../portable/scored-weight-formula';
import type { ScoredAgreement } from '../scored-agreement';
import { heldAt, isCovered } from './grid-cells';
import { isBlank } from './ownership';
import type { IsOurs } from './ownership';
import type { WriteContext } from './score-cells';
import { lastBodyRow } from './target';
import type { Target } from './target';
import { weightSource } from './weights';
import type { WeightSource } from './weights';

/** The columns and rows that weighted scores and totals refer to. */
export interface TotalContext extends WriteContext {
  readonly source: WeightSource;
  readonly scores: ColumnRange;
  /** null where weighted scores are not written. */
  readonly weighted: ColumnRange | null;
  /** 0-based. */
  readonly totalRow: number;
  /**
   * A1 of the cell that carries Σ scored weight, in the weight column of the total row; null where there is none. Rows
   * refer to it, so that their formulas stay short and ten thousand of them need not each add up ten thousand weights.
   */
  readonly scoredWeightCell: string | null;
  readonly bandWords: readonly [string, string, string, string, string];
}

/** Up to here every weighted score adds the weights up by itself, which is easier to follow. */
const MANY_ROWS = 200;

/** KPI functions know one base, the scored weight; another policy is written in plain formulas. */
export const kpiTotals = ({ style, policy, source }: Pick<TotalContext, 'style' | 'policy' | 'source'>): boolean =>
  style === 'kpi' && policy.outside === 'excluded' && source.oneScale;

export interface TotalContextInput extends WriteContext {
  readonly scored: ScoredAgreement;
  readonly target: Target;
  readonly isOurs: IsOurs;
}

/** Where the formulas cannot be had (weights typed as so many different texts) the style is `values`. */
export const totalContext = (input: TotalContextInput): TotalContext => {
  const { agreement } = input.scored;
  const rows = { first: agreement.table.firstRow + 1, last: lastBodyRow(agreement.table) + 1 };
  const columnOf = (part: 'score' | 'weighted') => input.target.columns.get(part) ?? input.target.filled.get(part);
  const column = (part: 'score' | 'weighted') => columnLetters(columnOf(part) ?? 0);
  const [excellent = '', good = '', fair = '', low = '', veryLow = ''] = BANDS.map((band) =>
    bandWord(band, input.language, input.policy.bandLooks),
  );
  const context: TotalContext = {
    ...input,
    source: weightSource(agreement, input.grid),
    scores: { column: column('score'), ...rows },
    weighted: columnOf('weighted') === undefined ? null : { column: column('weighted'), ...rows },
    totalRow: input.target.totalRow,
    scoredWeightCell: null,
    bandWords: [excellent, good, fair, low, veryLow],
  };
  const cell = needsScoredWeight(context) ? freeWeightCell(input) : null;
  const tooLong =
    needsFormula(context) && scoredWeight(context.source.weights, context.scores, true).length > MAX_FORMULA / 2;
  return tooLong ? { ...context, style: 'values' } : { ...context, scoredWeightCell: cell };
};

const needsScoredWeight = (context: TotalContext): boolean => {
  const { style, policy, source, scores } = context;
  if (style === 'values' || policy.outside !== 'excluded') return false;
  return !kpiTotals(context) || source.headingWeights || scores.last - scores.first > MANY_ROWS;
};

/** The sum of weights is spelled out somewhere: in every row, or in the cell they refer to, or in the coverage. */
const needsFormula = (context: TotalContext): boolean =>
  context.style === 'plain' || (context.style === 'kpi' && (!kpiTotals(context) || context.source.headingWeights));

const freeWeightCell = ({ scored, target, grid, isOurs }: TotalContextInput): string | null => {
  const column = scored.agreement.table.columns.weight;
  if (isCovered(grid, target.totalRow, column)) return null;
  const cell = heldAt(grid, target.totalRow, column);
  return isBlank(cell) || isOurs(cell, 'total') ? `$${columnLetters(column)}$${target.totalRow + 1}` : null;
};
