import { findFiscalYear } from '../../text/fiscal-year';
import { mergeAt, ownCellAt, type SheetGrid } from '../grid';
import { meaningOf } from './vocabulary';
import { isBlank, ownWords, plainText } from './words';

/** What stands above a table. */
export interface Title {
  readonly title: string | null;
  /** Buddhist era. */
  readonly fiscalYear: number | null;
  /** The line that says the results are examples, as a cell; null when there is none. */
  readonly example: { readonly row: number; readonly column: number } | null;
}

interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const TITLE_WORDS = /คำรับรอง|ตัวชี้วัด|ประเมินผล|ปฏิบัติราชการ|agreement|scorecard|indicator|kpi/i;
const EXAMPLE = /(ผล|result)/i;
const IS_EXAMPLE = /ตัวอย่าง|สมมติ|\bexamples?\b/i;
/** Titles stand near the table; a sheet may hold much else above it. */
const ABOVE = 40;

function textsAbove(grid: SheetGrid, top: number): TextCell[] {
  const texts: TextCell[] = [];
  const width = grid.values[0]?.length ?? 0;
  for (let row = Math.max(grid.top, top - ABOVE); row < top; row += 1) {
    // A title stands alone in its row, or beside a logo's caption; a row of a table above does not.
    if ((grid.values[row - grid.top] ?? []).filter((value) => !isBlank(value)).length > 3) continue;
    for (let column = grid.left; column < grid.left + width; column += 1) {
      const { value } = ownCellAt(grid, row, column);
      const merge = mergeAt(grid, row, column);
      if (typeof value !== 'string' || isBlank(value) || (merge && (merge.top < row || merge.left < column))) continue;
      if (meaningOf(plainText(value))?.confidence === 1) continue;
      texts.push({ row, column, text: ownWords(value).slice(0, 500) });
    }
  }
  return texts;
}

/** The title, its fiscal year and whether results are marked as examples, from what stands above a table's header. */
export function readTitle(grid: SheetGrid, top: number): Title {
  const texts = textsAbove(grid, top);
  const example = texts.find(({ text }) => IS_EXAMPLE.test(text) && EXAMPLE.test(text)) ?? null;
  const others = texts.filter((text) => text !== example);
  const title =
    others.find(({ text }) => TITLE_WORDS.test(text)) ?? others.find(({ text }) => text.length > 8) ?? others[0];
  const years = (title ? [title, ...others] : others).map(({ text }) => findFiscalYear(text));
  return {
    title: title?.text ?? null,
    fiscalYear: years.find((year) => year !== null) ?? findFiscalYear(grid.name),
    example: example && { row: example.row, column: example.column },
  };
}
