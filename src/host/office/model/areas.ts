import type { Area, SheetAllowance } from '../../../sheet/grid';
import type { HostSheet, HostWorkbook } from '../../workbook/host-workbook';
import { HostError, invalidArgument, itemNotFound } from '../protocol/host-error';
import { inSheet, isWholeColumns, isWholeRows, parseAddress } from './address';
import type { RangeRef } from './object';

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);

/** Whole rows or columns: Excel gives null for their cells' contents and takes none. */
export const isUnbounded = (area: Area): boolean => isWholeColumns(area) || isWholeRows(area);

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export const boundingRect = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

/** A range, if the area lies on the sheet. */
export function rangeOf(sheet: HostSheet, area: Area): RangeRef {
  if (!inSheet(area) || area.top > area.bottom || area.left > area.right) {
    throw invalidArgument('the range lies outside the sheet');
  }
  return { sheet, area };
}

export function sheetNamed(workbook: HostWorkbook, name: string): HostSheet | undefined {
  return workbook.sheets().find((sheet) => sheet.name.toLocaleLowerCase() === name.toLocaleLowerCase());
}

/** A range from an address on `sheet`; the address may repeat that sheet's name, as Excel allows. */
export function rangeFromAddress(sheet: HostSheet, text: string): RangeRef {
  const address = parseAddress(text);
  if (!address) throw invalidArgument(`not an address: ${text}`);
  if (address.sheet !== null && address.sheet.toLocaleLowerCase() !== sheet.name.toLocaleLowerCase()) {
    throw invalidArgument(`the address is on another sheet: ${text}`);
  }
  return { sheet, area: address.area };
}

/** The part of an area that may hold anything: Excel's whole columns are never walked cell by cell. */
export function usedPart({ sheet, area }: RangeRef): Area | null {
  if (!isUnbounded(area)) return area;
  const used = sheet.usedRange(false);
  return used && intersection(used, area);
}

export function* cellsOf(area: Area): Generator<readonly [row: number, column: number]> {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) yield [row, column];
  }
}

/** Contents may be changed only where no cell is locked on a protected sheet. */
export function requireUnlocked({ sheet, area }: RangeRef): void {
  if (!sheet.protection.isProtected) return;
  if (isUnbounded(area)) throw new HostError('AccessDenied', 'the sheet is protected');
  for (const [row, column] of cellsOf(area)) {
    if (sheet.protection.isLocked(row, column))
      throw new HostError('AccessDenied', 'locked cells of a protected sheet');
  }
}

/**
 * Sizes, merges and the number of rows and columns stay as they are on a protected sheet; formats and rules unless
 * formatting cells is allowed, widths unless formatting columns is.
 */
export function requireUnprotected(sheet: HostSheet, unless?: keyof SheetAllowance): void {
  if (unless !== undefined && sheet.protection.allows?.[unless] === true) return;
  if (sheet.protection.isProtected) throw new HostError('AccessDenied', 'the sheet is protected');
}

export function sheetById(workbook: HostWorkbook, id: string): HostSheet {
  const sheet = workbook.sheets().find((candidate) => candidate.id === id);
  if (!sheet) throw itemNotFound(`sheet ${id}`);
  return sheet;
}
