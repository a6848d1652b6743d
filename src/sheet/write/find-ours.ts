import { WRITTEN } from '../../text/messages/written';
import type { Agreement } from '../agreement';
import type { SheetGrid } from '../grid';
import { lastColumnOf, lastRowOf, ownCellAt } from '../grid';
import type { WriteRecord } from '../plan';
import { heldAt } from './grid-cells';
import { range } from './looks';
import { isBlank, ownershipOf } from './ownership';
import type { Held, IsOurs } from './ownership';
import type { ColumnPart } from './target';
import { COLUMN_PARTS } from './target';

/** What of ours is found on a sheet now. */
export interface Found {
  readonly cells: readonly Held[];
  /** Our columns where they stand now. */
  readonly columns: ReadonlyMap<ColumnPart, number>;
  /** The table's header row now; null when neither our headings nor the reading tell. */
  readonly headerRow: number | null;
  /** The row whose name cell holds our words for the total; null when there is none. */
  readonly labelRow: number | null;
}

const HEADERS: ReadonlySet<unknown> = new Set(
  Object.values(WRITTEN).flatMap((words) => COLUMN_PARTS.map((part) => words[part])),
);

/** True when our formulas no longer stand in the columns of the record. */
const columnsMoved = (grid: SheetGrid, record: WriteRecord, isOurs: IsOurs): boolean =>
  !range(grid.top, lastRowOf(grid)).some((row) => isOurs(heldAt(grid, row, record.columns.score), 'score'));

/** Finds our cells by the record: in its own columns, or, after columns were inserted or moved, where our formulas went. */
export const findOurs = (grid: SheetGrid, record: WriteRecord, agreement: Agreement | null): Found => {
  const nameColumn = agreement?.table.columns.name ?? record.nameColumn ?? 0;
  const weightColumn = agreement?.table.columns.weight ?? record.weightColumn ?? nameColumn;
  const keyOf = (row: number) => String(ownCellAt(grid, row, nameColumn).value ?? '');
  const exact = ownershipOf(record, false, keyOf);
  const loose = ownershipOf(record, true, keyOf);
  const isOurs: IsOurs = (cell, part) => exact(cell, part) || loose(cell, part);
  const columns = new Map<ColumnPart, number>();
  const moved = columnsMoved(grid, record, isOurs);
  for (const part of COLUMN_PARTS) {
    const then = record.columns[part] ?? -1;
    if (then < 0) continue;
    const now = moved ? movedColumn(grid, part, isOurs, agreement) : then;
    if (now !== null) columns.set(part, now);
  }
  const rows = range(grid.top, lastRowOf(grid));
  const inColumns = [...columns].flatMap(([part, column]) =>
    rows
      .map((row) => heldAt(grid, row, column))
      .filter((cell) => !isBlank(cell) && (isOurs(cell, part) || isOurs(cell, 'total'))),
  );
  const beside = [...new Set([nameColumn, weightColumn])].flatMap((column) =>
    rows.map((row) => heldAt(grid, row, column)).filter((cell) => !isBlank(cell) && isOurs(cell, 'total')),
  );
  const label = beside.find((cell) => cell.column === nameColumn);
  const heading = inColumns.find((cell) => HEADERS.has(cell.value));
  const headerRow = heading?.row ?? agreement?.table.headerRows[0] ?? null;
  return { cells: [...inColumns, ...beside], columns, headerRow, labelRow: label?.row ?? null };
};

/** A number alone is no proof in a column that has moved: a formula or our own heading is. */
const movedColumn = (grid: SheetGrid, part: ColumnPart, isOurs: IsOurs, agreement: Agreement | null): number | null => {
  const proof = (cell: Held) => (cell.formula !== null || HEADERS.has(cell.value)) && isOurs(cell, part);
  const found = range(grid.left, lastColumnOf(grid)).find((column) =>
    range(grid.top, lastRowOf(grid)).some((row) => proof(heldAt(grid, row, column))),
  );
  const named = agreement?.table.columns as Partial<Record<ColumnPart, number>> | undefined;
  return found ?? named?.[part] ?? null;
};
