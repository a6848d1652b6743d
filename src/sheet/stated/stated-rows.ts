import type { Issue } from '../../text/issue';
import type { SheetGrid } from '../grid';
import { issueAt } from '../read/issues';
import type { ScoredAgreement, ScoredIndicator } from '../scored-agreement';
import { agrees, statedNumber, type StatedNumber } from './stated-number';

/** What the sheet's own score columns say of one indicator. */
export interface StatedRow {
  readonly scored: ScoredIndicator;
  readonly score: StatedNumber | null;
  readonly weighted: StatedNumber | null;
}

export const statedRows = (grid: SheetGrid, { agreement, indicators }: ScoredAgreement): StatedRow[] => {
  const { score, weighted } = agreement.table.columns;
  return indicators.map((scored) => ({
    scored,
    score: statedNumber(grid, scored.indicator.row, score),
    weighted: statedNumber(grid, scored.indicator.row, weighted),
  }));
};

/** What weight × score is divided by in the sheet's own column of weighted scores. */
export type WeightedBase = number;

const MOST_EXAMPLES = 3;

/**
 * The divisor that most of the sheet's weighted scores go by: all weight, the scored weight, 100, or 1. The first of
 * them where there is nothing to tell.
 */
export function weightedBase(rows: readonly StatedRow[], { overall }: ScoredAgreement): WeightedBase {
  const bases = [overall.allWeight, overall.weight, 100, 1].filter((base) => base > 0);
  const fits = (base: WeightedBase) => rows.filter((row) => weightedFits(row, base)).length;
  return bases.reduce((best, base) => (fits(base) > fits(best) ? base : best), bases[0] ?? 100);
}

const weightedFits = ({ scored, score, weighted }: StatedRow, base: WeightedBase): boolean => {
  const weight = scored.indicator.weight;
  if (!weighted || weight === null) return false;
  const scores = [scored.outcome.score, score?.value ?? null].filter((each) => each !== null);
  return scores.some((each) => agrees(weighted, (weight * each) / base));
};

/** The scores and weighted scores of the rows against the computed ones; a weighted score that follows its stale score is not said again. */
export function checkRows(rows: readonly StatedRow[], base: WeightedBase): Issue[] {
  const compared = rows.filter(({ scored, score }) => score !== null && scored.outcome.score !== null);
  const stale = compared.filter(({ scored, score }) => !agrees(score!, scored.outcome.score!));
  const own = compared.length >= MOST_EXAMPLES && stale.length * 2 > compared.length;
  if (own) return [anotherWay(compared, stale)];
  return rows.flatMap((row) => [...checkScore(row), ...checkWeighted(row, base)]);
}

/** Most scores differ: the office scores in another way, which is said once. */
const anotherWay = (compared: readonly StatedRow[], stale: readonly StatedRow[]): Issue => {
  const { score, scored } = stale[0]!;
  return issueAt('warning', 'scoresDiffer', score!.row, score!.column, {
    count: stale.length,
    other: compared.length,
    found: score!.found,
    sum: scored.outcome.score,
  });
};

function checkScore({ scored, score }: StatedRow): Issue[] {
  if (!score) return [];
  const { outcome } = scored;
  if (outcome.status === 'scored') {
    if (outcome.score === null || agrees(score, outcome.score)) return [];
    return [issueAt('warning', 'staleScore', score.row, score.column, { found: score.found, sum: outcome.score })];
  }
  // A formula over a blank result shows 0; what cannot be read is an error of its own.
  if (score.value === 0 || outcome.status === 'error') return [];
  return [issueAt('warning', 'scoreOfNothing', score.row, score.column, { found: score.found })];
}

function checkWeighted(row: StatedRow, base: WeightedBase): Issue[] {
  const { scored, weighted } = row;
  const { weight } = scored.indicator;
  const { score } = scored.outcome;
  if (!weighted || weight === null || score === null || weightedFits(row, base)) return [];
  const sum = Math.round(((weight * score) / base) * 1e4) / 1e4;
  return [issueAt('warning', 'staleWeighted', weighted.row, weighted.column, { found: weighted.found, sum })];
}
