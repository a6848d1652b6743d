import type {
  ICellData,
  IColumnData,
  IRange,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from '@univerjs/core';
import type { Look } from '../../sheet/grid';
import type { XlsxCell, XlsxDocument, XlsxSheet } from '../../workbook/xlsx';
import { rangeOf } from './areas';
import { valueDataOf } from './cell-data';
import { OF_FILE } from './changed-rules';
import { ruleOf } from './conditional-formats';
import type { SheetExtras } from './sheet-extras';
import { styleOf } from './style';
import type { LoadedWorkbook } from './univer-workbook';

const PIXELS_PER_POINT = 96 / 72;
/** Pixels of a digit and of the padding in a column width given in characters. */
const DIGIT = 7;
const PADDING = 5;
/** Room around the contents; a formula that points outside the grid would be `#NAME?`. */
const SPARE = { rows: 60, columns: 12, leastRows: 120, leastColumns: 26 };

/** Widths in pixels, and zooms. */
const VIEW = { rowNumbers: 60, results: 390, least: 0.65, most: 1 };

export const pixelsOfCharacters = (characters: number): number => Math.round(characters * DIGIT + PADDING);
export const charactersOfPixels = (pixels: number): number => Math.max(0, (pixels - PADDING) / DIGIT);

let loads = 0;

/** What an .xlsx file holds, in the grid's form. `name` is the file's name, `width` the grid's, in pixels. */
export function loadedWorkbook(document: XlsxDocument, name: string, width: number): LoadedWorkbook {
  // The grid keeps what it learns of a workbook under its id, so every load has its own.
  const id = `book-${(loads += 1)}`;
  const ids = document.sheets.map((_, index) => `sheet-${index + 1}`);
  const styles = Object.fromEntries(document.looks.map((look, index) => [`s${index}`, givenStyle(look)]));
  const sheets = document.sheets.map((sheet, index) => sheetData(sheet, ids[index] ?? '', styles, width));
  const rules = document.sheets.map((sheet, index) => [ids[index] ?? '', rulesOf(sheet)] as const);
  const active = Math.max(
    0,
    document.sheets.findIndex((sheet) => sheet.name === document.active),
  );
  const data = {
    id,
    name,
    appVersion: '0.25.1',
    locale: 'enUS',
    styles,
    sheetOrder: ids,
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? '', sheet])),
    resources: [
      { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify(Object.fromEntries(rules)) },
      { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(definedNames(document, ids)) },
    ],
  } as unknown as IWorkbookData;
  return {
    data,
    activeSheet: ids[active] ?? '',
    extras: new Map(document.sheets.map((sheet, index) => [ids[index] ?? '', extrasOf(sheet, document)])),
    settings: new Map(),
    customXml: new Map(document.customXml.map(({ part, xml }) => [part, xml])),
  };
}

/** A look without what it does not give: a cell without a fill has no fill member. */
function givenStyle(look: Look): IStyleData {
  const style = styleOf(look);
  if (style.bg === null) delete style.bg;
  if (style.n === null) delete style.n;
  if (style.ht === 0) delete style.ht;
  const borders = Object.entries(style.bd ?? {}).filter(([, line]) => line);
  if (borders.length > 0) style.bd = Object.fromEntries(borders);
  else delete style.bd;
  return style;
}

function sheetData(
  sheet: XlsxSheet,
  id: string,
  styles: Record<string, IStyleData>,
  width: number,
): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let [lastRow, lastColumn] = [0, 0];
  for (const cell of sheet.cells) {
    (cellData[cell.row] ??= {})[cell.column] = cellOf(cell);
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
  }
  return {
    id,
    name: sheet.name,
    hidden: sheet.state === 'visible' ? 0 : 1,
    rowCount: Math.max(lastRow + SPARE.rows, SPARE.leastRows),
    columnCount: Math.max(lastColumn + SPARE.columns, SPARE.leastColumns),
    defaultColumnWidth: pixelsOfCharacters(sheet.defaultColumnWidth),
    defaultRowHeight: Math.round(sheet.defaultRowHeight * PIXELS_PER_POINT),
    mergeData: sheet.merges.map(rangeOf) as IRange[],
    cellData,
    rowData: rowData(sheet, styles),
    columnData: columnData(sheet, lastColumn + SPARE.columns, styles),
    freeze: freezeOf(sheet.frozen),
    defaultStyle: 's0',
    zoomRatio: zoomFor(sheet, width),
    showGridlines: sheet.showsGridLines ? 1 : 0,
  };
}

