import type { Area } from '../../../sheet/grid';
import type { HostSheet } from '../../workbook/host-workbook';
import type { HostChart, HostSeries } from '../../workbook/sheet-layout';
import { booleanValue, textValue, type Args } from '../protocol/arguments';
import { invalidArgument, itemNotFound } from '../protocol/host-error';
import { boundingRect, rangeFromAddress } from './areas';
import type { ClassDefinition } from './class-definition';
import { changeChart, changeLayout, chartOf, layoutOf, type ChartRef } from './layout';
import { object, type HostObject, type RangeRef } from './object';

const TYPES = ['BarClustered', 'ColumnClustered'] as const;

const refBy = (of: 'id' | 'name', sheet: HostSheet, key: unknown): ChartRef | null => {
  const found = layoutOf(sheet).charts.find((chart) => chart[of] === key);
  return found ? { sheet, id: found.id } : null;
};

function required(ref: ChartRef | null, key: unknown): HostObject {
  if (!ref) throw itemNotFound(`chart ${String(key)}`);
  return object('Chart', ref);
}

export const PLAIN_SERIES: Omit<HostSeries, 'name'> = {
  values: null,
  categories: null,
  fill: null,
  overlap: 0,
  gapWidth: 150,
};

let nextChart = 1;

/** A chart of its cells, each column (or row) a series. Names and categories are not guessed from the cells. */
function add(sheet: HostSheet, args: Args): HostObject {
  const type = args.oneOf(0, TYPES);
  const source = args.object(1, 'Range');
  if (!source) throw invalidArgument('a chart needs a range');
  const { charts } = layoutOf(sheet);
  const number = nextChart++;
  const chart: HostChart = {
    id: `{chart-${number}}`,
    name: `Chart ${number}`,
    type,
    title: null,
    legend: 'Right',
    fontName: null,
    fontSize: 10,
    series: seriesOf(source, args.oneOf(2, ['Auto', 'Columns', 'Rows'] as const, 'Auto')),
    valueAxis: { minimum: null, maximum: null, majorUnit: null, numberFormat: 'General', gridlineColor: null },
    categoryAxis: { reversed: false, position: 'Automatic' },
    plotVisibleOnly: true,
    place: { top: 0, left: 0, bottom: 14, right: 7 },
  };
  changeLayout(sheet, { charts: [...charts, chart] });
  return object('Chart', { sheet, id: chart.id });
}

function seriesOf({ sheet, area }: RangeRef, by: 'Auto' | 'Columns' | 'Rows'): HostSeries[] {
  const rows = by === 'Rows';
  const count = rows ? area.bottom - area.top + 1 : area.right - area.left + 1;
  return Array.from({ length: count }, (_, index) => {
    const values: Area = rows
      ? { ...area, top: area.top + index, bottom: area.top + index }
      : { ...area, left: area.left + index, right: area.left + index };
    return { ...PLAIN_SERIES, name: `Series${index + 1}`, values: { sheetId: sheet.id, area: values } };
  });
}

export const ChartCollection: ClassDefinition<HostSheet> = {
  scalars: { Count: { get: (sheet) => layoutOf(sheet).charts.length } },
  items: (sheet) => layoutOf(sheet).charts.map(({ id }) => object('Chart', { sheet, id })),
  item: (sheet, key) => required(refBy('id', sheet, key), key),
  makers: {
    Add: add,
    /** By name only; the library addresses charts it knows by their ids. */
    GetItem: (sheet, args) => required(refBy('name', sheet, args.text(0)), args.text(0)),
    GetItemOrNullObject(sheet, args) {
      const ref = refBy('name', sheet, args.text(0));
      return ref ? object('Chart', ref) : null;
    },
    GetItemAt(sheet, args) {
      const chart = layoutOf(sheet).charts[args.integer(0)];
      return required(chart ? { sheet, id: chart.id } : null, args.integer(0));
    },
  },
  calls: { GetCount: (sheet) => layoutOf(sheet).charts.length },
};

/** A range, or an address on the chart's own sheet. */
function cellsAt(sheet: HostSheet, args: Args, index: number): Area | null {
  const range = args.object(index, 'Range');
  if (range && range.sheet.id !== sheet.id) throw invalidArgument('a chart stands on its own sheet');
  if (range) return range.area;
  const text = args.optionalText(index);
  return text === null ? null : rangeFromAddress(sheet, text).area;
}

function setPosition(ref: ChartRef, args: Args): void {
  const start = cellsAt(ref.sheet, args, 0);
  if (!start) throw invalidArgument('a chart needs a first cell');
  changeChart(ref, { place: boundingRect(start, cellsAt(ref.sheet, args, 1) ?? start) });
}

/** Two charts may have one name; the first of them is found by it. */
function setName(ref: ChartRef, value: unknown): void {
  const name = textValue(value);
  if (name === '') throw invalidArgument('a chart needs a name');
  changeChart(ref, { name });
}

export const Chart: ClassDefinition<ChartRef> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: { get: (ref) => chartOf(ref).name, set: setName },
    ChartType: { get: (ref) => chartOf(ref).type },
    PlotVisibleOnly: {
      get: (ref) => chartOf(ref).plotVisibleOnly,
      set: (ref, value) => changeChart(ref, { plotVisibleOnly: booleanValue(value) }),
    },
  },
  objects: {
    Axes: (ref) => object('ChartAxes', ref),
    Format: (ref) => object('ChartAreaFormat', ref),
    Legend: (ref) => object('ChartLegend', ref),
    Series: (ref) => object('ChartSeriesCollection', ref),
    Title: (ref) => object('ChartTitle', ref),
    Worksheet: ({ sheet }) => object('Worksheet', sheet),
  },
  calls: {
    Delete(ref) {
      const before = chartOf(ref);
      changeLayout(ref.sheet, { charts: layoutOf(ref.sheet).charts.filter((chart) => chart !== before) });
    },
    SetPosition: setPosition,
  },
};
