import type { CellContent } from '../plan';
import type { SheetPlan } from '../sheet-plan';
import { bandRules } from '../write/band-rules';
import { asHeld } from './as-held';
import { CHART_NAMES, chartFeeds } from './chart-feeds';
import { CHART_ROW_HEIGHT } from './chart-places';
import { checksSection } from './checks-section';
import { cellsOf, columnAt } from './columns';
import type { ResultContext, ResultInput } from './context';
import { contextOf, inDigits } from './context';
import { SheetDraft } from './draft';
import { groupSection } from './group-section';
import { indicatorSection } from './indicator-section';
import { BASE } from './look';
import { pagePlan } from './pages';
import { hashOfCells, resultSheetSetting } from './result-record';
import type { FilledField, ResultSheetRecord } from './result-record';
import { signatureSection } from './signature-section';
import type { Field } from './signature-section';
import { titleSection } from './title-section';

export interface ResultSheetOptions extends ResultInput {
  /** Name of the sheet that is to be made. */
  readonly name: string;
  /** What a person wrote into the fields of the sheet that is made anew. */
  readonly fields?: readonly FilledField[];
}

/** A planned result sheet, with what a person should know about it. */
export interface PlannedResultSheet {
  readonly sheet: SheetPlan;
  /** True when its scores link to those that stand on the scored sheet. */
  readonly linked: boolean;
  /** True when there are more indicators than a chart has room for. */
  readonly withoutBars: boolean;
}

/**
 * The result sheet of a scored agreement: summary, charts, all indicators, checks, lines for signatures; A4 in the style of
 * Thai government papers. Pure. The same agreement gives the same plan.
 */
export const planResultSheet = (options: ResultSheetOptions): PlannedResultSheet => {
  const context = contextOf(options);
  const draft = new SheetDraft();
  const numbered = [context.places.groups === null ? null : groupSection, checksSection, indicatorSection];
  const number = (section: unknown): string =>
    inDigits(`${numbered.filter((one) => one !== null).indexOf(section as never) + 1}.`, context);
  titleSection(draft, context);
  groupSection(draft, number(groupSection), context);
  const { top, below: belowCharts } = context.places.charts;
  for (let row = top; row < belowCharts; row += 1) draft.height(row, CHART_ROW_HEIGHT);
  checksSection(draft, number(checksSection), context);
  indicatorSection(draft, number(indicatorSection), context);
  const { fields, bottom } = signatureSection(draft, context);
  const feeds = chartFeeds(draft, context);
  const record = recordOf(options.name, draft, fields);
  const page = pagePlan(draft, context, bottom);
  refill(draft, fields, options.fields ?? []);
  const { columns } = context;
  return {
    sheet: {
      name: options.name,
      after: context.grid.name,
      contents: draft.contents(),
      looks: [{ area: cellsOf(0, 0, bottom, columns.last), look: BASE }, ...draft.looks],
      merges: draft.merges,
      columnWidths: columns.widths.map((width, column) => ({ column, width })),
      rowHeights: draft.heights(),
      hiddenColumns: feeds.hiddenColumns,
      bandRules: rulesOf(context),
      charts: feeds.charts,
      withoutCharts: Object.values(CHART_NAMES).filter((name) => !feeds.charts.some((chart) => chart.name === name)),
      page,
      gridlines: false,
      record: { key: resultSheetSetting(context.grid.name), value: record },
    },
    linked: context.linked !== null,
    withoutBars: feeds.tooMany,
  };
};

/** The ratings take the colours of their bands, by the score beside them. */
const rulesOf = ({ columns, places, policy }: ResultContext) => {
  const [score, rating] = [columnAt(columns, 'score'), columnAt(columns, 'rating')];
  const rows: [number, number][] = [[places.first, places.total]];
  if (places.groups !== null) rows.unshift([places.groups.first, places.groups.total]);
  return rows.map((range) => bandRules(rating, score, range, policy.bands, policy.bandLooks));
};

const recordOf = (name: string, draft: SheetDraft, fields: readonly Field[]): ResultSheetRecord => ({
  version: 1,
  name,
  hash: hashOfCells(draft.cells().map(asHeld)),
  fields,
});

/** Puts back what a person had written, into the field of the same meaning. */
const refill = (draft: SheetDraft, fields: readonly Field[], filled: readonly FilledField[]): void => {
  for (const { key, value, formula, numberFormat } of filled) {
    const field = fields.find((candidate) => candidate.key === key);
    if (field === undefined) continue;
    const content: CellContent = formula === null ? { kind: 'value', value } : { kind: 'formula', formula, value };
    draft.put(field.row, field.column, content);
    if (numberFormat !== 'General') draft.look(cellsOf(field.row, field.column), { numberFormat });
  }
};
