import type { Issue } from '../../text/issue';
import { parseA1 } from '../address';
import type { Agreement } from '../agreement';

/** More would bury the signatures; the pane has them all. */
export const MOST_CHECKS = 10;

const GRAVITY = ['error', 'warning', 'info'] as const;

/** The sheet's and the rows' issues, gravest first, then from the top of the sheet down. */
export const checksOf = (agreement: Agreement): Issue[] => {
  const all = [...agreement.issues, ...agreement.indicators.flatMap(({ issues }) => issues)];
  const rowOf = ({ cell }: Issue): number => (cell === null ? -1 : (parseA1(cell)?.top ?? 0));
  return all
    .map((issue, index) => ({ issue, index }))
    .sort(
      (a, b) =>
        GRAVITY.indexOf(a.issue.severity) - GRAVITY.indexOf(b.issue.severity) ||
        rowOf(a.issue) - rowOf(b.issue) ||
        a.index - b.index,
    )
    .map(({ issue }) => issue);
};

/** Lines of the table of checks; the last one says how many more there are. */
export const checkLines = (agreement: Agreement): number => Math.min(checksOf(agreement).length, MOST_CHECKS + 1);
