import type { HostCell } from '../../../src/host/workbook/host-workbook';
import { MemoryWorkbook } from '../../../src/host/workbook/memory-workbook';
import type { Area } from '../../../src/sheet/grid';
import { pointsOf } from '../../../src/workbook/excel/column-width';
import { readXlsx, type XlsxSheet } from '../../../src/workbook/xlsx';
import type { XlsxDocument } from '../../../src/workbook/xlsx';
import { calculate } from './calculate';

const at = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

function fill(book: MemoryWorkbook, sheet: XlsxSheet, document: XlsxDocument): void {
  const target = book.sheet(sheet.name);
  for (const { row, column, value, formula, style } of sheet.cells) {
    const cell: HostCell = { value: value === '' ? null : value, formula };
    target.setCells(at(row, column), [[cell]]);
    const look = document.looks[style];
    if (look !== undefined) target.setLook(at(row, column), look);
  }
  for (const area of sheet.merges) target.merge(area);
  for (const { left, right, width } of sheet.columns) {
    for (let column = left; column <= Math.min(right, 200); column++) {
      if (width !== null) target.setColumnWidth(column, pointsOf(width));
    }
  }
  for (const { row, hidden } of sheet.rows) if (hidden) target.setRowHidden(row, true);
  target.isProtected = sheet.protected;
  target.visibility = sheet.state === 'visible' ? 'Visible' : 'Hidden';
}

/** The workbook of the host with what an .xlsx file holds. */
export function memoryFromXlsx(bytes: Uint8Array): MemoryWorkbook {
  const document = readXlsx(bytes);
  const book = new MemoryWorkbook(
    document.sheets.map(({ name }) => name),
    { calculate },
  );
  for (const sheet of document.sheets) fill(book, sheet, document);
  book.activate(book.sheet(document.active).id);
  return book;
}
