import type { Look } from '../../sheet/grid';
import type { Appearance, WorkbookPort } from '../port';
import { askWidth, charactersOf } from './column-width';
import { LOOK_CELLS_PER_SYNC, askLooks, looksAsked } from './looks';
import { columnsOf, rowsOf, slicesOf } from './range';
import { inExcel, required, worksheet } from './run';

/** Looks of several areas and widths of columns: one sync, and one more per 1 MB of looks. */
export const appearance: NonNullable<WorkbookPort['appearance']> = (
  name,
  areas,
  { left, right },
): Promise<Appearance> =>
  inExcel(async (context) => {
    const sheet = worksheet(context, name);
    sheet.load('name');
    const widths = Array.from({ length: right - left + 1 }, (_, index) => askWidth(sheet, left + index));
    let queued = 0;
    const asked: { readonly area: number; readonly looks: ReturnType<typeof askLooks> }[] = [];
    for (const [area, slice] of areas.flatMap((each, index) =>
      slicesOf(each, LOOK_CELLS_PER_SYNC).map((one) => [index, one] as const),
    )) {
      const size = rowsOf(slice) * columnsOf(slice);
      if (queued > 0 && queued + size > LOOK_CELLS_PER_SYNC) {
        await context.sync();
        queued = 0;
      }
      asked.push({ area, looks: askLooks(sheet, slice) });
      queued += size;
    }
    await context.sync();
    required(sheet, name);
    const looks = areas.map((): Look[][] => []);
    for (const { area, looks: answer } of asked) looks[area]?.push(...looksAsked(answer));
    return { looks, widths: widths.map((column) => charactersOf(column.width())) };
  });
