import type { Issue } from '../../text/issue';
import type { WrittenWords } from '../../text/messages/written';
import { MAX_COLUMNS, MAX_ROWS, a1, a1Area, columnLetters } from '../address';
import type { Agreement, TableLayout } from '../agreement';
import type { GridTable, SheetGrid } from '../grid';
import { lastColumnOf, mergeAt } from '../grid';
import { heldAt } from './grid-cells';
import { isBlank } from './ownership';
import type { Held, IsOurs, Part } from './ownership';
import { extendableTable, isInTable, touchesTable } from './tables';
import type { TableChoice } from './tables';

/** The last row that may hold an indicator: the total row is never part of what it sums. */
export const lastBodyRow = ({ lastRow, totalRow }: TableLayout): number =>
  totalRow === null ? lastRow : Math.min(lastRow, totalRow - 1);

/** The columns that are written beside the table. */
export type ColumnPart = Exclude<Part, 'total'>;
export const COLUMN_PARTS: readonly ColumnPart[] = ['score', 'weighted', 'band', 'distance', 'explanation'];

/**
 * What to do with a column of the sheet's own that already holds something: write over it (what was there is kept in the
 * record and comes back when results are removed), write beside it, or leave this part out. And with single cells of
 * ours that a person has changed: `replace` writes them anew, anything else leaves them.
 */
export type Resolution = 'replace' | 'beside' | 'skip';
export type Resolutions = Readonly<Partial<Record<ColumnPart, Resolution>>> & {
  /** What to do with an Excel table beside which columns are added; `stayOut` when not given. */
  readonly table?: TableChoice;
};

/** Where everything goes. Rows and columns are absolute, 0-based. */
export interface Target {
  readonly columns: ReadonlyMap<ColumnPart, number>;
  /** Columns whose header cell is the sheet's own: only their empty cells are filled. */
  readonly ownHeaders: ReadonlySet<ColumnPart>;
  readonly headerRows: readonly [number, number];
  /** The header rows again where the header stands once more further down (printed pages), first and last row. */
  readonly repeatedHeaders: readonly (readonly [number, number])[];
  readonly totalRow: number;
  /** The cell for the words `คะแนนรวม`; null when the row has words of its own. */
  readonly label: { readonly row: number; readonly column: number } | null;
  /** Columns of the sheet's own that hold something of a person's, by the part they are named for. */
  readonly filled: ReadonlyMap<ColumnPart, number>;
  readonly issues: readonly Issue[];
}

/** The total row: the sheet's own, or the row under the table. */
export const totalRowOf = (table: TableLayout): number => table.totalRow ?? table.lastRow + 1;

interface Search {
  readonly agreement: Agreement;
  readonly grid: SheetGrid;
  readonly isOurs: IsOurs;
  /** Rows that will be written: headers, headings with a total, indicators, total. */
  readonly rows: readonly number[];
  readonly resolve: Resolutions;
  /** The Excel table that the new columns go into. */
  readonly joins: GridTable | null;
}

/**
 * Chooses the columns: the sheet's own where they are empty or already ours, otherwise new ones right of the table,
 * side by side. They move right together until nothing of the user's is in the way. null when the sheet ends before that.
 */
export const chooseTarget = (
  agreement: Agreement,
  grid: SheetGrid,
  isOurs: IsOurs,
  parts: readonly ColumnPart[],
  headings: readonly number[] = [],
  resolve: Resolutions = {},
  newHeaders: readonly string[] = [],
): Target | null => {
  const { table } = agreement;
  const totalRow = totalRowOf(table);
  if (totalRow >= MAX_ROWS) return null;
  const [top, bottom] = table.headerRows;
  const headers = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const again = repeatedHeaderRows(table);
  const rows = [...headers, ...again, ...headings, ...agreement.indicators.map((indicator) => indicator.row), totalRow];
  const joins = resolve.table === 'extend' ? extendableTable(table, grid, newHeaders) : null;
  const search: Search = { agreement, grid, isOurs, rows, resolve, joins };
  const own = ownColumns(search, parts, headers, again);
  const missing = parts.filter((part) => !own.columns.has(part) && !own.skipped.has(part));
  const left = missing.length === 0 ? 0 : freeColumns(search, missing, new Set(own.columns.values()));
  if (left === null) return null;
  const columns = new Map(own.columns);
  missing.forEach((part, index) => columns.set(part, left + index));
  const label = labelCell(search, totalRow);
  const inOrder = new Map(parts.flatMap((part) => pair(part, columns.get(part))));
  return {
    columns: inOrder,
    ownHeaders: own.ownHeaders,
    headerRows: table.headerRows,
    repeatedHeaders: repeatedHeadersOf(table),
    totalRow,
    label,
    filled: own.filled,
    issues: own.issues,
  };
};

/** Repeated headers above the total row. */
const repeatedHeadersOf = (table: TableLayout): readonly (readonly [number, number])[] =>
  (table.repeatedHeaders ?? []).filter(([, bottom]) => bottom < totalRowOf(table));

/** All rows of repeated headers. */
export const repeatedHeaderRows = (table: TableLayout): number[] =>
  repeatedHeadersOf(table).flatMap(([top, bottom]) =>
    Array.from({ length: bottom - top + 1 }, (_, index) => top + index),
  );

const pair = <A, B>(first: A, second: B | undefined): [A, B][] => (second === undefined ? [] : [[first, second]]);

interface OwnColumns {
  readonly columns: ReadonlyMap<ColumnPart, number>;
  readonly filled: ReadonlyMap<ColumnPart, number>;
  /** Parts that are not to be written, because their column is filled. */
  readonly skipped: ReadonlySet<ColumnPart>;
  readonly ownHeaders: ReadonlySet<ColumnPart>;
  readonly issues: readonly Issue[];
}

