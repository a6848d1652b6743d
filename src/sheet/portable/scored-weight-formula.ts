import { numberLiteral } from './literal';
import type { ColumnRange } from './range';
import { fixedRange, plainRange } from './range';

/**
 * The weights of the indicator rows. `references`: every weight is a number in one column and nothing else in that column is.
 * `constants`: some are text (`๑๐`), or headings carry numbers too; the formulas hold the weights themselves.
 */
export type Weights =
  | { readonly kind: 'references'; readonly range: ColumnRange }
  | { readonly kind: 'constants'; readonly rows: readonly { readonly row: number; readonly weight: number }[] };

/**
 * Σ weight of the scored rows, Excel 2010 only. Scores are 1–5 or texts, so `>0` finds the scored ones.
 * With constants, rows that follow each other with the same weight are counted together: `10*COUNT(K8:K9)+5*COUNT(K11)`.
 */
export const scoredWeight = (weights: Weights, scores: ColumnRange, fixed = false): string => {
  const range = fixed ? fixedRange : plainRange;
  if (weights.kind === 'references') return `SUMIF(${range(scores)},">0",${range(weights.range)})`;
  const runs = sameWeightRuns(weights.rows).filter((run) => run.weight !== 0);
  if (runs.length === 0) return '0';
  return runs.map((run) => `${numberLiteral(run.weight)}*COUNT(${range({ ...run, column: scores.column })})`).join('+');
};

/** Σ weight of all indicator rows. */
export const allWeight = (weights: Weights, fixed = false): string =>
  weights.kind === 'references'
    ? `SUM(${(fixed ? fixedRange : plainRange)(weights.range)})`
    : numberLiteral(decimalSum(weights.rows.map((row) => row.weight)));

interface Run {
  readonly weight: number;
  readonly first: number;
  readonly last: number;
}

const sameWeightRuns = (rows: readonly { readonly row: number; readonly weight: number }[]): Run[] => {
  const runs: Run[] = [];
  for (const { row, weight } of rows) {
    const last = runs.at(-1);
    if (last && last.weight === weight && last.last === row - 1) runs[runs.length - 1] = { ...last, last: row };
    else runs.push({ weight, first: row, last: row });
  }
  return runs;
};

/** A sum without the binary dust of 0.1 + 0.2. */
const decimalSum = (values: readonly number[]): number =>
  Number(values.reduce((sum, value) => sum + value, 0).toFixed(10));
