import { a1 } from '../../sheet/address';
import type { Area } from '../../sheet/grid';
import type { CellBefore } from '../../sheet/plan';
import { isCellError, type CellValue } from '../../text/cell';
import { WorkbookError } from '../port';
import { rectanglesOf } from '../rectangles';
import { columnsOf, rangeOf, rowsOf, slicesOf } from './range';
import { formulaOf, sameCell, valueOf } from './values';

interface AskedCells {
  readonly area: Area;
  readonly range: Excel.Range;
}

/** About 1 MB of answer: value, formula and type of a cell are some 25 bytes, texts more. */
const CELLS_PER_SYNC = 30_000;

/** Queues the reading of cells; what goes beyond one sync's worth is read at once, the rest waits for the caller's sync. */
export async function askCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: Parameters<typeof rectanglesOf>[0],
): Promise<AskedCells[]> {
  const asked: AskedCells[] = [];
  let queued = 0;
  for (const area of rectanglesOf(cells).flatMap((whole) => slicesOf(whole, CELLS_PER_SYNC))) {
    const size = rowsOf(area) * columnsOf(area);
    if (queued > 0 && queued + size > CELLS_PER_SYNC) {
      await context.sync();
      queued = 0;
    }
    const range = rangeOf(sheet, area);
    range.load('values,formulas,valueTypes');
    asked.push({ area, range });
    queued += size;
  }
  return asked;
}

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
