import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import type { GridEngine } from './univer';

/** Values that formulas of other cells put into a sheet, by row and column. */
export type Spilled = Nullable<IObjectMatrixPrimitiveType<Nullable<ICellData>>>;

export const spilledIn = (grid: GridEngine, unitId: string, sheetId: string): Spilled =>
  grid.formulas.getArrayFormulaCellData()[unitId]?.[sheetId];

export function forEachSpilled(cells: Spilled, visit: (row: number, column: number) => void): void {
  for (const [row, line] of Object.entries(cells ?? {})) {
    for (const [column, data] of Object.entries(line)) if (data) visit(Number(row), Number(column));
  }
}
