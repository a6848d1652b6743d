import type { Area } from '../../sheet/grid';

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;

export const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range =>
  sheet.getRangeByIndexes(area.top, area.left, rowsOf(area), columnsOf(area));

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + (letter.charCodeAt(0) - 64), 0) - 1;

/** Letters of a 0-based column: 0 is A. */
export function columnLetters(column: number): string {
  let rest = column + 1;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** `K9` or `K9:M24`. */
export function addressOf(area: Area): string {
  const first = `${columnLetters(area.left)}${area.top + 1}`;
  const last = `${columnLetters(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

const CELLS = /\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?/g;

/** The areas of an Excel address such as `'แผน ๑'!A1:B2,'แผน ๑'!D4`; sheet names may hold commas and quotes. */
export function areasOf(address: string): Area[] {
  const bare = address.replace(/'(?:[^']|'')*'!/g, '').replace(/[^,!]+!/g, '');
  return [...bare.matchAll(CELLS)].map(([, c1, r1, c2, r2]) => {
    const left = columnNumber(c1 ?? 'A');
    const top = Number(r1) - 1;
    return {
      top,
      left,
      bottom: r2 === undefined ? top : Number(r2) - 1,
      right: c2 === undefined ? left : columnNumber(c2),
    };
  });
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
