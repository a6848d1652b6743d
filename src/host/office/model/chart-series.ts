import type { ChartCells, HostSeries } from '../../workbook/sheet-layout';
import { colorValue, numberValue, textValue, type Args } from '../protocol/arguments';
import { invalidArgument, itemNotFound } from '../protocol/host-error';
import { PLAIN_SERIES } from './charts';
import type { ClassDefinition } from './class-definition';
import { changeChart, chartOf, type ChartRef } from './layout';
import { object } from './object';

export interface SeriesRef {
  readonly chart: ChartRef;
  readonly index: number;
}

export const ChartSeriesCollection: ClassDefinition<ChartRef> = {
  scalars: { Count: { get: (chart) => chartOf(chart).series.length } },
  items: (chart) => chartOf(chart).series.map((_, index) => object('ChartSeries', { chart, index })),
  makers: {
    Add(chart, args) {
      const { series } = chartOf(chart);
      const name = args.optionalText(0) ?? `Series${series.length + 1}`;
      const index = args.optionalInteger(1, series.length);
      if (index < 0 || index > series.length) throw invalidArgument('the place of the series');
      changeChart(chart, { series: [...series.slice(0, index), { ...PLAIN_SERIES, name }, ...series.slice(index)] });
      return object('ChartSeries', { chart, index });
    },
    GetItemAt(chart, args) {
      const index = args.integer(0);
      if (!chartOf(chart).series[index]) throw itemNotFound(`series ${index}`);
      return object('ChartSeries', { chart, index });
    },
  },
  calls: { GetCount: (chart) => chartOf(chart).series.length },
};

function seriesOf({ chart, index }: SeriesRef): HostSeries {
  const found = chartOf(chart).series[index];
  if (!found) throw itemNotFound(`series ${index}`);
  return found;
}

function change(ref: SeriesRef, what: Partial<HostSeries>): void {
  const before = seriesOf(ref);
  const series = chartOf(ref.chart).series.map((other) => (other === before ? { ...other, ...what } : other));
  changeChart(ref.chart, { series });
}

function cells(args: Args): ChartCells {
  const range = args.object(0, 'Range');
  if (!range) throw invalidArgument('a series needs a range');
  const { area } = range;
  if (area.left !== area.right && area.top !== area.bottom) throw invalidArgument('a series is one row or one column');
  return { sheetId: range.sheet.id, area };
}

export const ChartSeries: ClassDefinition<SeriesRef> = {
  scalars: {
    Name: { get: (ref) => seriesOf(ref).name, set: (ref, value) => change(ref, { name: textValue(value) }) },
    Overlap: {
      get: (ref) => seriesOf(ref).overlap,
      set: (ref, value) => change(ref, { overlap: numberValue(value, -100, 100) }),
    },
    GapWidth: {
      get: (ref) => seriesOf(ref).gapWidth,
      set: (ref, value) => change(ref, { gapWidth: numberValue(value, 0, 500) }),
    },
  },
  objects: { Format: (ref) => object('ChartSeriesFormat', ref) },
  calls: {
    SetValues: (ref, args) => change(ref, { values: cells(args) }),
    SetXAxisValues: (ref, args) => change(ref, { categories: cells(args) }),
    Delete({ chart, index }) {
      changeChart(chart, { series: chartOf(chart).series.filter((_, at) => at !== index) });
    },
  },
};

export const ChartSeriesFormat: ClassDefinition<SeriesRef> = {
  scalars: {},
  objects: { Fill: (ref) => object('ChartFill', ref) },
};

export const ChartFill: ClassDefinition<SeriesRef> = {
  scalars: {},
  calls: {
    SetSolidColor: (ref, args) => change(ref, { fill: colorValue(args.raw(0)) }),
    Clear: (ref) => change(ref, { fill: null }),
  },
};
