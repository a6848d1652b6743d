import type { TableColumns } from '../agreement';
import type { SheetGrid } from '../grid';
import type { HeaderBlock } from './header-block';

/** True when the header, or its lowest row, is that of an Excel table: what follows is a table of its own. */
export const headsExcelTable = (grid: SheetGrid, { top, bottom }: HeaderBlock): boolean =>
  grid.tables.some(({ area }) => area.top >= top && area.top <= bottom);

/** The totals rows of Excel tables in which the names stand. 0-based. */
export const totalsRows = (grid: SheetGrid, { name }: TableColumns): ReadonlySet<number> =>
  new Set(
    grid.tables
      .filter(({ area, hasTotals }) => hasTotals === true && name >= area.left && name <= area.right)
      .map(({ area }) => area.bottom),
  );

interface Counted {
  readonly header: { readonly block: HeaderBlock };
  readonly count: number;
}

/** More indicators; of as many, those that stand in an Excel table. */
export const goesBefore = (grid: SheetGrid, table: Counted, other: Counted): boolean =>
  table.count > other.count ||
  (table.count === other.count &&
    headsExcelTable(grid, table.header.block) &&
    !headsExcelTable(grid, other.header.block));
