import { recordSetting } from '../sheet/plan';
import type { FormulaStyle, WriteRecord } from '../sheet/plan';
import type { WorkbookPort } from '../workbook/port';

const STYLES: readonly FormulaStyle[] = ['kpi', 'plain', 'values'];

/** Rows and columns of a sheet; a place outside is no place of ours. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isRow = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value);

/** A stored record, or null when there is none or it is of another version. Nothing is taken for ours without one. */
export const parseRecord = (stored: unknown): WriteRecord | null => {
  if (typeof stored !== 'object' || stored === null) return null;
  const record = stored as Partial<Record<keyof WriteRecord, unknown>>;
  const headerRows = record.headerRows;
  const sound =
    record.version === 1 &&
    typeof record.sheet === 'string' &&
    STYLES.some((style) => style === record.style) &&
    isRow(record.firstRow) &&
    isRow(record.totalRow) &&
    Array.isArray(headerRows) &&
    headerRows.length === 2 &&
    headerRows.every(isRow) &&
    isNumbers(record.columns) &&
    isTexts(record.hashes) &&
    (record.restore === undefined || isRestore(record.restore));
  return sound ? (stored as WriteRecord) : null;
};

const isNumbers = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every(isRow);

const isTexts = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');

const isPlace = (value: unknown, most: number): boolean => isRow(value) && value >= 0 && value < most;

const isArea = (value: unknown): boolean => {
  if (!isObject(value)) return false;
  const { top, left, bottom, right } = value;
  const places = isPlace(bottom, ROWS) && isPlace(right, COLUMNS) && isPlace(top, ROWS) && isPlace(left, COLUMNS);
  return places && Number(top) <= Number(bottom) && Number(left) <= Number(right);
};

const isListOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem);

const isCell = (value: unknown): boolean => {
  if (!isObject(value)) return false;
  const { row, column, formula } = value;
  return isPlace(row, ROWS) && isPlace(column, COLUMNS) && (formula === null || typeof formula === 'string');
};

const isWidth = (value: unknown): boolean =>
  isObject(value) && isPlace(value.column, COLUMNS) && Number.isFinite(value.width) && Number(value.width) >= 0;

/** What is put back when results are removed: by half it would leave the sheet half dressed, so all of it must be sound. */
const isRestore = (value: unknown): boolean =>
  isObject(value) &&
  isListOf(value.areas, isArea) &&
  isListOf(value.merges, isArea) &&
  isListOf(value.columnWidths, isWidth) &&
  isListOf(value.looks, (block) => isObject(block) && isArea(block.area) && isObject(block.look)) &&
  (value.cells === undefined || isListOf(value.cells, isCell)) &&
  (value.tables === undefined || isListOf(value.tables, (name) => typeof name === 'string')) &&
  (value.printArea === undefined || (isObject(value.printArea) && isArea(value.printArea.area)));

/** What we wrote into a sheet, as the workbook remembers it. */
export const readRecord = async (port: WorkbookPort, sheet: string): Promise<WriteRecord | null> =>
  parseRecord(await port.readSetting(recordSetting(sheet)));
