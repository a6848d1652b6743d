import type { Policy } from '../../scoring/policy';
import type { TableOnSheet } from '../agreement';
import type { RowCorrection } from '../corrections';
import type { SheetGrid } from '../grid';
import type { HeaderCandidate } from './find-header';
import { knownAgain, type KnownRows } from './known-rows';
import { chooseColumns, type ChosenColumns } from './layout';
import { splitNameColumns } from './name-column';
import { tableRows, type TableRows } from './table-rows';
import { readTitle } from './title';
import { factOf } from './words';

/** A header with the rows under it. */
export interface FoundTable {
  readonly header: HeaderCandidate;
  /** The header as it was found or corrected, before its columns were settled. */
  readonly found: HeaderCandidate;
  readonly chosen: ChosenColumns;
  readonly rows: TableRows;
  /** Indicators among the rows, at least one. */
  readonly count: number;
  /** What the user said about its rows. */
  readonly said: KnownRows;
}

/** Every whole header with indicators under it; a header repeated for a printed page belongs to the table above. */
export function findTables(
  grid: SheetGrid,
  whole: readonly HeaderCandidate[],
  headers: readonly HeaderCandidate[],
  policy: Policy,
  said: readonly RowCorrection[] = [],
): FoundTable[] {
  const tables: FoundTable[] = [];
  const taken = new Set<number>();
  for (const found of whole) {
    if (found.missing.length > 0 || taken.has(found.block.top)) continue;
    const year = readTitle(grid, found.block.top).fiscalYear;
    const columns = splitNameColumns(grid, found.columns, found.block.bottom + 1);
    const header = { ...found, columns };
    const chosen = chooseColumns(header, policy.round, year);
    if (!chosen) continue;
    const rowsSaid = knownAgain(grid, said, chosen.columns.name);
    const rows = tableRows(grid, header, headers, chosen.columns, rowsSaid.known);
    for (const [top] of rows.repeatedHeaders) taken.add(top);
    const count = rows.rows.filter(({ kind }) => kind === 'indicator').length;
    if (count > 0) tables.push({ header, found, chosen, rows, count, said: rowsSaid });
  }
  return tables;
}

/** The sheet's tables as a person would tell them apart, from the top down; the one that is read stands for what it overlaps. */
export function tablesOnSheet(read: FoundTable, found: readonly FoundTable[]): TableOnSheet[] {
  const [top, bottom] = reach(read);
  const others = found.filter((table) => {
    const [otherTop, otherBottom] = reach(table);
    return otherBottom < top || otherTop > bottom;
  });
  return [read, ...others]
    .sort((a, b) => a.header.block.top - b.header.block.top)
    .map((table) => ({
      headerRows: [table.header.block.top, table.header.block.bottom],
      lastRow: reach(table)[1],
      indicators: table.count,
      first: firstName(table),
      read: table === read,
    }));
}

const reach = ({ header, rows }: FoundTable): readonly [number, number] => [
  header.block.top,
  rows.rows[rows.rows.length - 1]?.row ?? header.block.bottom,
];

function firstName({ rows }: FoundTable): string {
  const first = rows.rows.find(({ kind }) => kind === 'indicator');
  if (first?.kind !== 'indicator') return '';
  return factOf([first.code, first.name].filter((part) => part !== null).join(' '));
}
