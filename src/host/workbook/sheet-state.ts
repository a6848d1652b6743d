import type { Area, GridTable, Look } from '../../sheet/grid';
import type { HostCell, HostConditionalFormat } from './host-workbook';
import { PLAIN_LAYOUT, type SheetLayout } from './sheet-layout';

/** Cells by row, then column. Rows are replaced when they change, so that a copy of the outer map is a snapshot. */
export type CellMap<T> = Map<number, ReadonlyMap<number, T>>;

/** All of one sheet that undo takes back. */
export interface SheetState {
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  cells: CellMap<HostCell>;
  looks: CellMap<Look>;
  merges: readonly Area[];
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  tables: readonly GridTable[];
  rules: readonly HostConditionalFormat[];
  layout: SheetLayout;
}

export const emptySheet = (name: string): SheetState => ({
  name,
  visibility: 'Visible',
  cells: new Map(),
  looks: new Map(),
  merges: [],
  columnWidths: new Map(),
  rowHeights: new Map(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables: [],
  rules: [],
  layout: PLAIN_LAYOUT,
});

export const copyOf = (state: SheetState): SheetState => ({
  ...state,
  cells: new Map(state.cells),
  looks: new Map(state.looks),
  columnWidths: new Map(state.columnWidths),
  rowHeights: new Map(state.rowHeights),
  hiddenRows: new Set(state.hiddenRows),
  hiddenColumns: new Set(state.hiddenColumns),
});

/** Changes cells of one row; `undefined` from `change` takes the cell out. */
export function changeRow<T>(
  cells: CellMap<T>,
  row: number,
  columns: Iterable<number>,
  change: (before: T | undefined, column: number) => T | undefined,
): void {
  const changed = new Map(cells.get(row));
  for (const column of columns) {
    const after = change(changed.get(column), column);
    if (after === undefined) changed.delete(column);
    else changed.set(column, after);
  }
  if (changed.size === 0) cells.delete(row);
  else cells.set(row, changed);
}

/** The smallest area around the cells that count. */
export function extent<T>(cells: CellMap<T>, counts: (cell: T) => boolean): Area | null {
  let area: Area | null = null;
  for (const [row, columns] of cells) {
    for (const [column, cell] of columns) {
      if (!counts(cell)) continue;
      area = area
        ? {
            top: Math.min(area.top, row),
            left: Math.min(area.left, column),
            bottom: Math.max(area.bottom, row),
            right: Math.max(area.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    }
  }
  return area;
}
