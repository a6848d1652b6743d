import type { Agreement } from '../agreement';
import type { Area, Look } from '../grid';
import { contains } from '../grid';
import type { LookBlock } from '../plan';
import type { ColumnPart, Target } from './target';

/** Looks of an area, row by row. */
export interface AreaLooks {
  readonly area: Area;
  readonly looks: readonly (readonly Look[])[];
}

/** The look of a cell as far as it was asked for. */
export const lookAt = (known: readonly AreaLooks[], row: number, column: number): Look => {
  const found = known.find(({ area }) => contains(area, row, column));
  return found?.looks[row - found.area.top]?.[column - found.area.left] ?? {};
};

const NUMBERS: ReadonlySet<ColumnPart> = new Set(['score', 'weighted']);

/**
 * `0.0000` for four decimals. For Thai digits Excel's code for them: digit shape 0D, language 041E. With a calendar in it
 * (`[$-D07041E]`) LibreOffice forgets the decimals; without one it shows Thai digits too. Programs that do not know the
 * code show Arabic digits.
 */
export const scoreFormat = (decimals: number, thaiDigits: boolean): string =>
  `${thaiDigits ? '[$-D00041E]' : ''}0.${'0'.repeat(decimals)}`;

/**
 * Looks of a new column: font, borders and fill of the table's last column, row by row; the header as the header; numbers
 * in the middle with their decimals. `neighbour` is that last column.
 */
export const columnLooks = (
  part: ColumnPart,
  column: number,
  target: Target,
  neighbour: number,
  known: readonly AreaLooks[],
  format: string,
): LookBlock[] => {
  const rows = range(target.headerRows[0], target.totalRow);
  const ownTotal = target.label === null;
  const looks = rows.map((row) => {
    const source = row === target.totalRow && !ownTotal ? row - 1 : row;
    return bodyLook(lookAt(known, source, neighbour), part, row, target, format);
  });
  return stacked(looks, target.headerRows[0], column);
};

const bodyLook = (source: Look, part: ColumnPart, row: number, target: Target, format: string): Look => {
  const { numberFormat: _, ...look } = source;
  const isHeader = [target.headerRows, ...target.repeatedHeaders].some(([top, bottom]) => row >= top && row <= bottom);
  if (isHeader) return { ...look, horizontal: 'center', vertical: 'center', wrap: true };
  const bold = row === target.totalRow ? { bold: true } : {};
  return {
    ...look,
    ...bold,
    horizontal: part === 'explanation' ? 'left' : 'center',
    wrap: true,
    numberFormat: NUMBERS.has(part) ? format : 'General',
  };
};

/** The new total row under the table: the row above it, in bold. */
export const totalRowLooks = (agreement: Agreement, target: Target, known: readonly AreaLooks[]): LookBlock[] => {
  if (target.label === null) return [];
  const { firstColumn, lastColumn } = agreement.table;
  return range(firstColumn, lastColumn).map((column) => {
    const { numberFormat: _, ...look } = lookAt(known, target.totalRow - 1, column);
    const area = { top: target.totalRow, bottom: target.totalRow, left: column, right: column };
    return { area, look: { ...look, bold: true } };
  });
};

/** One block for every run of rows that look the same. */
export const stacked = (looks: readonly Look[], top: number, column: number): LookBlock[] => {
  const blocks: LookBlock[] = [];
  looks.forEach((look, index) => {
    const row = top + index;
    const last = blocks.at(-1);
    if (last && sameLook(last.look, look)) blocks[blocks.length - 1] = { ...last, area: { ...last.area, bottom: row } };
    else blocks.push({ area: { top: row, bottom: row, left: column, right: column }, look });
  });
  return blocks;
};

const sameLook = (a: Look, b: Look): boolean => lookKey(a) === lookKey(b);

const lookKey = (look: Look): string => JSON.stringify(Object.entries(look).sort(([a], [b]) => (a < b ? -1 : 1)));

/** A cell that nobody has formatted. */
export const isPlain = ({ fill, borders, bold, italic, numberFormat }: Look): boolean =>
  !fill &&
  !bold &&
  !italic &&
  (numberFormat ?? 'General') === 'General' &&
  !Object.values(borders ?? {}).some((line) => line !== null);

export const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
