import { describeIssue } from '../../text/messages';
import { MOST_CHECKS, checksOf } from './check-lines';
import { cellsOf, widthOf } from './columns';
import type { ResultContext } from './context';
import type { SheetDraft } from './draft';
import { heightOfLines, linesOf } from './lines';
import { WORDS } from './look';
import { body, headerRow, headingRow } from './table-looks';

/** What should be looked at before anybody signs. */
export const checksSection = (draft: SheetDraft, number: string, context: ResultContext): void => {
  const { columns, places, say, language, scored } = context;
  const checks = checksOf(scored.agreement);
  draft.height(places.heading - 1, 12);
  headingRow(draft, places.checks, `${number} ${say('checksHeading')}`, columns);
  if (checks.length === 0) {
    draft.text(places.checks + 1, 0, say('noChecks'));
    return;
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
};
