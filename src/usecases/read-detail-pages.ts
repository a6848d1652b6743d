import type { IndicatorDetail } from '../sheet/details/detail';
import { isDetailName } from '../sheet/details/detail-name';
import { readDetails } from '../sheet/details/read-details';
import type { SheetGrid } from '../sheet/grid';
import type { SheetSummary, WorkbookPort } from '../workbook/port';

/** A page has about forty rows; a sheet far beyond that is none, and all pages together are bounded. */
const MOST_SHEETS = 100;
export const MOST_CELLS = { sheet: 20_000, all: 40_000 } as const;

/** The sheets that may be detail pages of `agreement`, by their names. */
export const detailPageNames = (sheets: readonly SheetSummary[], agreement: string): readonly string[] =>
  sheets
    .filter(({ name, visible }) => visible && name !== agreement && isDetailName(name))
    .map(({ name }) => name)
    .slice(0, MOST_SHEETS);

/**
 * The detail pages on the workbook's other visible sheets, found by the names of the sheets and bounded in size, so that
 * reading along stays quick in a large workbook. Rejects with `WorkbookError` only.
 */
export const readDetailPages = async (port: WorkbookPort, agreement: string): Promise<readonly IndicatorDetail[]> => {
  const names = detailPageNames(await port.sheets(), agreement);
  if (names.length === 0) return [];
  const grids = port.snapshots ? await port.snapshots(names, MOST_CELLS) : await oneByOne(port, names);
  return grids.flatMap(readDetails);
};

async function oneByOne(port: WorkbookPort, names: readonly string[]): Promise<SheetGrid[]> {
  const grids: SheetGrid[] = [];
  let room: number = MOST_CELLS.all;
  for (const name of names) {
    const grid = await port.snapshot(name);
    const cells = grid.values.length * (grid.values[0]?.length ?? 0);
    if (cells > Math.min(room, MOST_CELLS.sheet)) continue;
    grids.push(grid);
    room -= cells;
  }
  return grids;
}
