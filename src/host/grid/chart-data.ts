import type { HostCell, HostValue, HostWorkbook } from '../workbook/host-workbook';
import type { ChartCells, HostChart } from '../workbook/sheet-layout';

/** What a chart shows now: one value a category and series, null where there is none (blank, words, #N/A). */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly fill: string;
    readonly values: readonly (number | null)[];
  }[];
}

/** Office's first theme colours, for series without a colour of their own. */
const FILLS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

function cellsOf(workbook: HostWorkbook, cells: ChartCells | null): HostCell[] {
  const sheet = workbook.sheets().find(({ id }) => id === cells?.sheetId);
  return cells && sheet ? sheet.cells(cells.area).flat() : [];
}

/** As a chart shows it; errors are left out, and so is nothing. */
const wordOf = (value: HostValue): string => (value === null || typeof value === 'object' ? '' : String(value));

/** Reads what a chart shows from the cells it follows. */
export function chartData(workbook: HostWorkbook, { series }: HostChart): ChartData {
  return {
    categories: cellsOf(workbook, series[0]?.categories ?? null).map(({ value }) => wordOf(value)),
    series: series.map(({ name, fill, values }, index) => ({
      name,
      fill: fill ?? FILLS[index % FILLS.length] ?? '#4472C4',
      values: cellsOf(workbook, values).map(({ value }) => (typeof value === 'number' ? value : null)),
    })),
  };
}
