import type { Issue } from '../../text/issue';
import { describeIssue } from '../../text/messages';
import { parseA1 } from '../address';
import { cellsOf, widthOf } from './columns';
import type { ResultContext } from './context';
import type { SheetDraft } from './draft';
import { heightOfLines, linesOf } from './lines';
import { WORDS } from './look';
import { body, headerRow, headingRow } from './table-looks';

/** More would bury the signatures; the pane has them all. */
export const MOST_CHECKS = 15;

const GRAVITY = ['error', 'warning', 'info'] as const;

/** The sheet's and the rows' issues, gravest first, then from the top of the sheet down. */
export const checksOf = ({ scored }: Pick<ResultContext, 'scored'>): Issue[] => {
  const { agreement } = scored;
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

/** What should be looked at before anybody signs; gives the row below. */
export const checksSection = (draft: SheetDraft, number: string, context: ResultContext): number => {
  const { columns, places, say, language } = context;
  const checks = checksOf(context);
  headingRow(draft, places.checks, `${number} ${say('checksHeading')}`, columns);
  if (checks.length === 0) {
    draft.text(places.checks + 1, 0, say('noChecks'));
    return places.checks + 2;
  }
  const { last } = columns;
  const header = [
    { left: 0, right: 0, text: say('cell') },
    { left: 1, right: last - 1, text: say('found') },
    { left: last, right: last, text: say('severity') },
  ];
  headerRow(draft, places.checks + 1, header, heightOfLines(1));
  let row = places.checks + 2;
  const line = (cell: string, text: string, severity: string): void => {
    draft.text(row, 0, cell);
    draft.text(row, 1, text);
    draft.text(row, last, severity);
    draft.merge(cellsOf(row, 1, row, last - 1));
    body(draft, cellsOf(row, 0, row, last));
    draft.look(cellsOf(row, 1, row, last - 1), WORDS);
    draft.height(row, heightOfLines(linesOf(text, widthOf(columns, 1, last - 1))));
    row += 1;
  };
  for (const issue of checks.slice(0, MOST_CHECKS)) {
    line(issue.cell ?? say('wholeSheet'), describeIssue({ ...issue, cell: null }, language), say(issue.severity));
  }
  const more = checks.length - MOST_CHECKS;
  if (more > 0) line('', say('moreChecks', { count: more }), '');
  return row;
};
