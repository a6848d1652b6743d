import type { Agreement } from '../agreement';
import type { SheetGrid } from '../grid';
import type { CellBefore } from '../plan';
import { heldAt } from './grid-cells';

/** The cells that scores come from, as they stand: weights, levels and results, each once, row by row. */
export const readCells = ({ indicators }: Agreement, grid: SheetGrid): CellBefore[] => {
  const cells = new Map<string, CellBefore>();
  for (const { weightCell, levelCells, resultCell, ratio } of indicators) {
    const results = [resultCell, ratio?.first, ratio?.second].filter((cell) => cell !== null && cell !== undefined);
    for (const { row, column } of [weightCell, ...levelCells, ...results]) {
      cells.set(`${row},${column}`, heldAt(grid, row, column));
    }
  }
  return [...cells.values()];
};