/** Small enough for the sheet and the columns of the results beside it to be seen at once, as far as it stays readable. */
function zoomFor(sheet: XlsxSheet, width: number): number {
  const columns = Array.from({ length: (sheet.usedArea?.right ?? 0) + 1 }, (_, column) => {
    const own = sheet.columns.find(({ left, right }) => left <= column && column <= right);
    return own?.hidden ? 0 : pixelsOfCharacters(own?.width ?? sheet.defaultColumnWidth);
  });
  const needed = columns.reduce((sum, pixels) => sum + pixels, VIEW.rowNumbers + VIEW.results);
  return Math.min(VIEW.most, Math.max(VIEW.least, Math.floor((width / needed) * 20) / 20));
}

function cellOf({ value, formula, style }: XlsxCell): ICellData {
  const content = valueDataOf(value);
  return { ...(value === null ? {} : content), ...(formula === null ? {} : { f: formula }), s: `s${style}` };
}

function rowData(sheet: XlsxSheet, styles: Record<string, IStyleData>): Record<number, Partial<IRowData>> {
  return Object.fromEntries(
    sheet.rows.map(({ row, height, hidden, style }) => [
      row,
      {
        // Rows without a height of their own grow with their text, as in Excel.
        ...(height === null ? { ia: 1 as const } : { h: Math.round(height * PIXELS_PER_POINT), ia: 0 as const }),
        hd: hidden ? (1 as const) : (0 as const),
        ...(style === null || !styles[`s${style}`] ? {} : { s: `s${style}` }),
      },
    ]),
  );
}

function columnData(
  sheet: XlsxSheet,
  last: number,
  styles: Record<string, IStyleData>,
): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const { left, right, width, hidden, style } of sheet.columns) {
    for (let column = left; column <= Math.min(right, last); column += 1) {
      columns[column] = {
        ...(width === null ? {} : { w: pixelsOfCharacters(width) }),
        hd: hidden ? 1 : 0,
        ...(style === 0 || !styles[`s${style}`] ? {} : { s: `s${style}` }),
      };
    }
  }
  return columns;
}

function freezeOf(frozen: XlsxSheet['frozen']): IWorksheetData['freeze'] {
  if (!frozen) return { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
  const { rows, columns } = frozen;
  return { xSplit: columns, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
}

/** The rules made of a formula, highest priority first; other kinds stay in the file and are not shown. */
function rulesOf(sheet: XlsxSheet): unknown[] {
  return sheet.conditionalFormats
    .filter(({ formula, areas }) => formula !== null && areas.length > 0)
    .sort((one, other) => one.priority - other.priority)
    .map(({ id, areas, formula, fill, fontColor, stopIfTrue }) => {
      const [area] = areas;
      const rule = ruleOf({ id: OF_FILE + id, area: area!, formula: formula ?? '', fill, fontColor, stopIfTrue });
      return { ...rule, ranges: areas.map(rangeOf) };
    });
}

function definedNames(document: XlsxDocument, ids: readonly string[]): Record<string, object> {
  const shown = document.definedNames.filter(({ name, hidden }) => !hidden && !name.startsWith('_xlnm.'));
  return Object.fromEntries(
    shown.map(({ name, formula, sheet }, index) => {
      const id = `name-${index}`;
      const owner =
        sheet === null ? 'AllDefaultWorkbook' : ids[document.sheets.findIndex((item) => item.name === sheet)];
      return [id, { id, name, formulaOrRefString: formula, localSheetId: owner }];
    }),
  );
}

function extrasOf(sheet: XlsxSheet, document: XlsxDocument): SheetExtras {
  const unlocked = new Set(
    sheet.cells.filter((cell) => document.locked[cell.style] === false).map(({ row, column }) => `${row},${column}`),
  );
  return {
    visibility: sheet.state === 'visible' ? 'Visible' : sheet.state === 'hidden' ? 'Hidden' : 'VeryHidden',
    protection: {
      isProtected: sheet.protected,
      isLocked: (row, column) => !unlocked.has(`${row},${column}`),
      allows: sheet.allows,
    },
    tables: sheet.tables,
    hasFilter: sheet.hasFilter,
  };
}
