import type { HostSheet } from '../../workbook/host-workbook';
import type { HostChart, HostPage, SheetLayout } from '../../workbook/sheet-layout';
import { HostError, itemNotFound } from '../protocol/host-error';
import { requireUnprotected } from './areas';

/** A chart by its id, which it keeps as long as it is there. */
export interface ChartRef {
  readonly sheet: HostSheet;
  readonly id: string;
}

/** A sheet whose workbook keeps no charts and no page layout takes none. */
export function layoutOf(sheet: HostSheet): SheetLayout {
  if (!sheet.layout) throw new HostError('UnsupportedOperation', 'charts and page layout');
  return sheet.layout;
}

export function changeLayout(sheet: HostSheet, change: Partial<SheetLayout>): void {
  requireUnprotected(sheet);
  sheet.layout = { ...layoutOf(sheet), ...change };
}

export const changePage = (sheet: HostSheet, change: Partial<HostPage>): void =>
  changeLayout(sheet, { page: { ...layoutOf(sheet).page, ...change } });

export function chartOf({ sheet, id }: ChartRef): HostChart {
  const found = layoutOf(sheet).charts.find((chart) => chart.id === id);
  if (!found) throw itemNotFound(`chart ${id}`);
  return found;
}

export function changeChart(ref: ChartRef, change: Partial<HostChart>): void {
  const before = chartOf(ref);
  const charts = layoutOf(ref.sheet).charts.map((chart) => (chart === before ? { ...chart, ...change } : chart));
  changeLayout(ref.sheet, { charts });
}
