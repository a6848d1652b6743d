import type { Policy } from '../../scoring/policy';
import { columnLetters } from '../address';
import type { ResultColumn, ResultColumns } from './columns';
import { columnAt } from './columns';
import { NOTHING } from './source';

/** Rows of the indicator table that stand together, 0-based and inclusive. */
export type Run = readonly [first: number, last: number];

/** The rows of indicators as runs; `tableFirst` is the row of the first indicator. */
export const runsOf = (indicators: readonly number[], tableFirst: number): Run[] => {
  const runs: [number, number][] = [];
  for (const index of [...indicators].sort((a, b) => a - b)) {
    const row = tableFirst + index;
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
};

const rangeIn = (columns: ResultColumns, column: ResultColumn, [first, last]: Run): string => {
  const letters = columnLetters(columnAt(columns, column));
  return `${letters}${first + 1}:${letters}${last + 1}`;
};

export const weightSum = (columns: ResultColumns, runs: readonly Run[]): string =>
  `SUM(${runs.map((run) => rangeIn(columns, 'weight', run)).join(',')})`;

/** Σ weight of the scored rows; scores are 1–5 or words, so `>0` finds them. */
export const scoredSum = (columns: ResultColumns, runs: readonly Run[]): string =>
  runs.map((run) => `SUMIF(${rangeIn(columns, 'score', run)},">0",${rangeIn(columns, 'weight', run)})`).join('+');

/** What the rows add to the total, a dash where none does. */
export const weightedSum = (columns: ResultColumns, runs: readonly Run[]): string => {
  const ranges = runs.map((run) => rangeIn(columns, 'weighted', run)).join(',');
  return `=IF(COUNT(${ranges})=0,"${NOTHING}",SUM(${ranges}))`;
};

/** Σ weight × score / base over the rows (SCORING sections 4 and 7), a dash where none is scored. */
export const totalOfRuns = (
  columns: ResultColumns,
  runs: readonly Run[],
  { outside, decimals }: Pick<Policy, 'outside' | 'decimals'>,
): string => {
  const earned = runs
    .map((run) => `SUMPRODUCT(${rangeIn(columns, 'weight', run)},${rangeIn(columns, 'score', run)})`)
    .join('+');
  const scored = scoredSum(columns, runs);
  const all = weightSum(columns, runs);
  const quotient = {
    excluded: `(${earned})/(${scored})`,
    inBase: `(${earned})/${all}`,
    asOne: `(${earned}+${all}-(${scored}))/${all}`,
  }[outside];
  return `=IF(${scored}=0,"${NOTHING}",ROUND(ROUND(${quotient},12),${decimals}))`;
};
