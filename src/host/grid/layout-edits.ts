import type { Area } from '../../sheet/grid';
import type { ChartPlan, PagePlan } from '../../sheet/sheet-plan';
import type { SheetLayoutEdits } from '../../workbook/xlsx';
import type { HostChart, HostPage } from '../workbook/sheet-layout';
import type { UniverSheet } from './univer-sheet';
import type { UniverWorkbook } from './univer-workbook';

const GREY = '#A5A5A5';

/** A chart as it is written into a file; null when its cells stand on another sheet. */
function chartPlan(chart: HostChart, sheetId: string): ChartPlan | null {
  const own = (cells: { sheetId: string; area: Area } | null): Area | null =>
    cells?.sheetId === sheetId ? cells.area : null;
  const categories = own(chart.series[0]?.categories ?? null);
  const series = chart.series.flatMap(({ name, values, fill }) => {
    const area = own(values);
    return area ? [{ name, values: area, fill: fill ?? GREY }] : [];
  });
  if (!categories || series.length === 0) return null;
  const { minimum, maximum, majorUnit, numberFormat } = chart.valueAxis;
  return {
    kind: chart.type === 'BarClustered' ? 'bar' : 'column',
    name: chart.name,
    title: chart.title ?? '',
    categories,
    series,
    axis: { min: minimum ?? 0, max: maximum ?? 5, majorUnit: majorUnit ?? 1, format: numberFormat },
    place: chart.place,
  };
}

function pagePlan({ orientation, area, titleRows, zoom, breaksBefore, centerFooter }: HostPage): PagePlan | null {
  if (!area) return null;
  return {
    orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
    area,
    ...(titleRows && { titleRows }),
    fitToWidth: zoom.horizontalFitToPages === 1,
    breaksBefore,
    ...(centerFooter !== '' && { footer: centerFooter }),
  };
}

function hiddenColumns(sheet: UniverSheet): number[] {
  const last = sheet.usedRange(false)?.right ?? -1;
  return Array.from({ length: last + 1 }, (_, column) => column).filter((column) => sheet.isColumnHidden(column));
}

/**
 * The layouts that were changed here, for a file that holds `before` and the grid's new sheets behind them. The only new
 * sheet goes where it stands in the grid; several stay at the end.
 */
export function layoutEdits(workbook: UniverWorkbook, before: readonly string[]): SheetLayoutEdits[] {
  const sheets = workbook.univerSheets();
  const added = sheets.filter(({ name }) => !before.includes(name));
  return sheets.flatMap((sheet, index) => {
    if (!sheet.hasOwnLayout()) return [];
    const { charts, page, gridlines } = sheet.layout;
    const plans = charts.flatMap((chart) => chartPlan(chart, sheet.id) ?? []);
    const printed = pagePlan(page);
    const previous = added.length === 1 && added[0] === sheet ? sheets[index - 1]?.name : undefined;
    return {
      sheet: sheet.name,
      ...(previous !== undefined && { behind: previous }),
      charts: plans,
      fontName: charts[0]?.fontName ?? null,
      ...(printed && { page: printed }),
      gridlines,
      hiddenColumns: hiddenColumns(sheet),
    };
  });
}
