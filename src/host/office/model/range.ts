import type { HostSheet } from '../../workbook/host-workbook';
import { booleanValue, textValue } from '../protocol/arguments';
import { invalidArgument } from '../protocol/host-error';
import type { Session } from '../protocol/session';
import { formatAddress, isWholeColumns, isWholeRows } from './address';
import { cellCount, columnCount, isUnbounded, requireUnprotected, rowCount } from './areas';
import { propertyCalls } from './cell-properties';
import type { ClassDefinition, Scalar } from './class-definition';
import { object, type RangeRef } from './object';
import { apiValue, readCells, readEach, spread, valueTypeOf, writeContents } from './range-contents';
import { rangeMakers } from './range-navigation';
import { insertRange, structureCalls } from './range-structure';

const address: Scalar<RangeRef> = { get: ({ sheet, area }) => formatAddress(sheet.name, area) };

const numberFormat: Scalar<RangeRef> = {
  get: (range) => readEach(range, (row, column) => range.sheet.look(row, column).numberFormat ?? 'General'),
  set(range, given) {
    const { sheet, area } = range;
    if (isUnbounded(area)) {
      requireUnprotected(sheet, 'formatCells');
      sheet.setLook(area, { numberFormat: textValue(given) });
      return;
    }
    const rows = spread(range, given);
    requireUnprotected(sheet, 'formatCells');
    if (!Array.isArray(given)) return sheet.setLook(area, { numberFormat: formatCode(given) });
    setFormats(range, rows);
  },
};

/** Equal neighbours are set at once, equal rows too: a grid takes one call per area, not per cell. */
function setFormats({ sheet, area }: RangeRef, rows: readonly (readonly unknown[])[]): void {
  for (const [top, bottom] of runs(rows, sameEntries)) {
    const row = rows[top] ?? [];
    for (const [left, right] of runs(row, Object.is)) {
      const format = row[left];
      if (format === null || format === undefined) continue;
      const part = { top: area.top + top, left: area.left + left, bottom: area.top + bottom, right: area.left + right };
      sheet.setLook(part, { numberFormat: formatCode(format) });
    }
  }
}

const sameEntries = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.every((entry, index) => entry === b[index]);

/** First and last index of each run of equal entries. */
function runs<T>(entries: readonly T[], equal: (a: T, b: T) => boolean): [number, number][] {
  const found: [number, number][] = [];
  entries.forEach((entry, index) => {
    const last = found.at(-1);
    if (last && equal(entries[last[0]] as T, entry)) last[1] = index;
    else found.push([index, index]);
  });
  return found;
}

function formatCode(value: unknown): string {
  const code = textValue(value);
  if (code.length > 255 || (code.match(/"/g)?.length ?? 0) % 2 === 1)
    throw invalidArgument(`not a number format: ${code}`);
  return code === '' ? 'General' : code;
}

const formulas: Scalar<RangeRef> = {
  get: (range) => readCells(range, (cell) => cell.formula ?? apiValue(cell.value)),
  set: writeContents,
};

/** True, false, or null when the rows (columns) differ. */
function hiddenState(count: number, isHidden: (index: number) => boolean): boolean | null {
  let hidden = 0;
  for (let index = 0; index < count; index += 1) if (isHidden(index)) hidden += 1;
  return hidden === 0 ? false : hidden === count ? true : null;
}

const spanRows = ({ sheet, area }: RangeRef): number =>
  isWholeColumns(area) ? (sheet.usedRange(false)?.bottom ?? 0) + 1 : rowCount(area);
const spanColumns = ({ sheet, area }: RangeRef): number =>
  isWholeRows(area) ? (sheet.usedRange(false)?.right ?? 0) + 1 : columnCount(area);

const rowHidden: Scalar<RangeRef> = {
  get: (range) => hiddenState(spanRows(range), (row) => range.sheet.isRowHidden(range.area.top + row)),
  set({ sheet, area }, value) {
    const hidden = booleanValue(value);
    requireUnprotected(sheet);
    for (let row = area.top; row <= area.bottom; row += 1) sheet.setRowHidden(row, hidden);
  },
};

const columnHidden: Scalar<RangeRef> = {
  get: (range) => hiddenState(spanColumns(range), (column) => range.sheet.isColumnHidden(range.area.left + column)),
  set({ sheet, area }, value) {
    const hidden = booleanValue(value);
    requireUnprotected(sheet, 'formatColumns');
    for (let column = area.left; column <= area.right; column += 1) sheet.setColumnHidden(column, hidden);
  },
};

/** All cells hidden, none hidden, or null. */
const hidden: Scalar<RangeRef> = {
  get(range, session) {
    const [rows, columns] = [rowHidden.get(range, session), columnHidden.get(range, session)];
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  },
};

const points = (from: number, to: number, size: (index: number) => number): number => {
  let total = 0;
  for (let index = from; index < to; index += 1) total += size(index);
  return total;
};

const height = (sheet: HostSheet) => (row: number) => (sheet.isRowHidden(row) ? 0 : sheet.rowHeight(row));
const width = (sheet: HostSheet) => (column: number) => (sheet.isColumnHidden(column) ? 0 : sheet.columnWidth(column));

function validateArraySize({ area }: RangeRef, rows: number, columns: number): void {
  if (rows !== rowCount(area) || columns !== columnCount(area)) {
    throw invalidArgument('The number of rows or columns in the input array does not match the size of the range');
  }
}

const select = ({ sheet, area }: RangeRef, session: Session): void => {
  if (sheet.visibility !== 'Visible') throw invalidArgument('the sheet is hidden');
  session.workbook.activate(sheet.id);
  session.workbook.select(sheet.id, area);
};

export const Range: ClassDefinition<RangeRef> = {
  scalars: {
    Address: address,
    AddressLocal: address,
    CellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => rowCount(area) },
    ColumnCount: { get: ({ area }) => columnCount(area) },
    IsEntireRow: { get: ({ area }) => isWholeRows(area) },
    IsEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    Values: { get: (range) => readCells(range, (cell) => apiValue(cell.value)), set: writeContents },
    ValueTypes: { get: (range) => readCells(range, (cell) => valueTypeOf(cell.value)) },
    Formulas: formulas,
    FormulasLocal: formulas,
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
    Text: { get: (range) => readEach(range, (row, column) => range.sheet.text(row, column)) },
    Hidden: hidden,
    RowHidden: rowHidden,
    ColumnHidden: columnHidden,
    Top: { get: ({ sheet, area }) => points(0, area.top, height(sheet)) },
    Left: { get: ({ sheet, area }) => points(0, area.left, width(sheet)) },
    Height: { get: (range) => points(range.area.top, range.area.top + spanRows(range), height(range.sheet)) },
    Width: { get: (range) => points(range.area.left, range.area.left + spanColumns(range), width(range.sheet)) },
  },
  objects: {
    Format: (range) => object('RangeFormat', range),
    Worksheet: ({ sheet }) => object('Worksheet', sheet),
    ConditionalFormats: ({ sheet, area }) => object('ConditionalFormatCollection', { sheet, areas: [area] }),
  },
  makers: { ...rangeMakers, Insert: insertRange },
  calls: {
    ...structureCalls,
    ...propertyCalls,
    Select: (range, _, session) => select(range, session),
    Calculate: (_, __, session) => session.workbook.recalculate(),
    SetDirty: (_, __, session) => session.workbook.recalculate(),
    _ValidateArraySize: (range, args) => validateArraySize(range, args.integer(0), args.integer(1)),
  },
};
