import { a1Area } from '../../sheet/address';
import type { TableResize, WritePlan } from '../../sheet/plan';
import { WorkbookError } from '../port';
import { areasOf, rangeOf } from './range';

interface AskedTable {
  readonly resize: TableResize;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

/** Queues the question what the tables cover that a plan changes. */
export const askTables = (sheet: Excel.Worksheet, plan: WritePlan): AskedTable[] =>
  (plan.tables ?? []).map((resize) => {
    const table = sheet.tables.getItemOrNullObject(resize.name);
    const range = table.getRange();
    range.load('address');
    return { resize, table, range };
  });

/** Rejects the plan when a table is gone or covers something else by now. */
export function checkTables(asked: readonly AskedTable[]): void {
  for (const { resize, table, range } of asked) {
    const [now] = table.isNullObject ? [] : areasOf(range.address);
    const [before, found] = [a1Area(resize.before), now === undefined ? '' : a1Area(now)];
    if (before !== found) throw new WorkbookError('changedMeanwhile', { cell: before, before, now: found });
  }
}

/** Whether a failed write came as far as giving the table its new size. */
export const isResized = (asked: readonly AskedTable[]): boolean =>
  asked.some(({ resize, table, range }) => {
    const [now] = table.isNullObject ? [] : areasOf(range.address);
    return now !== undefined && a1Area(now) === a1Area(resize.area);
  });

export const grows = ({ before, area }: TableResize): boolean => area.right > before.right;

/** Queues a new size of a table (ExcelApi 1.13). */
export const resizeTable = (sheet: Excel.Worksheet, name: string, area: TableResize['area']): void =>
  sheet.tables.getItem(name).resize(rangeOf(sheet, area));