/** Columns of the sheet that already carry our headings. One that a person has filled is left alone, and said so. */
const ownColumns = (
  search: Search,
  parts: readonly ColumnPart[],
  headers: readonly number[],
  again: readonly number[],
): OwnColumns => {
  const columns = new Map<ColumnPart, number>();
  const ownHeaders = new Set<ColumnPart>();
  const skipped = new Set<ColumnPart>();
  const filledBy = new Map<ColumnPart, number>();
  const issues: Issue[] = [];
  const named = search.agreement.table.columns as Partial<Record<ColumnPart, number>>;
  const body = search.rows.filter((row) => !headers.includes(row) && !again.includes(row));
  for (const part of parts) {
    const column = named[part] ?? headedByUs(search, part);
    if (column === null) continue;
    const merge = search.agreement.indicators
      .map(({ row }) => mergeAt(search.grid, row, column))
      .find((m) => m !== null);
    if (merge) {
      issues.push({
        code: 'columnMerged',
        severity: 'info',
        cell: a1Area(merge),
        facts: { column: columnLetters(column) },
      });
      continue;
    }
    const filled = body.map((row) => heldAt(search.grid, row, column)).filter((cell) => !isBlank(cell));
    const ours = filled.filter((cell) => isOursInColumn(search.isOurs, cell, part));
    const [first] = filled;
    if (first && ours.length === 0) filledBy.set(part, column);
    const wish = search.resolve[part] ?? 'beside';
    if (first && ours.length === 0 && wish !== 'replace') {
      if (wish === 'skip') skipped.add(part);
      issues.push({
        code: 'columnFilled',
        severity: 'info',
        cell: a1(first.row, column),
        facts: { header: headerOf(search.grid, headers, column), column: columnLetters(column), count: filled.length },
      });
      continue;
    }
    columns.set(part, column);
    const header = headers.map((row) => heldAt(search.grid, row, column)).find((cell) => !isBlank(cell));
    if (!header || !search.isOurs(header, part)) ownHeaders.add(part);
  }
  return { columns, skipped, filled: filledBy, ownHeaders, issues };
};

/** A column with our own heading that reading has no meaning for. */
const headedByUs = ({ grid, agreement, isOurs }: Search, part: ColumnPart): number | null => {
  const row = agreement.table.headerRows[0];
  for (let column = agreement.table.lastColumn + 1; column <= lastColumnOf(grid); column += 1) {
    const cell = heldAt(grid, row, column);
    if (typeof cell.value === 'string' && cell.value !== '' && isOurs(cell, part)) return column;
  }
  return null;
};

const headerOf = (grid: SheetGrid, headers: readonly number[], column: number): string =>
  headers
    .map((row) => String(heldAt(grid, row, column).value ?? '').trim())
    .filter((text) => text !== '')
    .join(' ');

/** The total row's cells are ours as totals. */
export const isOursInColumn = (isOurs: IsOurs, cell: Held, part: ColumnPart): boolean =>
  isOurs(cell, part) || isOurs(cell, 'total');

/** The first column right of the table where all of `parts` fit side by side. */
const freeColumns = (search: Search, parts: readonly ColumnPart[], taken: ReadonlySet<number>): number | null => {
  const { grid, agreement } = search;
  const rightmost = [
    lastColumnOf(grid),
    agreement.table.lastColumn,
    ...grid.hiddenColumns,
    ...grid.merges.map(({ right }) => right),
    ...grid.tables.map(({ area }) => area.right),
  ].reduce((most, column) => Math.max(most, column));
  // Right of all that, and of the column that is left free beside a table, nothing is in the way.
  const last = rightmost + 2;
  for (let left = agreement.table.lastColumn + 1; left <= last; left += 1) {
    if (left + parts.length > MAX_COLUMNS) return null;
    if (parts.every((part, index) => !taken.has(left + index) && isFree(search, left + index, part))) return left;
  }
  return null;
};

const isFree = (search: Search, column: number, part: ColumnPart): boolean => {
  const { grid, isOurs, rows, agreement } = search;
  const header = agreement.table.headerRows;
  // What nobody sees is no place for results, and a table is somebody's, also where it is blank.
  if (grid.hiddenColumns.has(column)) return false;
  const tops = [header, ...repeatedHeadersOf(agreement.table)].map(([top]) => top);
  const span = [header[0], totalRowOf(agreement.table)] as const;
  if (isInTable(grid, column, span) || touchesTable(grid, column, span, search.joins)) return false;
  return rows.every((row) => {
    const cell = heldAt(grid, row, column);
    const merge = mergeAt(grid, row, column);
    const ourMerge = merge !== null && merge.left === column && merge.right === column && tops.includes(merge.top);
    if (merge !== null && !ourMerge) return false;
    return isBlank(cell) || isOursInColumn(isOurs, cell, part);
  });
};

/** Beside the total, in the name column, when nobody else's words are in that row's table cells. */
const labelCell = ({ agreement, grid, isOurs }: Search, row: number): Target['label'] => {
  const { firstColumn, lastColumn, columns } = agreement.table;
  const cell = heldAt(grid, row, columns.name);
  if (isOurs(cell, 'total')) return { row, column: columns.name };
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    const other = heldAt(grid, row, column);
    const foreign = !isBlank(other) && !isOurs(other, 'total');
    if (foreign || mergeAt(grid, row, column) !== null) return null;
  }
  return { row, column: columns.name };
};

export const headerText = (part: ColumnPart, words: WrittenWords): string => words[part];
