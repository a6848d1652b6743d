import type { SheetGrid } from '../grid';
import type { CellContent } from '../plan';
import type { Changes, Wanted } from './assemble';
import { heldAt } from './grid-cells';
import { isBlank } from './ownership';
import type { Held, IsOurs } from './ownership';
import type { ColumnPart, Resolutions, Target } from './target';

/** A cell with something of a person's where a score belongs: `K12: 3.5 → 3.7000`. */
export interface Conflict {
  readonly row: number;
  readonly column: number;
  readonly found: Pick<Held, 'value' | 'formula'>;
  readonly wanted: CellContent;
}

/** The conflicts of one column, and what was done about them. A person may choose otherwise and plan again. */
export interface ColumnConflicts {
  readonly part: ColumnPart;
  readonly column: number;
  /** `columnFilled`: a column of the sheet's own held data. `changedByHand`: cells of ours were changed. */
  readonly reason: 'columnFilled' | 'changedByHand';
  readonly resolution: 'replace' | 'beside' | 'skip';
  readonly cells: readonly Conflict[];
}

/** Every column where something of a person's stands in the way, for the pane to show and ask about. */
export const conflictsOf = (
  target: Target,
  wanted: readonly Wanted[],
  changes: Changes,
  grid: SheetGrid,
  resolve: Resolutions,
  isOurs: IsOurs,
): ColumnConflicts[] => {
  const filled = [...target.filled].map(([part, column]): ColumnConflicts => {
    const now = target.columns.get(part);
    const cells = wanted
      .filter((cell) => cell.column === now && cell.row > target.headerRows[1])
      .map((cell) => conflict(heldAt(grid, cell.row, column), cell.content))
      .filter(({ found }) => !isBlank(found));
    return { part, column, reason: 'columnFilled', resolution: resolve[part] ?? 'beside', cells };
  });
  const changed = [...target.columns].flatMap(([part, column]): ColumnConflicts[] => {
    if (target.filled.get(part) === column) return [];
    const cells = wanted
      .filter((cell) => cell.column === column)
      .map((cell) => ({ cell, held: heldAt(grid, cell.row, column) }))
      .filter(({ cell, held }) => isContested(cell, held, changes, isOurs))
      .map(({ cell, held }) => conflict(held, cell.content));
    const resolution = resolve[part] === 'replace' ? 'replace' : 'skip';
    return cells.length === 0 ? [] : [{ part, column, reason: 'changedByHand', resolution, cells }];
  });
  return [...filled, ...changed];
};

const isContested = (cell: Wanted, held: Held, { kept, replaced }: Changes, isOurs: IsOurs): boolean =>
  !isBlank(held) &&
  !isOurs(held, cell.part) &&
  (kept.some(({ wanted }) => wanted === cell) ||
    replaced.some(({ row, column }) => row === held.row && column === held.column));

const conflict = (held: Held, wanted: CellContent): Conflict => ({
  row: held.row,
  column: held.column,
  found: { value: held.value, formula: held.formula },
  wanted,
});
