import type { XlsxDocument, XlsxSheet } from '../../workbook/xlsx';
import type { MemorySheet } from './memory-sheet';
import { MemoryWorkbook, type MemoryWorkbookOptions } from './memory-workbook';

/** Points of a column that shows so many characters: 7 pixels a digit and 5 of padding, at 96 pixels an inch. */
const pointsOfCharacters = (characters: number): number => (Math.round(characters * 7 + 5) * 72) / 96;

function fillCells(sheet: MemorySheet, { cells }: XlsxSheet, document: XlsxDocument): void {
  for (const { row, column, value, formula, style } of cells) {
    const area = { top: row, left: column, bottom: row, right: column };
    if (value !== null || formula !== null) sheet.setCells(area, [[{ value, formula }]]);
    const look = document.looks[style];
    if (style > 0 && look) sheet.setLook(area, look);
    if (document.locked[style] === false) sheet.unlocked.add(`${row},${column}`);
  }
}

function fillSizes(sheet: MemorySheet, { columns, rows, usedArea }: XlsxSheet): void {
  for (const { left, right, width, hidden } of columns) {
    const last = Math.min(right, Math.max(left, usedArea?.right ?? 0));
    for (let column = left; column <= (hidden ? Math.min(right, 16_383) : last); column += 1) {
      if (width !== null && column <= last) sheet.setColumnWidth(column, pointsOfCharacters(width));
      if (hidden) sheet.setColumnHidden(column, true);
    }
  }
  for (const { row, height, hidden } of rows) {
    if (height !== null) sheet.setRowHeight(row, height);
    if (hidden) sheet.setRowHidden(row, true);
  }
}

/** New rules come first, so the file's are put in from the last to the first. */
function fillRules(sheet: MemorySheet, { conditionalFormats }: XlsxSheet): void {
  const rules = [...conditionalFormats].sort((one, other) => other.priority - one.priority);
  for (const { areas, formula, fill, fontColor, stopIfTrue } of rules) {
    if (formula === null) continue;
    for (const area of areas) sheet.addConditionalFormat({ area, formula, fill, fontColor, stopIfTrue });
  }
}

function fillSheet(sheet: MemorySheet, from: XlsxSheet, document: XlsxDocument): void {
  fillCells(sheet, from, document);
  fillSizes(sheet, from);
  for (const merge of from.merges) sheet.merge(merge);
  for (const table of from.tables) sheet.addTable(table);
  fillRules(sheet, from);
  sheet.filtered = from.hasFilter;
  sheet.isProtected = from.protected;
  sheet.allows = from.allows;
  if (from.printArea) sheet.layout = { ...sheet.layout, page: { ...sheet.layout.page, area: from.printArea } };
  sheet.visibility = from.state === 'visible' ? 'Visible' : from.state === 'hidden' ? 'Hidden' : 'VeryHidden';
}

/** A workbook in memory with what `readXlsx` found in a file. Conditional formats without a formula are left out. */
export function memoryWorkbookOf(document: XlsxDocument, options: MemoryWorkbookOptions = {}): MemoryWorkbook {
  const workbook = new MemoryWorkbook(
    document.sheets.map((sheet) => sheet.name),
    options,
  );
  workbook.calculationMode = 'manual';
  for (const sheet of document.sheets) fillSheet(workbook.sheet(sheet.name), sheet, document);
  workbook.activate(workbook.sheet(document.active).id);
  for (const { part, xml } of document.customXml) workbook.customXml.set(part, xml);
  for (const { name, formula, sheet } of document.definedNames) {
    if (sheet === null) workbook.names.set(name, formula.startsWith('=') ? formula : `=${formula}`);
  }
  workbook.calculationMode = document.manualCalculation ? 'manual' : 'automatic';
  return workbook;
}
