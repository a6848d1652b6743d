import { parseA1 } from '../../sheet/address';
import type { Area } from '../../sheet/grid';

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;

export const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range =>
  sheet.getRangeByIndexes(area.top, area.left, rowsOf(area), columnsOf(area));

/** The areas of an Excel address such as `'แผน ๑'!A1:B2,'แผน ๑'!D4`; sheet names may hold commas and quotes. */
export function areasOf(address: string): Area[] {
  const bare = address.replace(/'(?:[^']|'')*'!/g, '').replace(/[^,!]+!/g, '');
  return bare.split(',').flatMap((cells) => parseA1(cells) ?? []);
}

/** The smallest area around all of them; null for none. */
export function around(areas: readonly Area[]): Area | null {
  const [first, ...rest] = areas;
  if (first === undefined) return null;
  return rest.reduce(
    (all, area) => ({
      top: Math.min(all.top, area.top),
      left: Math.min(all.left, area.left),
      bottom: Math.max(all.bottom, area.bottom),
      right: Math.max(all.right, area.right),
    }),
    first,
  );
}

/** An area in bands of whole rows. */
export const bandsOf = (area: Area, height: number): Area[] =>
  Array.from({ length: Math.ceil(rowsOf(area) / height) }, (_, index) => ({
    ...area,
    top: area.top + index * height,
    bottom: Math.min(area.bottom, area.top + (index + 1) * height - 1),
  }));

/** An area in slices of whole rows, none of more cells than that (but for a single row). */
export const slicesOf = (area: Area, cellsPerSlice: number): Area[] =>
  bandsOf(area, Math.max(1, Math.floor(cellsPerSlice / columnsOf(area))));
