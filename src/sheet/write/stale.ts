import type { TableLayout } from '../agreement';
import type { SheetGrid } from '../grid';
import { lastRowOf } from '../grid';
import type { CellContent, WriteRecord } from '../plan';
import type { Wanted } from './assemble';
import { heldAt } from './grid-cells';
import { isBlank } from './ownership';
import type { IsOurs, Part } from './ownership';
import type { Target } from './target';
import { COLUMN_PARTS } from './target';

interface Place {
  readonly column: number;
  readonly part: Part;
}

/**
 * Cells of ours that nothing is wanted in any more: a row was deleted, the total row moved down, a part was turned off,
 * a result was emptied in a sheet of values. They are emptied. Only with a record: nothing is taken away on a guess.
 */
export const staleCells = (
  grid: SheetGrid,
  table: TableLayout,
  record: WriteRecord | null,
  target: Target | null,
  wanted: readonly Wanted[],
  isOurs: IsOurs,
): Wanted[] => {
  if (record === null) return [];
  const taken = new Set(wanted.map((cell) => `${cell.row},${cell.column}`));
  const stale: Wanted[] = [];
  for (let row = table.headerRows[0]; row <= lastRowOf(grid); row += 1) {
    for (const { column, part } of places(table, record, target)) {
      if (taken.has(`${row},${column}`)) continue;
      const held = heldAt(grid, row, column);
      if (isBlank(held) || !isOurs(held, part)) continue;
      taken.add(`${row},${column}`);
      stale.push({ row, column, part, content: contentThen(record, target, row, column) });
    }
  }
  return stale;
};

/** Nothing, or in a column that is given back what a person had there when they said to write over it. */
const contentThen = ({ restore }: WriteRecord, target: Target | null, row: number, column: number): CellContent => {
  const then = restore?.cells?.find((cell) => cell.row === row && cell.column === column);
  const stays = [...(target?.columns.values() ?? [])].includes(column);
  if (then === undefined || stays) return { kind: 'value', value: null };
  const { formula, value } = then;
  return formula === null ? { kind: 'value', value } : { kind: 'formula', formula, value };
};

/** Where cells of ours may stand: their columns now and then, and the total row's words and weight. */
const places = (table: TableLayout, record: WriteRecord, target: Target | null): Place[] => {
  const then: Partial<Record<Part, number>> = record.columns;
  const columns = COLUMN_PARTS.flatMap((part) => {
    const now = target?.columns.get(part);
    return [...new Set([now, then[part]])].flatMap((column) =>
      column === undefined || column < 0
        ? []
        : [
            { column, part },
            { column, part: 'total' as const },
          ],
    );
  });
  return [...columns, { column: table.columns.name, part: 'total' }, { column: table.columns.weight, part: 'total' }];
};
