import { bandOf } from '../../scoring/band';
import { bandWord } from '../../text/words';
import type { Group } from '../agreement';
import { cellOf, cellsOf, columnAt, widthOf } from './columns';
import type { ResultContext } from './context';
import { inDigits } from './context';
import type { SheetDraft } from './draft';
import type { GroupRow } from './group-rows';
import { heightOfLines, linesOf } from './lines';
import { SUBTOTAL, TOTAL, WORDS } from './look';
import { bandOfCell, live, orDash } from './own-cells';
import type { Run } from './runs';
import { runsOf, scoredSum, totalOfRuns, weightSum, weightedSum } from './runs';
import { NOTHING } from './source';
import { body, headerRow, headingRow } from './table-looks';

/** The name of a dimension, or of an objective with its number. */
export const groupName = ({ kind, code, name }: Group, context: ResultContext): string =>
  kind === 'objective' && code !== null ? context.say('objective', { code, name }) : inDigits(name, context);

/** Between weight and score: the weight that is scored. */
const middle = ({ columns }: ResultContext) => ({
  left: columnAt(columns, 'weight') + 1,
  right: columnAt(columns, 'score') - 1,
});

/** The summary by dimension and objective, computed from the table of indicators below it. */
export const groupSection = (draft: SheetDraft, number: string, context: ResultContext): void => {
  const { groups, places, columns, say } = context;
  if (places.groups === null) return;
  const { heading, header, first, total } = places.groups;
  headingRow(draft, heading, `${number} ${say('groupsHeading')}`, columns);
  const at = (column: 'weight' | 'score' | 'weighted' | 'rating') => {
    const index = columnAt(columns, column);
    return { left: index, right: index, text: say(column) };
  };
  const cells = [
    { left: 0, right: 1, text: say('group') },
    at('weight'),
    { ...middle(context), text: say('scoredWeight') },
    at('score'),
    at('weighted'),
    at('rating'),
  ];
  headerRow(draft, header, cells, heightOfLines(2));
  body(draft, cellsOf(first, 0, total, columns.last));
  draft.look(cellsOf(first, 0, total, 1), WORDS);
  numberLooks(draft, first, total, context);
  groups.forEach((row, index) => groupRow(draft, first + index, row, context));
  totalRow(draft, total, context);
  draft.height(total + 1, 8);
};

const numberLooks = (draft: SheetDraft, top: number, bottom: number, { columns, formats }: ResultContext): void => {
  const weight = columnAt(columns, 'weight');
  const score = columnAt(columns, 'score');
  draft.look(cellsOf(top, weight, bottom, score - 1), { numberFormat: formats.weight });
  draft.look(cellsOf(top, score, bottom, score + 1), { numberFormat: formats.score });
};

const groupRow = (draft: SheetDraft, row: number, { group, total, nested }: GroupRow, context: ResultContext): void => {
  const { columns, scored, places, policy } = context;
  const runs: Run[] = runsOf(group.indicators, places.first);
  const text = `${nested ? '   ' : ''}${groupName(group, context)}`;
  draft.text(row, 0, text);
  if (!nested) draft.look(cellsOf(row, 0, row, columns.last), SUBTOTAL);
  const { left, right } = middle(context);
  draft.merge(cellsOf(row, 0, row, 1));
  draft.merge(cellsOf(row, left, row, right));
  const added = group.indicators.flatMap((index) => scored.indicators[index]?.weighted ?? []);
  const put = (column: number, formula: string, value: string | number) =>
    draft.put(row, column, live(context, formula, value));
  put(columnAt(columns, 'weight'), `=${weightSum(columns, runs)}`, total.allWeight);
  put(left, `=${scoredSum(columns, runs)}`, total.weight);
  put(columnAt(columns, 'score'), totalOfRuns(columns, runs, policy), total.score ?? NOTHING);
  put(
    columnAt(columns, 'weighted'),
    weightedSum(columns, runs),
    added.length === 0 ? NOTHING : added.reduce((sum, value) => sum + value, 0),
  );
  rating(draft, row, total.score, context);
  draft.height(row, heightOfLines(linesOf(text, widthOf(columns, 0, 1))));
};

const rating = (draft: SheetDraft, row: number, score: number | null, context: ResultContext): void => {
  const { columns, policy, language } = context;
  const word = score === null ? NOTHING : bandWord(bandOf(score, policy.bands), language, policy.bandLooks);
  const cell = cellOf(columns, 'score', row);
  const formula = `=IF(ISNUMBER(${cell}),${bandOfCell(cell, context)},"${NOTHING}")`;
  draft.put(row, columnAt(columns, 'rating'), live(context, formula, word));
};

/** The same as the total under the table of indicators. */
const totalRow = (draft: SheetDraft, row: number, context: ResultContext): void => {
  const { columns, scored, places } = context;
  const { overall } = scored;
  const { left, right } = middle(context);
  draft.look(cellsOf(row, 0, row, columns.last), TOTAL);
  draft.merge(cellsOf(row, 0, row, 1));
  draft.merge(cellsOf(row, left, row, right));
  const same = (to: number, from: string, value: string | number | null) =>
    draft.put(row, to, live(context, `=${from}`, value));
  const label = cellOf(columns, 'code', places.total);
  same(0, label, totalLabel(context));
  same(columnAt(columns, 'weight'), cellOf(columns, 'weight', places.total), overall.allWeight);
  same(left, cellOf(columns, 'weight', places.coverage), overall.weight);
  same(columnAt(columns, 'score'), cellOf(columns, 'score', places.total), overall.score ?? NOTHING);
  const weighted = scored.indicators.reduce((sum, { weighted: part }) => sum + (part ?? 0), 0);
  same(
    columnAt(columns, 'weighted'),
    cellOf(columns, 'weighted', places.total),
    overall.score === null ? (orDash(null) as string) : weighted,
  );
  rating(draft, row, overall.score, context);
  draft.height(row, heightOfLines(1));
};

export const totalLabel = ({ scored, say }: ResultContext): string =>
  say('total') + (scored.overall.provisional ? say('provisionalBeside') : '');
