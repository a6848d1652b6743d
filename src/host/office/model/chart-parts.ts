import type { HostValueAxis } from '../../workbook/sheet-layout';
import { booleanValue, colorValue, numberValue, oneOf, textValue } from '../protocol/arguments';
import { HostError } from '../protocol/host-error';
import type { ClassDefinition, Scalar } from './class-definition';
import { changeChart, chartOf, type ChartRef } from './layout';
import { object } from './object';

export const ChartTitle: ClassDefinition<ChartRef> = {
  scalars: {
    Text: {
      get: (ref) => chartOf(ref).title ?? '',
      set: (ref, value) => changeChart(ref, { title: textValue(value) }),
    },
    Visible: {
      get: (ref) => chartOf(ref).title !== null,
      set: (ref, value) => changeChart(ref, { title: booleanValue(value) ? (chartOf(ref).title ?? '') : null }),
    },
  },
  objects: { Format: (ref) => object('ChartTitleFormat', ref) },
};

/** Titles are drawn bold and a little larger here, whatever is set. */
export const ChartTitleFormat: ClassDefinition<ChartRef> = {
  scalars: {},
  objects: { Font: (ref) => object('ChartTitleFont', ref) },
};

export const ChartTitleFont: ClassDefinition<ChartRef> = {
  scalars: {
    Bold: { get: () => true, set: (_, value) => void booleanValue(value) },
    Size: { get: (ref) => chartOf(ref).fontSize + 2, set: (_, value) => void numberValue(value, 1, 409) },
  },
};

const places = ['Top', 'Bottom', 'Left', 'Right'] as const;

export const ChartLegend: ClassDefinition<ChartRef> = {
  scalars: {
    Position: {
      get: (ref) => chartOf(ref).legend ?? 'Right',
      set: (ref, value) => changeChart(ref, { legend: oneOf(value, places) }),
    },
    Visible: {
      get: (ref) => chartOf(ref).legend !== null,
      set: (ref, value) => changeChart(ref, { legend: booleanValue(value) ? (chartOf(ref).legend ?? 'Right') : null }),
    },
  },
};

export const ChartAreaFormat: ClassDefinition<ChartRef> = {
  scalars: {},
  objects: { Font: (ref) => object('ChartFont', ref) },
};

export const ChartFont: ClassDefinition<ChartRef> = {
  scalars: {
    Name: {
      get: (ref) => chartOf(ref).fontName ?? 'Calibri',
      set: (ref, value) => changeChart(ref, { fontName: textValue(value) }),
    },
    Size: {
      get: (ref) => chartOf(ref).fontSize,
      set: (ref, value) => changeChart(ref, { fontSize: numberValue(value, 1, 409) }),
    },
  },
};

export const ChartAxes: ClassDefinition<ChartRef> = {
  scalars: {},
  objects: {
    CategoryAxis: (chart) => object('ChartAxis', { chart, axis: 'category' }),
    ValueAxis: (chart) => object('ChartAxis', { chart, axis: 'value' }),
  },
};

export interface AxisRef {
  readonly chart: ChartRef;
  readonly axis: 'category' | 'value';
}

const most = Number.MAX_VALUE;

/** Excel gives the number it has chosen itself where the host says '' (automatic). */
const limit = (member: 'minimum' | 'maximum' | 'majorUnit'): Scalar<AxisRef> => ({
  get: ({ chart, axis }) => (axis === 'value' ? (chartOf(chart).valueAxis[member] ?? '') : ''),
  set: (ref, value) => changeValues(ref, { [member]: value === '' ? null : numberValue(value, -most, most) }),
});

function changeValues({ chart, axis }: AxisRef, change: Partial<HostValueAxis>): void {
  if (axis !== 'value') throw new HostError('InvalidOperation', 'the axis has no values');
  changeChart(chart, { valueAxis: { ...chartOf(chart).valueAxis, ...change } });
}

type CategoryAxis = ReturnType<typeof chartOf>['categoryAxis'];

function changeCategories({ chart, axis }: AxisRef, change: Partial<CategoryAxis>): void {
  if (axis !== 'category') throw new HostError('UnsupportedOperation', 'turning the axis of the values');
  changeChart(chart, { categoryAxis: { ...chartOf(chart).categoryAxis, ...change } });
}

export const ChartAxis: ClassDefinition<AxisRef> = {
  scalars: {
    Minimum: limit('minimum'),
    Maximum: limit('maximum'),
    MajorUnit: limit('majorUnit'),
    NumberFormat: {
      get: ({ chart, axis }) => (axis === 'value' ? chartOf(chart).valueAxis.numberFormat : 'General'),
      set: (ref, value) => changeValues(ref, { numberFormat: textValue(value) }),
    },
    ReversePlotOrder: {
      get: ({ chart, axis }) => axis === 'category' && chartOf(chart).categoryAxis.reversed,
      set: (ref, value) => changeCategories(ref, { reversed: booleanValue(value) }),
    },
    /** Every category has its label here, whatever is set. */
    TickLabelSpacing: { get: () => 1, set: (_, value) => void numberValue(value, 1, 31_999) },
    Position: {
      get: ({ chart, axis }) => (axis === 'category' ? chartOf(chart).categoryAxis.position : 'Automatic'),
      set: (ref, value) =>
        changeCategories(ref, { position: oneOf(value, ['Automatic', 'Maximum', 'Minimum'] as const) }),
    },
  },
  objects: { MajorGridlines: (ref) => object('ChartGridlines', ref) },
};

export const ChartGridlines: ClassDefinition<AxisRef> = {
  scalars: { Visible: { get: ({ axis }) => axis === 'value' } },
  objects: { Format: (ref) => object('ChartGridlinesFormat', ref) },
};

export const ChartGridlinesFormat: ClassDefinition<AxisRef> = {
  scalars: {},
  objects: { Line: (ref) => object('ChartLineFormat', ref) },
};

export const ChartLineFormat: ClassDefinition<AxisRef> = {
  scalars: {
    Color: {
      get: ({ chart }) => chartOf(chart).valueAxis.gridlineColor ?? '',
      set: (ref, value) => changeValues(ref, { gridlineColor: colorValue(value) }),
    },
  },
};
