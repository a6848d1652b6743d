import type { TableColumns } from '../agreement';
import type { RowCorrection } from '../corrections';
import { lastRowOf, mergeAt, ownCellAt, type SheetGrid } from '../grid';
import { headsExcelTable, totalsRows } from './excel-tables';
import type { HeaderCandidate } from './find-header';
import { withNumberedNames } from './numbered-names';
import { readRow, type TableRow } from './rows';
import { withParents } from './sub-indicators';
import { keyOf, ownWords, plainText } from './words';

/** The rows of one table from under its header to its last row, as understood. */
export interface TableRows {
  readonly rows: readonly TableRow[];
  readonly repeatedHeaders: readonly (readonly [number, number])[];
}

/** Headers further down that say the same in the columns that matter. */
function repeats(
  grid: SheetGrid,
  header: HeaderCandidate,
  others: readonly HeaderCandidate[],
  columns: TableColumns,
): HeaderCandidate[] {
  const words = (candidate: HeaderCandidate, column: number) =>
    keyOf(candidate.block.columns.find((each) => each.column === column)?.texts[0] ?? '');
  const telling = [columns.name, columns.weight];
  return others.filter(
    (other) =>
      other.block.top > header.block.bottom &&
      !headsExcelTable(grid, other.block) &&
      telling.every((column) => words(other, column) === words(header, column)),
  );
}

/** Titles stand near their table. */
const TITLE_ROWS = 40;

/** Texts above the header, tidied, to know them again where the page breaks. */
function titlesAbove(grid: SheetGrid, header: HeaderCandidate): Set<string> {
  const titles = new Set<string>();
  for (let row = Math.max(grid.top, header.block.top - TITLE_ROWS); row < header.block.top; row += 1) {
    for (let column = grid.left; column < grid.left + (grid.values[0]?.length ?? 0); column += 1) {
      const { value } = ownCellAt(grid, row, column);
      if (typeof value === 'string' && plainText(value) !== '') titles.add(ownWords(value));
    }
  }
  return titles;
}

/** Reads the rows under a header, down to where another table's header begins. */
export function tableRows(
  grid: SheetGrid,
  header: HeaderCandidate,
  headers: readonly HeaderCandidate[],
  columns: TableColumns,
  corrections: readonly RowCorrection[] = [],
): TableRows {
  const again = repeats(grid, header, headers, columns);
  const next = headers.find(
    (other) => other.block.top > header.block.bottom && other.missing.length === 0 && !again.includes(other),
  );
  const end = next ? next.block.top - 1 : lastRowOf(grid);
  const headerRows = new Set<number>();
  for (const { block } of again) for (let row = block.top; row <= block.bottom; row += 1) headerRows.add(row);
  const totals = totalsRows(grid, columns);
  const said = new Map(corrections.flatMap(({ row, kind }) => (kind ? [[row, kind] as const] : [])));
  const reader = {
    said,
    grid,
    columns,
    isHeader: (row: number) => headerRows.has(row),
    isTotals: (row: number) => totals.has(row),
    titles: titlesAbove(grid, header),
  };
  const rows: TableRow[] = [];
  for (let row = header.block.bottom + 1; row <= end; row += 1) {
    rows.push(readRow(reader, row, rows[rows.length - 1] ?? null));
  }
  return {
    rows: withParents(grid, columns, withNumberedNames(trimmed(rows))),
    repeatedHeaders: again
      .filter(({ block }) => block.top <= end)
      .map(({ block }) => [block.top, block.bottom] as const),
  };
}

/** Without what follows the last indicator, heading or total: notes, signatures, blanks. */
function trimmed(rows: readonly TableRow[]): TableRow[] {
  let lastIndicator = -1;
  rows.forEach((row, index) => {
    if (row.kind === 'indicator' || row.kind === 'parent') lastIndicator = index;
  });
  let last = lastIndicator;
  for (let index = lastIndicator + 1; index < rows.length; index += 1) {
    const kind = rows[index]!.kind;
    if (kind === 'total' || (kind === 'continuation' && last === index - 1)) last = index;
    else if (kind === 'text' || (kind === 'blank' && index - last > 3)) break;
  }
  return rows.slice(0, last + 1);
}

/** The last row that a table's row reaches, with what is merged down from it. */
export function bottomOf(grid: SheetGrid, row: number, column: number): number {
  return mergeAt(grid, row, column)?.bottom ?? row;
}
