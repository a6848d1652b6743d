import { bandOf } from '../../scoring/band';
import { describePolicy } from '../../text/policy';
import { bandWord } from '../../text/words';
import type { Look } from '../grid';
import { textLiteral } from '../portable/literal';
import type { ScoredIndicator } from '../scored-agreement';
import { stacked } from '../write/looks';
import type { ResultColumn } from './columns';
import { cellOf, cellsOf, columnAt, widthOf } from './columns';
import type { ResultContext } from './context';
import { inDigits } from './context';
import type { SheetDraft } from './draft';
import { totalLabel } from './group-section';
import {
  nameContents,
  ratingCell,
  rawColumn,
  rawScore,
  resultContent,
  scoreCell,
  sourceFormat,
  targetContent,
  weightContent,
  weightedCell,
} from './indicator-cells';
import { heightOfLines, linesOf } from './lines';
import { TOTAL, WORDS } from './look';
import { bandOfCell, live } from './own-cells';
import { scoredSum, totalOfRuns, weightSum, weightedSum } from './runs';
import { NOTHING, sourceRef } from './source';
import { body, headerRow, headingRow } from './table-looks';

/** The table of all indicators with its total, its coverage and the policy. */
export const indicatorSection = (draft: SheetDraft, number: string, context: ResultContext): void => {
  const { columns, places, scored, say, formats } = context;
  headingRow(draft, places.heading, `${number} ${say('indicatorsHeading')}`, columns);
  const cells = columns.order.map((column, index) => ({ left: index, right: index, text: say(column) }));
  headerRow(draft, places.header, cells, heightOfLines(2));
  body(draft, cellsOf(places.first, 0, places.coverage, columns.last));
  const at = (column: ResultColumn) => columnAt(columns, column);
  draft.look(cellsOf(places.first, at('name'), places.last, at('name')), WORDS);
  draft.look(cellsOf(places.first, at('weight'), places.coverage, at('weight')), { numberFormat: formats.weight });
  draft.look(cellsOf(places.first, at('score'), places.total, at('weighted')), { numberFormat: formats.score });
  scored.indicators.forEach((row, index) => indicatorRow(draft, places.first + index, row, context));
  formatsOfLinks(draft, context);
  totalRow(draft, context);
  coverageRow(draft, context);
  policyRow(draft, context);
};

const indicatorRow = (draft: SheetDraft, at: number, row: ScoredIndicator, context: ResultContext): void => {
  const { columns } = context;
  const { indicator } = row;
  const { code, name } = nameContents(indicator, context);
  const put = (column: ResultColumn, content: Parameters<SheetDraft['put']>[2]) => {
    const index = columnAt(columns, column);
    if (index >= 0) draft.put(at, index, content);
  };
  put('code', code);
  put('name', name);
  put('weight', weightContent(indicator, context));
  put('target', targetContent(indicator, context));
  put('result', resultContent(indicator, context));
  put('score', scoreCell(row, at, context));
  put('weighted', weightedCell(row, at, context));
  put('rating', ratingCell(row, at, context));
  const raw = rawScore(row, context);
  if (raw !== null) draft.put(at, rawColumn(context), raw);
  const lines = [
    linesOf(String(name.value), widthOf(columns, 1, 1)),
    linesOf(String(resultContent(indicator, context).value), pointsAt(context, 'result')),
    linesOf(String(ratingCell(row, at, context).value), pointsAt(context, 'rating')),
  ];
  draft.height(at, heightOfLines(Math.max(...lines)));
};

const pointsAt = ({ columns }: ResultContext, column: ResultColumn): number =>
  widthOf(columns, columnAt(columns, column), columnAt(columns, column));

/** A link shows its number as the sheet shows it; rows that follow each other with the same format are one block. */
const formatsOfLinks = (draft: SheetDraft, context: ResultContext): void => {
  const { columns, places, scored } = context;
  const { target, code } = scored.agreement.table.columns;
  const formatOf = (row: number, from: number | undefined): Look =>
    from === undefined ? {} : { numberFormat: sourceFormat(row, from, context) };
  const links: readonly [ResultColumn, readonly Look[]][] = [
    ['code', scored.indicators.map(({ indicator: { row } }) => formatOf(row, code))],
    ['target', scored.indicators.map(({ indicator: { row } }) => formatOf(row, target))],
    [
      'result',
      scored.indicators.map(({ indicator: { row, resultCell, ratio } }) =>
        formatOf(resultCell?.row ?? row, ratio === undefined ? resultCell?.column : undefined),
      ),
    ],
  ];
  for (const [column, looks] of links) {
    const index = columnAt(columns, column);
    if (index < 0) continue;
    for (const { area, look } of stacked(looks, places.first, index))
      if ((look.numberFormat ?? 'General') !== 'General') draft.look(area, look);
  }
};

