import {
  ChartAreaFormat,
  ChartAxes,
  ChartAxis,
  ChartFont,
  ChartGridlines,
  ChartGridlinesFormat,
  ChartLegend,
  ChartLineFormat,
  ChartTitle,
  ChartTitleFont,
  ChartTitleFormat,
} from './chart-parts';
import { ChartFill, ChartSeries, ChartSeriesCollection, ChartSeriesFormat } from './chart-series';
import { Chart, ChartCollection } from './charts';
import type { ClassDefinition } from './class-definition';
import {
  ConditionalFormat,
  ConditionalFormatCollection,
  ConditionalFormatRule,
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeFormat,
  CustomConditionalFormat,
} from './conditional-formats';
import { CustomXmlPart, CustomXmlPartCollection, CustomXmlPartScopedCollection } from './custom-xml';
import { AddinInternalService, CustomFunctions } from './function-service';
import { NamedItem, NamedItemCollection } from './names';
import type { ClassName, Selves } from './object';
import { HeaderFooter, HeaderFooterGroup, PageBreak, PageBreakCollection, PageLayout } from './page-layout';
import { Range } from './range';
import { RangeAreas, RangeCollection } from './range-areas';
import { RangeBorder, RangeBorderCollection } from './range-borders';
import { FormatProtection, RangeFill, RangeFont, RangeFormat } from './range-format';
import { Setting, SettingCollection } from './settings';
import { Table, TableCollection, TableColumn, TableColumnCollection } from './tables';
import { Application, Runtime, Workbook } from './workbook';
import { AutoFilter, Worksheet, WorksheetProtection } from './worksheet';
import { WorksheetCollection } from './worksheets';

/** The whole object model this host answers. */
export const classes: { readonly [K in ClassName]: ClassDefinition<Selves[K]> } = {
  AddinInternalService,
  Application,
  AutoFilter,
  Chart,
  ChartAreaFormat,
  ChartAxes,
  ChartAxis,
  ChartCollection,
  ChartFill,
  ChartFont,
  ChartGridlines,
  ChartGridlinesFormat,
  ChartLegend,
  ChartLineFormat,
  ChartSeries,
  ChartSeriesCollection,
  ChartSeriesFormat,
  ChartTitle,
  ChartTitleFont,
  ChartTitleFormat,
  ConditionalFormat,
  ConditionalFormatCollection,
  ConditionalFormatRule,
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeFormat,
  CustomConditionalFormat,
  CustomFunctions,
  CustomXmlPart,
  CustomXmlPartCollection,
  CustomXmlPartScopedCollection,
  FormatProtection,
  HeaderFooter,
  HeaderFooterGroup,
  NamedItem,
  NamedItemCollection,
  PageBreak,
  PageBreakCollection,
  PageLayout,
  Range,
  RangeAreas,
  RangeBorder,
  RangeBorderCollection,
  RangeCollection,
  RangeFill,
  RangeFont,
  RangeFormat,
  Runtime,
  Setting,
  SettingCollection,
  Table,
  TableCollection,
  TableColumn,
  TableColumnCollection,
  Workbook,
  Worksheet,
  WorksheetCollection,
  WorksheetProtection,
};
