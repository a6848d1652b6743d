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

/** True when the sheet's own numbers are mostly typed in Thai digits: what is written is then shown in them too. */
export const usesThaiDigits = ({ indicators }: Agreement, grid: SheetGrid): boolean => {
  let [thai, other] = [0, 0];
  for (const { weightCell, levelCells, resultCell } of indicators) {
    for (const cell of [weightCell, ...levelCells, ...(resultCell === null ? [] : [resultCell])]) {
      const { value } = ownCellAt(grid, cell.row, cell.column);
      if (typeof value === 'string' && /[๐-๙]/.test(value)) thai += 1;
      else if (typeof value === 'number' || (typeof value === 'string' && /\d/.test(value))) other += 1;
    }
  }
  return thai > other;
};
