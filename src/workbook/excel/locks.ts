import { contains, type Area } from '../../sheet/grid';
import { rectanglesOf } from '../rectangles';
import type { Protection } from '../refuse-protected';
import { rangeOf } from './range';

interface Cell {
  readonly row: number;
  readonly column: number;
}

interface AskedLock {
  readonly area: Area;
  readonly cells: readonly Cell[];
  readonly range: Excel.Range;
}

function ask(sheet: Excel.Worksheet, area: Area, cells: readonly Cell[]): AskedLock {
  const range = rangeOf(sheet, area);
  range.load('format/protection/locked');
  return { area, cells: cells.filter(({ row, column }) => contains(area, row, column)), range };
}

/** Queues the question which cells of a protected sheet are locked. */
export const askLocks = (sheet: Excel.Worksheet, cells: readonly Cell[]): AskedLock[] =>
  rectanglesOf(cells).map((area) => ask(sheet, area, cells));

/** Beyond so many cells in areas of both kinds the whole area counts as locked. */
const MOST_CELLS = 2_000;

/** What the protection says, after a sync. Areas of locked and unlocked cells (null) are asked cell by cell: one more sync. */
export async function protectionAsked(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  asked: readonly AskedLock[],
): Promise<Protection> {
  const { allowFormatCells, allowFormatColumns } = sheet.protection.options;
  const isMixed = ({ range }: AskedLock): boolean => (range.format.protection.locked as boolean | null) === null;
  const mixed = asked.filter(isMixed).flatMap(({ cells }) => cells);
  const single = (cell: Cell): AskedLock =>
    ask(sheet, { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column }, [cell]);
  const finer = mixed.length > MOST_CELLS ? [] : mixed.map(single);
  if (finer.length > 0) await context.sync();
  const settled = [...asked.filter((each) => !isMixed(each) || finer.length === 0), ...finer];
  return {
    formatCells: allowFormatCells === true,
    formatColumns: allowFormatColumns === true,
    locked: settled.filter(({ range }) => range.format.protection.locked !== false).flatMap(({ cells }) => cells),
  };
}
