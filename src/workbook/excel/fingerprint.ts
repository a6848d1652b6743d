import { a1 } from '../../sheet/address';
import type { Area } from '../../sheet/grid';
import type { CellBefore } from '../../sheet/plan';
import { isCellError, type CellValue } from '../../text/cell';
import { WorkbookError } from '../port';
import { rectanglesOf } from '../rectangles';
import { rangeOf } from './range';
import { formulaOf, sameCell, valueOf } from './values';

interface AskedCells {
  readonly area: Area;
  readonly range: Excel.Range;
}

/** Queues the reading of cells. */
export const askCells = (sheet: Excel.Worksheet, cells: Parameters<typeof rectanglesOf>[0]): AskedCells[] =>
  rectanglesOf(cells).map((area) => {
    const range = rangeOf(sheet, area);
    range.load('values,formulas,valueTypes');
    return { area, range };
  });

interface CellNow {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** A cell as it stands now; one that was not asked for is blank. */
export function cellNow(asked: readonly AskedCells[], row: number, column: number): CellNow {
  for (const { area, range } of asked) {
    if (column < area.left || column > area.right || row < area.top || row > area.bottom) continue;
    const raw = (range.values as unknown[][])[row - area.top]?.[column - area.left];
    const type = (range.valueTypes as string[][])[row - area.top]?.[column - area.left] ?? '';
    const entry = (range.formulas as unknown[][])[row - area.top]?.[column - area.left];
    return { value: valueOf(raw, type), formula: formulaOf(entry, raw) };
  }
  return { value: null, formula: null };
}

const shown = ({ value, formula }: CellNow): string | number =>
  formula ??
  (value === null ? '' : isCellError(value) ? value.error : typeof value === 'number' ? value : String(value));

/** Rejects the plan when a cell no longer holds what it held: another person's edit is never written over. */
export function checkUnchanged(asked: readonly AskedCells[], before: readonly CellBefore[]): void {
  for (const cell of before) {
    const now = cellNow(asked, cell.row, cell.column);
    if (sameCell(now, cell)) continue;
    throw new WorkbookError('changedMeanwhile', {
      cell: a1(cell.row, cell.column),
      before: shown(cell),
      now: shown(now),
    });
  }
}
