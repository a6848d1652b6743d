import { a1Area } from '../../src/sheet/address';
import type { SheetGrid } from '../../src/sheet/grid';
import type { CellValue } from '../../src/text/cell';
import { gridOfText } from './sheet-text';
import type { NewCell, NewSheet, NewWorkbook } from './xlsx/new-workbook';

const cellOf = (grid: SheetGrid, row: number, column: number): NewCell | null => {
  const value: CellValue = grid.values[row]?.[column] ?? null;
  const numberFormat = grid.numberFormats[row]?.[column] ?? 'General';
  if (value === null && numberFormat === 'General') return null;
  return { value, ...(numberFormat === 'General' ? {} : { look: { numberFormat } }) };
};

/** A sheet in text (sheet-text.ts) as one of a new workbook. */
export function sheetOfText(text: string, name: string, more: Partial<NewSheet> = {}): NewSheet {
  const grid = gridOfText(text, name);
  return {
    name,
    rows: grid.values.map((row, r) => ({
      hidden: grid.hiddenRows.has(r),
      cells: row.map((_, c) => cellOf(grid, r, c)),
    })),
    merges: grid.merges.map(a1Area),
    ...more,
  };
}

/** Cells of a sheet changed: by A1-free place, row and column 0-based. Rows and cells are made as needed. */
export function withCells(sheet: NewSheet, cells: readonly (readonly [number, number, NewCell])[]): NewSheet {
  const rows = sheet.rows.map(({ cells: row, ...rest }) => ({ ...rest, cells: [...row] }));
  for (const [row, column, cell] of cells) {
    while (rows.length <= row) rows.push({ cells: [] });
    const line = rows[row]!.cells;
    while (line.length <= column) line.push(null);
    line[column] = cell;
  }
  return { ...sheet, rows };
}

/** A small agreement: table A1:H4 with a total row of its own; 1.1 scores 2.5, 1.2 scores 5, the total is 4. */
export const AGREEMENT_TEXT = `
ตัวชี้วัด | น้ำหนัก | 1 | 2 | 3 | 4 | 5 | ผลการดำเนินงาน
1.1 ร้อยละความพึงพอใจ | 40 | 65 | 70 | 75 | 80 | 85 | 72.5
1.2 จำนวนเรื่องที่แล้วเสร็จ | 60 | 10 | 20 | 30 | 40 | 50 | 50
รวม | 100 | | | | | |
`;

export const smallAgreement = (more: Partial<NewSheet> = {}, name = 'คำรับรอง'): NewSheet =>
  sheetOfText(AGREEMENT_TEXT, name, more);

export const bookOf = (sheets: readonly NewSheet[], more: Partial<NewWorkbook> = {}): NewWorkbook => ({
  sheets,
  ...more,
});
