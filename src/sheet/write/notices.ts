import type { Issue } from '../../text/issue';
import { columnLetters } from '../address';
import type { Agreement } from '../agreement';
import type { SheetGrid } from '../grid';
import type { WritePlan } from '../plan';
import { range } from './looks';
import type { TableQuestion } from './tables';
import type { ColumnPart } from './target';

interface Written {
  readonly plan: WritePlan & {
    readonly columns: Readonly<Partial<Record<ColumnPart, number>>>;
    readonly table: TableQuestion | null;
  };
  readonly agreement: Agreement;
  readonly grid: SheetGrid;
  /** The sheet's protection keeps the results from looking as they should. */
  readonly plainLooks: boolean;
}

const info = (code: string, facts: Issue['facts'] = {}): Issue => ({ code, severity: 'info', cell: null, facts });

/** What a person should know about the sheet at hand when scores are written: what they cannot see, or would not expect. */
export const writeNotices = ({ plan, agreement, grid, plainLooks }: Written): Issue[] => {
  if (plan.empty) return [];
  const columns = Object.values(plan.columns);
  return [
    ...hiddenRows(agreement, grid),
    ...columns
      .filter((column) => grid.hiddenColumns.has(column))
      .map((column) => info('writtenHidden', { column: columnLetters(column) })),
    ...steppedOver(agreement, grid, columns),
    ...besideTable(plan.table),
    ...(plainLooks ? [info('looksProtected')] : []),
    ...(grid.manualCalculation === true ? [info('calculationManual')] : []),
  ];
};

/** A column is left free, so that Excel does not take ours for one of the table's. */
const besideTable = (table: TableQuestion | null): Issue[] =>
  table?.resolution === 'stayOut'
    ? [info('besideTable', { table: table.name, column: columnLetters(table.area.right + 1) })]
    : [];

const hiddenRows = (agreement: Agreement, grid: SheetGrid): Issue[] => {
  const count = agreement.indicators.filter(({ row }) => grid.hiddenRows.has(row)).length;
  if (count === 0) return [];
  return [info(grid.hasFilter ? 'filteredRowsScored' : 'hiddenRowsScored', { count })];
};

/** Hidden columns between the table and its results. */
const steppedOver = ({ table }: Agreement, grid: SheetGrid, columns: readonly number[]): Issue[] => {
  const beyond = columns.filter((column) => column > table.lastColumn);
  const first = beyond.length === 0 ? table.lastColumn : Math.min(...beyond);
  const passed = range(table.lastColumn + 1, first - 1).filter((column) => grid.hiddenColumns.has(column));
  const [left, right] = [passed[0], passed.at(-1)];
  if (left === undefined || right === undefined) return [];
  const names = [...new Set([left, right])].map(columnLetters).join('–');
  return [info('hiddenColumnsPassed', { columns: names, first: columnLetters(first) })];
};
