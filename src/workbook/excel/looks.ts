import type { Area, Look } from '../../sheet/grid';
import { LOOK_PROPERTIES, lookOf } from './look';
import { rangeOf, slicesOf } from './range';
import { inExcel, required, worksheet } from './run';

export { slicesOf } from './range';

/** About 1 MB of answer: a cell's properties are some 400 bytes. */
export const LOOK_CELLS_PER_SYNC = 2_500;

interface AskedLooks {
  readonly range: Excel.Range;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Queues the reading of an area's looks; `looksAsked` gives them after the sync. */
export function askLooks(sheet: Excel.Worksheet, area: Area): AskedLooks {
  const range = rangeOf(sheet, area);
  range.load('numberFormat');
  return { range, cells: range.getCellProperties(LOOK_PROPERTIES) };
}

export const looksAsked = ({ range, cells }: AskedLooks): Look[][] =>
  cells.value.map((row, r) =>
    row.map((cell, c) => lookOf(cell, String((range.numberFormat as string[][])[r]?.[c] ?? 'General'))),
  );

/** Looks of every cell of an area, row by row. One sync per slice. Needs ExcelApi 1.9. */
export const looks = (name: string, area: Area): Promise<Look[][]> =>
  inExcel(async (context) => {
    const sheet = worksheet(context, name);
    sheet.load('name');
    const rows: Look[][] = [];
    for (const slice of slicesOf(area, LOOK_CELLS_PER_SYNC)) {
      const asked = askLooks(sheet, slice);
      await context.sync();
      required(sheet, name);
      rows.push(...looksAsked(asked));
    }
    return rows;
  });
