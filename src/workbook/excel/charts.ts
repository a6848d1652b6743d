import type { ChartPlan, ChartSeries, SheetPlan } from '../../sheet/sheet-plan';
import { rangeOf } from './range';

const TYPES = { bar: 'BarClustered', column: 'ColumnClustered' } as const;
/** Bars of one category lie upon each other, half a bar's width apart from the next category. */
const OVERLAP = 100;
const GAP = 50;
const GRIDLINES = '#D9D9D9';

function fillSeries(sheet: Excel.Worksheet, chart: ChartPlan, plan: ChartSeries, series: Excel.ChartSeries): void {
  series.name = plan.name;
  series.setValues(rangeOf(sheet, plan.values));
  series.setXAxisValues(rangeOf(sheet, chart.categories));
  series.format.fill.setSolidColor(plan.fill);
  series.overlap = OVERLAP;
  series.gapWidth = GAP;
}

function setAxes({ kind, axis }: ChartPlan, { valueAxis, categoryAxis }: Excel.ChartAxes): void {
  valueAxis.minimum = axis.min;
  valueAxis.maximum = axis.max;
  valueAxis.majorUnit = axis.majorUnit;
  valueAxis.numberFormat = axis.format;
  valueAxis.majorGridlines.format.line.color = GRIDLINES;
  if (kind !== 'bar') return;
  // A lying chart begins below; the first row of the table belongs on top, and the figures stay below.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = 'Maximum';
  // Every bar has its name, however many there are.
  categoryAxis.tickLabelSpacing = 1;
}

/** The font of a sheet's own cells; size in points. */
export interface ChartFont {
  readonly name: string | null;
  readonly size: number;
}

/**
 * Queues a native chart and gives it. It takes its first series from its own cells, so that Excel has nothing to guess.
 * Hidden columns are plotted: the cells that feed a chart may be out of sight. Needs ExcelApi 1.8.
 */
export function addChart(sheet: Excel.Worksheet, plan: ChartPlan, font: ChartFont): Excel.Chart | null {
  const [first, ...others] = plan.series;
  if (first === undefined) return null;
  const chart = sheet.charts.add(TYPES[plan.kind], rangeOf(sheet, first.values), 'Columns');
  fillSeries(sheet, plan, first, chart.series.getItemAt(0));
  for (const series of others) fillSeries(sheet, plan, series, chart.series.add(series.name));
  chart.plotVisibleOnly = false;
  chart.title.text = plan.title;
  chart.legend.visible = others.length > 0;
  if (others.length > 0) chart.legend.position = 'Bottom';
  if (font.name !== null) chart.format.font.name = font.name;
  chart.format.font.size = font.size;
  chart.title.format.font.size = font.size + 2;
  chart.title.format.font.bold = true;
  setAxes(plan, chart.axes);
  const { top, left, bottom, right } = plan.place;
  chart.setPosition(
    rangeOf(sheet, { top, left, bottom: top, right: left }),
    rangeOf(sheet, { top: bottom, left: right, bottom, right }),
  );
  return chart;
}

/** Marks a chart that is made but does not yet stand in the place of the one before. */
const NEW = '~';

export const newName = (chart: ChartPlan): string => `${chart.name}${NEW}`;
export const isNew = (name: string): boolean => name.endsWith(NEW);
export const finalName = (name: string): string => name.slice(0, -NEW.length);

/** Whether a chart on the sheet is one that the plan makes anew, or takes away. */
export const isReplaced = ({ charts, withoutCharts = [] }: SheetPlan, name: string): boolean =>
  charts.some((chart) => chart.name === name) || withoutCharts.includes(name);
