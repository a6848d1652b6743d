import type { Area, GridTable } from '../../../sheet/grid';
import type { HostSheet, HostWorkbook } from '../../workbook/host-workbook';
import type { AxisRef } from './chart-parts';
import type { SeriesRef } from './chart-series';
import type { ChartRef } from './layout';
import type { BreakRef } from './page-layout';

/** A rectangle on a sheet: what stands behind Range and everything reached through it. */
export interface RangeRef {
  readonly sheet: HostSheet;
  readonly area: Area;
}

export interface AreasRef {
  readonly sheet: HostSheet;
  readonly areas: readonly Area[];
}

export type BorderSide =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideVertical'
  | 'InsideHorizontal'
  | 'DiagonalDown'
  | 'DiagonalUp';

export interface BorderRef {
  readonly range: RangeRef;
  readonly side: BorderSide;
}

/** A conditional format by the id the add-in knows; see conditional-rules.ts. */
export interface RuleRef {
  readonly sheet: HostSheet;
  readonly id: string;
}

export interface TableRef {
  readonly sheet: HostSheet;
  readonly table: GridTable;
}

/** The classes of Excel's object model that the host has, and what each object holds. */
export interface Selves {
  Workbook: HostWorkbook;
  WorksheetCollection: HostWorkbook;
  Worksheet: HostSheet;
  WorksheetProtection: HostSheet;
  AutoFilter: HostSheet;
  Range: RangeRef;
  RangeFormat: RangeRef;
  RangeFont: RangeRef;
  RangeFill: RangeRef;
  FormatProtection: RangeRef;
  RangeBorderCollection: RangeRef;
  RangeBorder: BorderRef;
  RangeAreas: AreasRef;
  RangeCollection: AreasRef;
  ConditionalFormatCollection: AreasRef;
  ConditionalFormat: RuleRef;
  CustomConditionalFormat: RuleRef;
  ConditionalFormatRule: RuleRef;
  ConditionalRangeFormat: RuleRef;
  ConditionalRangeFill: RuleRef;
  ConditionalRangeFont: RuleRef;
  ChartCollection: HostSheet;
  Chart: ChartRef;
  ChartTitle: ChartRef;
  ChartTitleFont: ChartRef;
  ChartTitleFormat: ChartRef;
  ChartLegend: ChartRef;
  ChartAreaFormat: ChartRef;
  ChartFont: ChartRef;
  ChartAxes: ChartRef;
  ChartAxis: AxisRef;
  ChartGridlines: AxisRef;
  ChartGridlinesFormat: AxisRef;
  ChartLineFormat: AxisRef;
  ChartSeriesCollection: ChartRef;
  ChartSeries: SeriesRef;
  ChartSeriesFormat: SeriesRef;
  ChartFill: SeriesRef;
  HeaderFooter: HostSheet;
  HeaderFooterGroup: HostSheet;
  PageLayout: HostSheet;
  PageBreakCollection: HostSheet;
  PageBreak: BreakRef;
  NamedItemCollection: HostWorkbook;
  NamedItem: { readonly name: string };
  TableCollection: { readonly sheet: HostSheet | null; within?(area: Area): boolean };
  Table: TableRef;
  TableColumnCollection: TableRef;
  TableColumn: { readonly owner: TableRef; readonly index: number };
  SettingCollection: HostWorkbook;
  Setting: { readonly key: string };
  CustomXmlPartCollection: HostWorkbook;
  CustomXmlPartScopedCollection: { readonly namespace: string };
  CustomXmlPart: { readonly id: string };
  Application: HostWorkbook;
  Runtime: HostWorkbook;
  CustomFunctions: null;
  AddinInternalService: null;
}

export type ClassName = keyof Selves;

/** One object of the model, as an object path resolves to it. */
export class HostObject<K extends ClassName = ClassName> {
  constructor(
    readonly type: K,
    readonly self: Selves[K],
  ) {}
}

export const object = <K extends ClassName>(type: K, self: Selves[K]): HostObject =>
  new HostObject(type, self) as HostObject;
