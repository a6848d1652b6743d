import type { Area, SheetGrid } from '../grid';
import { mergeAt, ownCellAt } from '../grid';
import type { Held } from './ownership';

/** What a cell itself holds, by absolute 0-based coordinates; blank outside the snapshot and inside a merged area. */
export const heldAt = (grid: SheetGrid, row: number, column: number): Held => {
  const { value, formula } = ownCellAt(grid, row, column);
  return { row, column, value, formula };
};

/** True for a cell that a merge hides: what is put into it nobody sees, and Excel drops it. */
export const isCovered = (grid: SheetGrid, row: number, column: number): boolean => {
  const merge = mergeAt(grid, row, column);
  return merge !== null && (merge.top !== row || merge.left !== column);
};

export const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
