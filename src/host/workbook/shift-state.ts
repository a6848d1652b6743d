import type { Area } from '../../sheet/grid';
import type { CellMap, SheetState } from './sheet-state';

export type Shift = 'down' | 'right' | 'up' | 'left';

const wholeRow = 16_383;
const wholeColumn = 1_048_575;

/** Where an index goes: null when its cell is removed. */
function movedIndex(index: number, from: number, count: number, inserting: boolean): number | null {
  if (index < from) return index;
  if (inserting) return index + count;
  return index < from + count ? null : index - count;
}

function movedMap<T>(
  cells: CellMap<T>,
  move: (row: number, column: number) => readonly [number, number] | null,
): CellMap<T> {
  const moved = new Map<number, Map<number, T>>();
  for (const [row, columns] of cells) {
    for (const [column, cell] of columns) {
      const to = move(row, column);
      if (!to) continue;
      const line = moved.get(to[0]) ?? new Map<number, T>();
      moved.set(to[0], line.set(to[1], cell));
    }
  }
  return moved;
}

const movedKeys = <T>(
  entries: Iterable<readonly [number, T]>,
  move: (index: number) => number | null,
): Map<number, T> =>
  new Map(
    [...entries].flatMap(([index, value]) => {
      const to = move(index);
      return to === null ? [] : [[to, value] as const];
    }),
  );

/** Moves everything of a sheet for cells inserted at, or removed from, an area. Formulas keep their text. */
export function shiftState(state: SheetState, area: Area, shift: Shift): void {
  const vertical = shift === 'down' || shift === 'up';
  const inserting = shift === 'down' || shift === 'right';
  const [from, count] = vertical ? [area.top, area.bottom - area.top + 1] : [area.left, area.right - area.left + 1];
  const along = (index: number): number | null => movedIndex(index, from, count, inserting);
  const inBand = (row: number, column: number): boolean =>
    vertical ? column >= area.left && column <= area.right : row >= area.top && row <= area.bottom;
  const move = (row: number, column: number): readonly [number, number] | null => {
    if (!inBand(row, column)) return [row, column];
    const to = along(vertical ? row : column);
    return to === null ? null : vertical ? [to, column] : [row, to];
  };
  state.cells = movedMap(state.cells, move);
  state.looks = movedMap(state.looks, move);
  const movedArea = (other: Area): Area | null => moveWhole(other, area, vertical, along);
  state.merges = state.merges.map(movedArea).filter((merge) => merge !== null);
  state.tables = state.tables.flatMap((table) => {
    const to = movedArea(table.area);
    return to ? [{ ...table, area: to }] : [];
  });
  state.rules = state.rules.flatMap((rule) => {
    const to = movedArea(rule.area);
    return to ? [{ ...rule, area: to }] : [];
  });
  if (vertical && area.left === 0 && area.right === wholeRow) moveRows(state, along);
  if (!vertical && area.top === 0 && area.bottom === wholeColumn) moveColumns(state, along);
}

function moveWhole(other: Area, area: Area, vertical: boolean, along: (index: number) => number | null): Area | null {
  const inside = vertical
    ? other.left >= area.left && other.right <= area.right
    : other.top >= area.top && other.bottom <= area.bottom;
  if (!inside) return other;
  const span = (first: number, last: number): [number, number] | null => {
    const kept = [];
    for (let index = first; index <= last; index += 1) {
      const to = along(index);
      if (to !== null) kept.push(to);
    }
    return kept.length > 0 ? [Math.min(...kept), Math.max(...kept)] : null;
  };
  const [first, last] = vertical ? [other.top, other.bottom] : [other.left, other.right];
  const to = span(first, last);
  if (!to) return null;
  return vertical ? { ...other, top: to[0], bottom: to[1] } : { ...other, left: to[0], right: to[1] };
}

function moveRows(state: SheetState, along: (index: number) => number | null): void {
  state.rowHeights = movedKeys(state.rowHeights, along);
  state.hiddenRows = new Set(
    movedKeys(
      [...state.hiddenRows].map((row) => [row, true] as const),
      along,
    ).keys(),
  );
}

function moveColumns(state: SheetState, along: (index: number) => number | null): void {
  state.columnWidths = movedKeys(state.columnWidths, along);
  state.hiddenColumns = new Set(
    movedKeys(
      [...state.hiddenColumns].map((column) => [column, true] as const),
      along,
    ).keys(),
  );
}
