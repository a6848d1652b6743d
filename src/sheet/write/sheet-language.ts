import type { Language } from '../../text/language';
import type { Agreement } from '../agreement';
import type { SheetGrid } from '../grid';
import { ownCellAt } from '../grid';

/** The language of a sheet's own header; `otherwise` when it has no letters. What is written follows it. */
export const sheetLanguage = ({ table }: Agreement, grid: SheetGrid, otherwise: Language): Language => {
  const texts: string[] = [];
  for (let row = table.headerRows[0]; row <= table.headerRows[1]; row += 1) {
    for (let column = table.firstColumn; column <= table.lastColumn; column += 1) {
      const { value } = ownCellAt(grid, row, column);
      if (typeof value === 'string') texts.push(value);
    }
  }
  const text = texts.join(' ');
  if (/[ก-ฮ]/.test(text)) return 'th';
  return /[a-z]/i.test(text) ? 'en' : otherwise;
};
