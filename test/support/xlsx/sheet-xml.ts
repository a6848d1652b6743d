import { columnLetters } from './column-letters';
import { escapeXml } from './escape-xml';
import type { NewCell, NewRow, NewSheet } from './new-workbook';
import type { StyleTable } from './style-table';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Texts of a new workbook, each stored once. */
export class TextTable {
  readonly texts: string[] = [];
  private readonly indexes = new Map<string, number>();

  index(text: string): number {
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.indexes.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

function cellXml(cell: NewCell, address: string, styles: StyleTable, texts: TextTable): string {
  const style = styles.index(cell.look, cell.unlocked);
  const start = `<c r="${address}"${style ? ` s="${style}"` : ''}`;
  const formula = cell.formula === undefined ? '' : `<f>${escapeXml(cell.formula)}</f>`;
  const { value } = cell;
  if (value === null) return formula ? `${start}>${formula}</c>` : `${start}/>`;
  if (typeof value === 'number') return `${start}>${formula}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'object') return `${start} t="e">${formula}<v>${escapeXml(value.error)}</v></c>`;
  return formula
    ? `${start} t="str">${formula}<v>${escapeXml(value)}</v></c>`
    : `${start} t="s"><v>${texts.index(value)}</v></c>`;
}

function rowXml(row: NewRow, number: number, styles: StyleTable, texts: TextTable): string {
  const cells = row.cells
    .map((cell, column) => (cell ? cellXml(cell, `${columnLetters(column)}${number}`, styles, texts) : ''))
    .join('');
  const height = row.height ? ` ht="${row.height}" customHeight="1"` : '';
  return `<row r="${number}"${height}${row.hidden ? ' hidden="1"' : ''}>${cells}</row>`;
}

function viewXml(sheet: NewSheet, first: boolean): string {
  const selected = first ? ' tabSelected="1"' : '';
  const { frozen } = sheet;
  const mirrored = sheet.rightToLeft ? ' rightToLeft="1"' : '';
  if (!frozen) return `<sheetViews><sheetView${mirrored}${selected} workbookViewId="0"/></sheetViews>`;
  const corner = `${columnLetters(frozen.columns)}${frozen.rows + 1}`;
  const pane = frozen.columns && frozen.rows ? 'bottomRight' : frozen.rows ? 'bottomLeft' : 'topRight';
  const split = `${frozen.columns ? ` xSplit="${frozen.columns}"` : ''}${frozen.rows ? ` ySplit="${frozen.rows}"` : ''}`;
  return (
    `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0"><pane${split} topLeftCell="${corner}" ` +
    `activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
  );
}

const pageXml = (sheet: NewSheet): string =>
  '<printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
  `<pageSetup paperSize="9" orientation="${sheet.landscapeA4 ? 'landscape' : 'portrait'}" fitToHeight="0"/>` +
  (sheet.footer ? `<headerFooter><oddFooter>${escapeXml(sheet.footer)}</oddFooter></headerFooter>` : '');

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function tablePartsXml({ tables = [] }: NewSheet): string {
  const parts = tables.map((_, i) => `<tablePart xmlns:r="${RELATIONSHIPS}" r:id="rId${i + 1}"/>`);
  return parts.length > 0 ? `<tableParts count="${parts.length}">${parts.join('')}</tableParts>` : '';
}

/** The XML of one worksheet. */
export function sheetXml(sheet: NewSheet, first: boolean, styles: StyleTable, texts: TextTable): string {
  const width = Math.max(1, ...sheet.rows.map((row) => row.cells.length));
  const rows = sheet.rows.map((row, i) => rowXml(row, i + 1, styles, texts)).join('');
  const widths = (sheet.columnWidths ?? []).map(
    (chars, i) => `<col min="${i + 1}" max="${i + 1}" width="${chars}" customWidth="1"/>`,
  );
  for (const { left, right, grouped } of sheet.hiddenColumns ?? []) {
    const outline = grouped ? ' outlineLevel="1"' : '';
    widths.push(`<col min="${left + 1}" max="${right + 1}" width="9" hidden="1"${outline}/>`);
  }
  const onA4 = sheet.landscapeA4 === true || sheet.portraitA4 === true;
  const merges = (sheet.merges ?? []).map((area) => `<mergeCell ref="${area}"/>`);
  return (
    `<worksheet xmlns="${MAIN}">` +
    (onA4 ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '') +
    `<dimension ref="A1:${columnLetters(width - 1)}${Math.max(1, sheet.rows.length)}"/>` +
    viewXml(sheet, first) +
    '<sheetFormatPr defaultRowHeight="21"/>' +
    (widths.length ? `<cols>${widths.join('')}</cols>` : '') +
    `<sheetData>${rows}</sheetData>` +
    (sheet.protected ? `<sheetProtection sheet="1" ${sheet.allowed ?? ''}/>` : '') +
    (sheet.filter ? `<autoFilter ref="${sheet.filter}"/>` : '') +
    (merges.length ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '') +
    (onA4 ? pageXml(sheet) : '') +
    tablePartsXml(sheet) +
    '</worksheet>'
  );
}
