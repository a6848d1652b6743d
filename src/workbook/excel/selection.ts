import { MAX_COLUMNS, MAX_ROWS, columnIndex, parseA1 } from '../../sheet/address';
import type { Area } from '../../sheet/grid';
import { inExcel } from './run';

/**
 * The first area of what is selected, from an address as Excel gives it: `D5`, `'แผน ๑'!D5:E6`, whole columns `D:E`, whole
 * rows `5:6`, several areas `A1,C3`. Null when it is none.
 */
export function selectedArea(address: string): Area | null {
  const bare = address.replace(/'(?:[^']|'')*'!/g, '').replace(/[^,!]+!/g, '');
  const [first = ''] = bare.replaceAll('$', '').split(',');
  const columns = /^([a-z]+):([a-z]+)$/i.exec(first);
  const [left, right] = [columnIndex(columns?.[1] ?? ''), columnIndex(columns?.[2] ?? '')];
  if (left !== null && right !== null) return { top: 0, left, bottom: MAX_ROWS - 1, right };
  const rows = /^(\d+):(\d+)$/.exec(first);
  if (rows) return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: MAX_COLUMNS - 1 };
  return parseA1(first);
}

/** Calls `selected` whenever something is selected on the sheet (ExcelApi 1.7). Gives how to stop. */
export async function watchSelection(sheet: string, selected: (area: Area) => void): Promise<() => Promise<void>> {
  const handler = await inExcel(async (context) => {
    const added = context.workbook.worksheets.getItem(sheet).onSelectionChanged.add(({ address }) => {
      const area = selectedArea(address);
      if (area !== null) selected(area);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}

/** What is selected now; null when it is no cells, or several areas. */
export const selection = (): Promise<Area | null> =>
  inExcel(async (context) => {
    const ranges = context.workbook.getSelectedRanges();
    ranges.load('address');
    await context.sync();
    return selectedArea(ranges.address);
  });
