import type { HostSheet } from '../../workbook/host-workbook';
import type { Args } from '../protocol/arguments';
import { invalidArgument, itemNotFound } from '../protocol/host-error';
import { lastColumn, lastRow } from './address';
import { boundingRect, columnCount, contains, intersection, rangeFromAddress, rangeOf, rowCount } from './areas';
import type { ClassDefinition } from './class-definition';
import { object, type HostObject, type RangeRef } from './object';

const at = (sheet: HostSheet, top: number, left: number, bottom: number, right: number): HostObject =>
  object('Range', rangeOf(sheet, { top, left, bottom, right }));

/** A Range argument, or an address on the same sheet. */
export function rangeArgument(args: Args, index: number, sheet: HostSheet): RangeRef {
  return args.object(index, 'Range') ?? rangeFromAddress(sheet, args.text(index));
}

function intersectionOf(range: RangeRef, args: Args): HostObject | null {
  const other = rangeArgument(args, 0, range.sheet);
  if (other.sheet.id !== range.sheet.id) return null;
  const area = intersection(range.area, other.area);
  return area && object('Range', { sheet: range.sheet, area });
}

function required(found: HostObject | null): HostObject {
  if (!found) throw itemNotFound('no such cells');
  return found;
}

function bounding(range: RangeRef, args: Args): HostObject {
  const other = rangeArgument(args, 0, range.sheet);
  if (other.sheet.id !== range.sheet.id) throw invalidArgument('the ranges are on different sheets');
  return object('Range', { sheet: range.sheet, area: boundingRect(range.area, other.area) });
}

function resized({ sheet, area }: RangeRef, rows: number, columns: number): HostObject {
  return at(sheet, area.top, area.left, area.bottom + rows, area.right + columns);
}

export function usedRangeIn(range: RangeRef, valuesOnly: boolean): HostObject | null {
  const used = range.sheet.usedRange(valuesOnly);
  const area = used && intersection(used, range.area);
  return area && object('Range', { sheet: range.sheet, area });
}

/** Without OrNullObject an empty range gives its first cell, as Excel's getUsedRange does for an empty sheet. */
const usedOrFirst = (range: RangeRef, valuesOnly: boolean): HostObject =>
  usedRangeIn(range, valuesOnly) ?? at(range.sheet, range.area.top, range.area.left, range.area.top, range.area.left);

function beside({ sheet, area }: RangeRef, count: number, side: 'above' | 'below' | 'before' | 'after'): HostObject {
  if (count === 0) throw invalidArgument('count must not be 0');
  const steps = Math.abs(count);
  const forward = count > 0 === (side === 'below' || side === 'after');
  if (side === 'above' || side === 'below') {
    return forward
      ? at(sheet, area.bottom + 1, area.left, area.bottom + steps, area.right)
      : at(sheet, area.top - steps, area.left, area.top - 1, area.right);
  }
  return forward
    ? at(sheet, area.top, area.right + 1, area.bottom, area.right + steps)
    : at(sheet, area.top, area.left - steps, area.bottom, area.left - 1);
}

function mergedAreas({ sheet, area }: RangeRef): HostObject | null {
  const areas = sheet.merges().filter((merge) => intersection(merge, area));
  return areas.length > 0 ? object('RangeAreas', { sheet, areas }) : null;
}

function inside(area: RangeRef['area'], row: number, column: number): void {
  if (row < 0 || column < 0 || row >= rowCount(area) || column >= columnCount(area))
    throw invalidArgument('outside the range');
}

export const rangeMakers: NonNullable<ClassDefinition<RangeRef>['makers']> = {
  /** Row and column count from the range's own corner and may lie outside of it. */
  GetCell({ sheet, area }, args) {
    const [row, column] = [area.top + args.integer(0), area.left + args.integer(1)];
    return at(sheet, row, column, row, column);
  },
  GetRow({ sheet, area }, args) {
    inside(area, args.integer(0), 0);
    const row = area.top + args.integer(0);
    return at(sheet, row, area.left, row, area.right);
  },
  GetColumn({ sheet, area }, args) {
    inside(area, 0, args.integer(0));
    const column = area.left + args.integer(0);
    return at(sheet, area.top, column, area.bottom, column);
  },
  GetLastCell: ({ sheet, area }) => at(sheet, area.bottom, area.right, area.bottom, area.right),
  GetLastRow: ({ sheet, area }) => at(sheet, area.bottom, area.left, area.bottom, area.right),
  GetLastColumn: ({ sheet, area }) => at(sheet, area.top, area.right, area.bottom, area.right),
  GetEntireRow: ({ sheet, area }) => at(sheet, area.top, 0, area.bottom, lastColumn),
  GetEntireColumn: ({ sheet, area }) => at(sheet, 0, area.left, lastRow, area.right),
  GetOffsetRange({ sheet, area }, args) {
    const [rows, columns] = [args.integer(0), args.integer(1)];
    return at(sheet, area.top + rows, area.left + columns, area.bottom + rows, area.right + columns);
  },
  GetResizedRange: (range, args) => resized(range, args.integer(0), args.integer(1)),
  GetAbsoluteResizedRange: ({ sheet, area }, args) =>
    at(sheet, area.top, area.left, area.top + args.integer(0) - 1, area.left + args.integer(1) - 1),
  GetBoundingRect: bounding,
  GetIntersection: (range, args) => required(intersectionOf(range, args)),
  GetIntersectionOrNullObject: intersectionOf,
  GetUsedRange: (range, args) => usedOrFirst(range, args.boolean(0, false)),
  GetUsedRangeOrNullObject: (range, args) => usedRangeIn(range, args.boolean(0, false)),
  GetRowsAbove: (range, args) => beside(range, args.optionalInteger(0, 1), 'above'),
  GetRowsBelow: (range, args) => beside(range, args.optionalInteger(0, 1), 'below'),
  GetColumnsBefore: (range, args) => beside(range, args.optionalInteger(0, 1), 'before'),
  GetColumnsAfter: (range, args) => beside(range, args.optionalInteger(0, 1), 'after'),
  GetMergedAreas: (range) => required(mergedAreas(range)),
  GetMergedAreasOrNullObject: mergedAreas,
  GetTables(range, args) {
    const whole = args.boolean(0, false);
    const inRange = (area: RangeRef['area']): boolean =>
      whole ? contains(range.area, area) : intersection(range.area, area) !== null;
    return object('TableCollection', { sheet: range.sheet, within: inRange });
  },
};