const totalRow = (draft: SheetDraft, context: ResultContext): void => {
  const { columns, places, scored, linked, grid, policy, language, say } = context;
  const { overall, indicators } = scored;
  const row = places.total;
  const all = [[places.first, places.last]] as const;
  draft.look(cellsOf(row, 0, row, columns.last), TOTAL);
  draft.look(cellsOf(row, 0, row, 1), WORDS);
  draft.merge(cellsOf(row, 0, row, 1));
  const [total, covered] = [cellOf(columns, 'weight', row), cellOf(columns, 'weight', places.coverage)];
  const beside = `IF(${isComplete(total, covered)},"",${textLiteral(say('provisionalBeside'))})`;
  draft.put(row, 0, live(context, `=${textLiteral(say('total'))}&${beside}`, totalLabel(context)));
  draft.put(row, columnAt(columns, 'weight'), live(context, `=${weightSum(columns, all)}`, overall.allWeight));
  const score = overall.score ?? NOTHING;
  const source = linked === null || linked.totalRow === null ? null : sourceRef(grid, linked.totalRow, linked.column);
  const formula =
    source === null ? totalOfRuns(columns, all, policy) : `=IF(ISNUMBER(${source}),${source},"${NOTHING}")`;
  draft.put(row, columnAt(columns, 'score'), live(context, formula, score));
  const sum = indicators.reduce((added, { weighted }) => added + (weighted ?? 0), 0);
  draft.put(
    row,
    columnAt(columns, 'weighted'),
    live(context, weightedSum(columns, all), overall.score === null ? NOTHING : sum),
  );
  const cell = cellOf(columns, 'score', row);
  const word =
    overall.score === null ? NOTHING : bandWord(bandOf(overall.score, policy.bands), language, policy.bandLooks);
  draft.put(
    row,
    columnAt(columns, 'rating'),
    live(context, `=IF(ISNUMBER(${cell}),${bandOfCell(cell, context)},"${NOTHING}")`, word),
  );
  draft.height(row, heightOfLines(1));
};

/** Sums of fractions may differ in their last binary digit. */
const isComplete = (total: string, covered: string): string => `AND(${total}>0,ROUND(${total}-${covered},6)=0)`;

/** How much of the weight is scored; the total is provisional while it is not all. */
const coverageRow = (draft: SheetDraft, context: ResultContext): void => {
  const { columns, places, scored, say, formats } = context;
  const { overall } = scored;
  const row = places.coverage;
  const all = [[places.first, places.last]] as const;
  const [total, covered] = [cellOf(columns, 'weight', places.total), cellOf(columns, 'weight', row)];
  draft.text(row, 0, say('coverage'));
  draft.merge(cellsOf(row, 0, row, 1));
  draft.look(cellsOf(row, 0, row, 1), WORDS);
  draft.put(row, columnAt(columns, 'weight'), live(context, `=${scoredSum(columns, all)}`, overall.weight));
  const share = columnAt(columns, 'weight') + 1;
  const right = columnAt(columns, 'weighted');
  draft.merge(cellsOf(row, share, row, right));
  draft.look(cellsOf(row, share, row, right), { numberFormat: formats.share });
  draft.put(row, share, live(context, `=IF(${total}=0,0,${covered}/${total})`, overall.coverage));
  const [provisional, complete] = [say('provisional'), say('complete')];
  const formula = `=IF(${isComplete(total, covered)},${textLiteral(complete)},${textLiteral(provisional)})`;
  draft.put(row, columnAt(columns, 'rating'), live(context, formula, overall.provisional ? provisional : complete));
  draft.height(row, heightOfLines(1));
};

/** The policy in the words that every result prints. */
const policyRow = (draft: SheetDraft, context: ResultContext): void => {
  const { columns, places, policy, language } = context;
  const text = inDigits(describePolicy(policy, language), context);
  const area = cellsOf(places.policy, 0, places.policy, columns.last);
  draft.text(places.policy, 0, text);
  draft.merge(area);
  draft.look(area, { ...WORDS, vertical: 'top' });
  draft.height(places.policy, heightOfLines(linesOf(text, widthOf(columns, 0, columns.last))));
  draft.height(places.policy + 1, 8);
};
