import { recordSetting } from '../sheet/plan';
import type { FormulaStyle, WriteRecord } from '../sheet/plan';
import type { WorkbookPort } from '../workbook/port';

const STYLES: readonly FormulaStyle[] = ['kpi', 'plain', 'values'];

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
    isTexts(record.hashes);
  return sound ? (stored as WriteRecord) : null;
};

const isNumbers = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every(isRow);

const isTexts = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');

/** What we wrote into a sheet, as the workbook remembers it. */
export const readRecord = async (port: WorkbookPort, sheet: string): Promise<WriteRecord | null> =>
  parseRecord(await port.readSetting(recordSetting(sheet)));
