import { totalOf, type Total } from '../../scoring/total';
import type { Issue } from '../../text/issue';
import type { StatedTotal } from '../agreement';
import type { SheetGrid } from '../grid';
import { issueAt } from '../read/issues';
import type { ScoredAgreement } from '../scored-agreement';
import { agrees, statedNumber, type StatedNumber } from './stated-number';
import type { StatedRow, WeightedBase } from './stated-rows';

/** What a set of indicators comes to, in every way that a sheet may state it. */
interface Sums {
  readonly total: Total;
  /** Σ weight × score, of the computed scores. */
  readonly earned: number;
  readonly scores: number;
  readonly count: number;
  /** What the sheet's own rows sum to. */
  readonly statedScores: number;
  readonly statedWeighted: number;
}

const AVERAGE = /เฉลี่ย|average|mean/i;

/** The sheet's own subtotals and totals of scores and weighted scores. Provisional ones may be stated in many ways, and are left. */
export function checkStatedTotals(
  grid: SheetGrid,
  scored: ScoredAgreement,
  rows: readonly StatedRow[],
  base: WeightedBase,
): Issue[] {
  const { score, weighted } = scored.agreement.table.columns;
  const known = new Map<readonly number[], Sums>();
  const sumsOf = (indexes: readonly number[]): Sums => {
    const sums = known.get(indexes) ?? sumUp(scored, rows, indexes);
    known.set(indexes, sums);
    return sums;
  };
  return (scored.agreement.totals ?? []).flatMap((total) => {
    const sums = total.over.map(sumsOf);
    if (sums.length === 0 || sums[0]!.total.score === null || sums[0]!.total.provisional) return [];
    return [
      ...check(total, statedNumber(grid, total.row, score), sums, base, false),
      ...check(total, statedNumber(grid, total.row, weighted), sums, base, true),
    ];
  });
}

function sumUp(scored: ScoredAgreement, rows: readonly StatedRow[], indexes: readonly number[]): Sums {
  let [earned, scores, count, statedScores, statedWeighted] = [0, 0, 0, 0, 0];
  const weighted = indexes.map((index) => {
    const { indicator, outcome } = scored.indicators[index]!;
    if (outcome.score !== null) {
      earned += (indicator.weight ?? 0) * outcome.score;
      scores += outcome.score;
      count += 1;
    }
    statedScores += rows[index]!.score?.value ?? 0;
    statedWeighted += rows[index]!.weighted?.value ?? 0;
    return { weight: indicator.weight, status: outcome.status, score: outcome.score };
  });
  return { total: totalOf(weighted, scored.policy), earned, scores, count, statedScores, statedWeighted };
}

/** True when the number is one of what the set may come to; what follows from the rows as stated was said there. */
function isOneOf(stated: StatedNumber, { text }: StatedTotal, sums: Sums, base: WeightedBase): boolean {
  const { total, earned, scores, count, statedScores, statedWeighted } = sums;
  const possible = [total.score, earned / base, earned, earned / 100, scores, statedScores, statedWeighted];
  if (AVERAGE.test(text) && count > 0) possible.push(scores / count, statedScores / count);
  return possible.some((value) => value !== null && agrees(stated, value));
}

function check(
  total: StatedTotal,
  stated: StatedNumber | null,
  sums: readonly Sums[],
  base: WeightedBase,
  contributions: boolean,
): Issue[] {
  if (!stated || sums.some((each) => isOneOf(stated, total, each, base))) return [];
  const { score } = sums[0]!.total;
  const part = Math.round((sums[0]!.earned / base) * 1e4) / 1e4;
  // A subtotal of contributions is smaller than the group's own score: the nearer of the two is what was meant.
  const near = contributions && Math.abs(stated.value - part) < Math.abs(stated.value - score!) ? part : score;
  return [issueAt('warning', 'staleSubtotal', stated.row, stated.column, { found: stated.found, sum: near })];
}
