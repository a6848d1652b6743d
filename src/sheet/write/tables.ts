import { isCellError } from '../../text/cell';
import type { TableLayout } from '../agreement';
import type { Area, GridTable, SheetGrid } from '../grid';
import type { TableResize, WriteRecord } from '../plan';
import { heldAt, sameArea } from './grid-cells';
import { range } from './looks';
import { isBlank } from './ownership';
import type { Target } from './target';

/** What to do with an Excel table that ends where our columns begin. */
export type TableChoice = 'extend' | 'stayOut';

/** The Excel table that holds the agreement, and what is done about it. A person may choose otherwise and plan again. */
export interface TableQuestion {
  readonly name: string;
  readonly area: Area;
  readonly resolution: TableChoice;
}

const inRows = ({ area }: GridTable, [top, bottom]: readonly [number, number]): boolean =>
  area.top <= bottom && area.bottom >= top;

/** True inside an Excel table: cells there are part of somebody's data, also while they are blank. */
export const isInTable = (grid: SheetGrid, column: number, rows: readonly [number, number]): boolean =>
  grid.tables.some((table) => inRows(table, rows) && column >= table.area.left && column <= table.area.right);

/** True right of an Excel table: Excel takes what is typed there later for a new column of it. */
export const touchesTable = (
  grid: SheetGrid,
  column: number,
  rows: readonly [number, number],
  except: GridTable | null,
): boolean => grid.tables.some((table) => table !== except && inRows(table, rows) && column === table.area.right + 1);

/** The table that holds the agreement from its header on, and ends with the agreement's last column. */
export const tableOfAgreement = ({ headerRows, lastRow, lastColumn }: TableLayout, grid: SheetGrid): GridTable | null =>
  grid.tables.find(({ area }) => area.top <= headerRows[1] && area.bottom >= lastRow && area.right === lastColumn) ??
  null;

/**
 * The same when it can take columns in: Excel wants one header row with texts that all differ. Formulas and merges in a
 * header, or a header above the table, cannot go on in it.
 */
export const extendableTable = (layout: TableLayout, grid: SheetGrid, headers: readonly string[]): GridTable | null => {
  const table = tableOfAgreement(layout, grid);
  const [top, bottom] = layout.headerRows;
  if (table === null || top !== bottom || table.area.top !== top) return null;
  const known = range(table.area.left, table.area.right).map((column) => heldAt(grid, top, column).value);
  const texts = [...known.map((value) => (isCellError(value) ? '' : String(value ?? ''))), ...headers];
  const different = new Set(texts.map((text) => text.trim().toLowerCase()));
  return different.size === texts.length ? table : null;
};

/** The new columns of a target, in order: not yet headed by anybody. */
const newColumns = ({ columns, ownHeaders, headerRows }: Target, grid: SheetGrid): number[] =>
  [...columns]
    .filter(([part, column]) => !ownHeaders.has(part) && isBlank(heldAt(grid, headerRows[0], column)))
    .map(([, column]) => column)
    .sort((a, b) => a - b);

/** The question that an Excel table asks when columns are placed beside it; null when there is none to ask. */
export const tableQuestion = (
  target: Target,
  table: GridTable | null,
  grid: SheetGrid,
  choice: TableChoice,
): TableQuestion | null =>
  table === null || newColumns(target, grid).length === 0 ? null : { ...table, resolution: choice };

/** The table with the new columns in it; null when they do not stand directly beside it. */
export const extension = (target: Target, question: TableQuestion | null, grid: SheetGrid): TableResize | null => {
  if (question?.resolution !== 'extend') return null;
  const { name, area } = question;
  const columns = newColumns(target, grid);
  const beside = columns.every((column, index) => column === area.right + 1 + index);
  return beside ? { name, before: area, area: { ...area, right: area.right + columns.length } } : null;
};

/** Tables that we extended, as they are without our columns. One with columns of somebody else's behind ours stays. */
export const shrunkTables = (record: WriteRecord, grid: SheetGrid, ours: ReadonlyMap<unknown, number>): TableResize[] =>
  (record.restore?.tables ?? []).flatMap((name) => {
    const table = grid.tables.find((each) => each.name === name);
    if (table === undefined) return [];
    const mine = new Set(ours.values());
    let { right } = table.area;
    while (right > table.area.left && mine.has(right)) right -= 1;
    return right === table.area.right ? [] : [{ name, before: table.area, area: { ...table.area, right } }];
  });

/** The tables of a sheet after some were made larger or smaller. */
export const tablesAfter = (tables: readonly GridTable[], resizes: readonly TableResize[]): GridTable[] =>
  tables.map((table) => ({ ...table, area: resizes.find(({ name }) => name === table.name)?.area ?? table.area }));

/** Two changes one after the other, as one; none where the second takes the first back. */
export const mergedResizes = (first: readonly TableResize[], second: readonly TableResize[]): TableResize[] => {
  const names = [...new Set([...first, ...second].map(({ name }) => name))];
  return names.flatMap((name) => {
    const [one, two] = [first, second].map((list) => list.find((each) => each.name === name));
    const before = (one ?? two)?.before;
    const area = (two ?? one)?.area;
    return before === undefined || area === undefined || sameArea(before, area) ? [] : [{ name, before, area }];
  });
};
