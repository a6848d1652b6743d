import { BANDS, bandOf, lookOf } from '../../scoring/band';
import type { Band } from '../../scoring/band';
import type { Indicator } from '../agreement';
import type { CellContent } from '../plan';
import { textLiteral } from '../portable/literal';
import type { ChartPlan } from '../sheet-plan';
import { BAND_COLOURS } from '../write/band-colours';
import { MOST_BARS } from './chart-places';
import { cellOf, cellsOf } from './columns';
import type { ResultContext } from './context';
import { inDigits } from './context';
import type { SheetDraft } from './draft';
import { nameContents, rawColumn } from './indicator-cells';

/** A bar is drawn in the light colours' stronger form where the fill of a cell would be too pale on white. */
const BARS: Readonly<Record<Band, string>> = {
  excellent: BAND_COLOURS.excellent.fill,
  good: '#7CB86B',
  fair: '#E6B800',
  low: '#E8833A',
  veryLow: BAND_COLOURS.veryLow.fill,
};

/** One bar: its words, the row of its score on the sheet, and the score now. */
interface Bar {
  readonly label: CellContent;
  readonly row: number;
  readonly score: number | null;
}

const NOT_THERE = { error: '#N/A' } as const;

/** Score and label columns of one chart, each score in the column of its band and #N/A in the others. */
const feed = (
  draft: SheetDraft,
  left: number,
  top: number,
  bars: readonly Bar[],
  context: ResultContext,
): Pick<ChartPlan, 'categories' | 'series'> => {
  const { policy, columns, bandWords } = context;
  bars.forEach(({ label, row, score }, index) => {
    draft.put(top + index, left, label);
    const cell = cellOf(columns, 'score', row);
    BANDS.forEach((band, at) => {
      const value = score !== null && bandOf(score, policy.bands) === band ? score : NOT_THERE;
      draft.put(top + index, left + 1 + at, { kind: 'formula', formula: inBand(cell, at, policy.bands), value });
    });
  });
  const bottom = top + bars.length - 1;
  return {
    categories: cellsOf(top, left, bottom, left),
    series: BANDS.map((band, at) => ({
      name: bandWords[at] ?? band,
      values: cellsOf(top, left + 1 + at, bottom, left + 1 + at),
      fill: lookOf(band, policy.bandLooks).colour ?? BARS[band],
    })),
  };
};

const inBand = (cell: string, at: number, cuts: readonly number[]): string => {
  const limits = [
    `ISNUMBER(${cell})`,
    ...(cuts[at] === undefined ? [] : [`${cell}>=${cuts[at]}`]),
    ...(cuts[at - 1] === undefined ? [] : [`${cell}<${cuts[at - 1]}`]),
  ];
  return `=IF(AND(${limits.join(',')}),${cell},NA())`;
};

const LABEL = 24;
const short = (text: string): string => (text.length <= LABEL ? text : `${text.slice(0, LABEL - 1)}…`);

/** As it stands in the table of indicators. */
function shownCode(indicator: Indicator, context: ResultContext): string {
  const { value } = nameContents(indicator, context).code;
  return typeof value === 'string' ? value : inDigits(indicator.code ?? '', context);
}

/** The code of the row, else the beginning of its name. */
const indicatorBars = (context: ResultContext): Bar[] => {
  const { scored, places, columns } = context;
  return scored.indicators.map(({ indicator, outcome }, index) => {
    const row = places.first + index;
    const value = indicator.code === null ? short(indicator.name) : shownCode(indicator, context);
    const from = cellOf(columns, indicator.code === null ? 'name' : 'code', row);
    const formula =
      indicator.code === null ? `=IF(LEN(${from})>${LABEL},LEFT(${from},${LABEL - 1})&"…",${from})` : `=${from}&""`;
    return { label: { kind: 'formula', formula, value }, row, score: outcome.score };
  });
};

/** The innermost groups: objectives, else aspects, else dimensions. */
const groupBars = (context: ResultContext): { readonly bars: Bar[]; readonly title: GroupTitle } | null => {
  const { groups, places } = context;
  if (places.groups === null) return null;
  const nested = groups.some((row) => row.nested);
  const first = places.groups.first;
  const bars = groups.flatMap(({ group, total, nested: inner }, index): Bar[] => {
    if (inner !== nested) return [];
    const label = group.code === null ? short(group.name) : inDigits(group.code, context);
    return [
      {
        label: { kind: 'formula', formula: `=${textLiteral(label)}`, value: label },
        row: first + index,
        score: total.score,
      },
    ];
  });
  const kind = groups.find((row) => row.nested === nested)?.group.kind ?? 'objective';
  return { bars, title: TITLES[kind] };
};

type GroupTitle = 'objectiveChart' | 'aspectChart' | 'dimensionChart';
const TITLES: Readonly<Record<'objective' | 'aspect' | 'dimension', GroupTitle>> = {
  objective: 'objectiveChart',
  aspect: 'aspectChart',
  dimension: 'dimensionChart',
};

export interface Feeds {
  readonly charts: readonly ChartPlan[];
  readonly hiddenColumns: readonly number[];
  /** More indicators than a chart has room for: their bars are left out. */
  readonly tooMany: boolean;
}

/** One column of scores as scoring writes them, and for each chart six: the label and the five bands. */
const PER_CHART = 6;

/** The hidden columns right of the printed ones, and the charts that show them. */
export const chartFeeds = (draft: SheetDraft, context: ResultContext): Feeds => {
  const { places, scored, say, formats } = context;
  const raw = rawColumn(context);
  const left = raw + 1;
  const axis = { min: 0, max: 5, majorUnit: 1, format: formats.axis };
  const groups = groupBars(context);
  const tooMany = scored.indicators.length > MOST_BARS;
  const charts: ChartPlan[] = [];
  if (groups !== null && places.charts.groups !== null) {
    const fed = feed(draft, left + PER_CHART, places.groups?.first ?? 0, groups.bars, context);
    const place = places.charts.groups;
    charts.push({ kind: 'column', name: CHART_NAMES.groups, title: say(groups.title), ...fed, axis, place });
  }
  if (places.charts.bars !== null) {
    const fed = feed(draft, left, places.first, indicatorBars(context), context);
    const place = places.charts.bars;
    charts.push({ kind: 'bar', name: CHART_NAMES.indicators, title: say('indicatorChart'), ...fed, axis, place });
  }
  const hidden = Array.from({ length: 1 + 2 * PER_CHART }, (_, index) => raw + index);
  return { charts, hiddenColumns: hidden, tooMany };
};

/** Names of our charts; those that a sheet has no room for are taken away when it is made anew. */
export const CHART_NAMES = { groups: 'KPI Score objectives', indicators: 'KPI Score indicators' } as const;
