import { rangeOf } from './range';
import { inExcel, required, worksheet } from './run';

/** Pixels of a digit and of a cell's padding in Excel's default font (Calibri 11 at 96 dpi). */
const DIGIT = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** Excel shows widths in characters, the API gives points. Below one character the padding shrinks with the width. */
export function charactersOf(points: number): number {
  const pixels = points / POINTS_PER_PIXEL;
  const characters = pixels < DIGIT + PADDING ? pixels / (DIGIT + PADDING) : (pixels - PADDING) / DIGIT;
  return Math.round(characters * 100) / 100;
}

export function pointsOf(characters: number): number {
  const pixels = characters < 1 ? characters * (DIGIT + PADDING) : characters * DIGIT + PADDING;
  return Math.round(pixels) * POINTS_PER_PIXEL;
}

/** Queues the reading of a column's width; `width()` gives it in points after the sync. */
export function askWidth(sheet: Excel.Worksheet, column: number): { readonly column: number; width(): number } {
  const range = rangeOf(sheet, { top: 0, left: column, bottom: 0, right: column });
  range.load('format/columnWidth');
  return { column, width: () => range.format.columnWidth };
}

export function setWidth(sheet: Excel.Worksheet, column: number, points: number): void {
  rangeOf(sheet, { top: 0, left: column, bottom: 0, right: column }).format.columnWidth = points;
}

/** Widths in characters of the columns left…right. */
export const columnWidths = (name: string, left: number, right: number): Promise<number[]> =>
  inExcel(async (context) => {
    const sheet = worksheet(context, name);
    sheet.load('name');
    const asked = Array.from({ length: right - left + 1 }, (_, index) => askWidth(sheet, left + index));
    await context.sync();
    required(sheet, name);
    return asked.map((column) => charactersOf(column.width()));
  });
