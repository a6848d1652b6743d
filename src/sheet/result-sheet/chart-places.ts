import type { Area } from '../grid';
import { cellsOf, roomOnPage } from './columns';
import type { ResultColumns } from './columns';
import { heightOfLines } from './lines';

/** Height of the rows that the charts cover, in points. */
export const CHART_ROW_HEIGHT = 20;
/** With more indicators a chart has no room for its bars. */
export const MOST_BARS = 45;
/** Up to here both charts stand side by side. */
const MOST_BESIDE = 20;

/** Title, legend and figures of a chart, one bar, and the title lines and headings above the charts, in points. */
const FRAME = 110;
const BAR = 19;
const ABOVE = 190;
const LEAST_ROWS = 13;
const COLUMN_CHART_ROWS = 14;

/** Where the charts stand; an area is null where its chart is left out. */
export interface ChartPlaces {
  readonly groups: Area | null;
  readonly bars: Area | null;
  readonly top: number;
  /** The row below the charts. */
  readonly below: number;
  readonly breaksBefore: readonly number[];
}

const rowsFor = (bars: number): number => Math.ceil((bars * BAR + FRAME) / CHART_ROW_HEIGHT);

/**
 * Both charts side by side on the first page, as high as it has room for; many bars stand below, over the whole width.
 * `groups` are the lines that the rows of the summary take.
 */
export const placeCharts = (
  top: number,
  groups: readonly number[],
  indicators: number,
  columns: ResultColumns,
): ChartPlaces => {
  const { last } = columns;
  const used = ABOVE + groups.reduce((sum, lines) => sum + heightOfLines(lines), 0);
  const left = Math.floor((roomOnPage(columns) - used) / CHART_ROW_HEIGHT);
  const fitting = (wanted: number): { readonly rows: number; readonly breaks: readonly number[] } =>
    left < LEAST_ROWS ? { rows: wanted, breaks: [top] } : { rows: Math.min(wanted, left), breaks: [] };
  const hasBars = indicators > 0 && indicators <= MOST_BARS;
  if (groups.length === 0 && !hasBars) return { groups: null, bars: null, top, below: top, breaksBefore: [] };
  if (hasBars && (groups.length === 0 || indicators <= MOST_BESIDE)) {
    const { rows, breaks } = fitting(Math.max(LEAST_ROWS, rowsFor(indicators)));
    const bottom = top + rows - 1;
    const beside = groups.length === 0 ? null : cellsOf(top, 0, bottom, 1);
    const bars = cellsOf(top, beside === null ? 0 : 2, bottom, last);
    return { groups: beside, bars, top, below: bottom + 1, breaksBefore: breaks };
  }
  const { rows, breaks } = fitting(COLUMN_CHART_ROWS);
  const bottom = top + rows - 1;
  const first = cellsOf(top, 0, bottom, last);
  if (!hasBars) return { groups: first, bars: null, top, below: bottom + 1, breaksBefore: breaks };
  const barsTop = bottom + 1;
  const barsBottom = barsTop + rowsFor(indicators) - 1;
  return {
    groups: first,
    bars: cellsOf(barsTop, 0, barsBottom, last),
    top,
    below: barsBottom + 1,
    breaksBefore: [...breaks, barsTop],
  };
};
