import type { Look } from '../../../sheet/grid';
import { booleanValue, colorValue, numberValue, oneOf, textValue } from '../protocol/arguments';
import { intersection, requireUnprotected } from './areas';
import type { ClassDefinition, Scalar } from './class-definition';
import { object, type RangeRef } from './object';
import { uniform } from './uniform';

const horizontals = { general: 'General', left: 'Left', center: 'Center', right: 'Right' } as const;
const verticals = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

export const keyOf = <T extends Readonly<Record<string, string>>>(table: T, given: unknown): keyof T => {
  const word = oneOf(given, Object.values(table));
  return Object.keys(table).find((key) => table[key] === word) as keyof T;
};

/** Sets part of the look of every cell of the range. */
export function setLook(range: RangeRef, look: Look): void {
  requireUnprotected(range.sheet, 'formatCells');
  range.sheet.setLook(range.area, look);
}

const look = <T>(read: (look: Look) => T, write: (value: unknown) => Look): Scalar<RangeRef> => ({
  get: (range) => uniform(range, read),
  set: (range, value) => setLook(range, write(value)),
});

const defaultFont = { name: 'Calibri', size: 11, color: '#000000' } as const;

/** The scalars of a font as functions of a look; also what getCellProperties answers. */
export const fontScalars = {
  Name: look(
    (l) => l.fontName ?? defaultFont.name,
    (v) => ({ fontName: textValue(v) }),
  ),
  Size: look(
    (l) => l.fontSize ?? defaultFont.size,
    (v) => ({ fontSize: numberValue(v, 1, 409) }),
  ),
  Color: look(
    (l) => l.fontColor ?? defaultFont.color,
    (v) => ({ fontColor: colorValue(v) }),
  ),
  Bold: look(
    (l) => l.bold ?? false,
    (v) => ({ bold: booleanValue(v) }),
  ),
  Italic: look(
    (l) => l.italic ?? false,
    (v) => ({ italic: booleanValue(v) }),
  ),
} satisfies Record<string, Scalar<RangeRef>>;

export const RangeFont: ClassDefinition<RangeRef> = { scalars: fontScalars };

/** No fill is `#FFFFFF` when read, as in Excel; `clear()` takes a fill away. */
export const RangeFill: ClassDefinition<RangeRef> = {
  scalars: {
    Color: look(
      (l) => l.fill ?? '#FFFFFF',
      (v) => ({ fill: colorValue(v) }),
    ),
    Pattern: { get: (range) => uniform(range, (l) => (l.fill ? 'Solid' : 'None')) },
  },
  calls: {
    Clear: (range) => setLook(range, { fill: null }),
  },
};

export const FormatProtection: ClassDefinition<RangeRef> = {
  scalars: {
    Locked: {
      get: (range) => uniform(range, (_, row, column) => range.sheet.protection.isLocked(row, column)),
    },
  },
};

const columns = (range: RangeRef): number[] =>
  Array.from({ length: range.area.right - range.area.left + 1 }, (_, index) => range.area.left + index);

function rows(range: RangeRef): number[] {
  const used = range.sheet.usedRange(false);
  const part = range.area.bottom - range.area.top > 100_000 ? used && intersection(used, range.area) : range.area;
  return part ? Array.from({ length: part.bottom - part.top + 1 }, (_, index) => part.top + index) : [range.area.top];
}

const same = (sizes: readonly number[]): number | null =>
  sizes.every((size) => size === sizes[0]) ? (sizes[0] ?? null) : null;

const columnWidth: Scalar<RangeRef> = {
  get: (range) => same(columns(range).map((column) => range.sheet.columnWidth(column))),
  set(range, value) {
    const points = numberValue(value, 0, 1790);
    requireUnprotected(range.sheet, 'formatColumns');
    for (const column of columns(range)) range.sheet.setColumnWidth(column, points);
  },
};

const rowHeight: Scalar<RangeRef> = {
  get: (range) => same(rows(range).map((row) => range.sheet.rowHeight(row))),
  set(range, value) {
    const points = numberValue(value, 0, 409);
    requireUnprotected(range.sheet);
    for (const row of rows(range)) range.sheet.setRowHeight(row, points);
  },
};

/** Sizes as by default. Which sizes were given is not told, so it reads as false. */
const standard = (of: 'row' | 'column'): Scalar<RangeRef> => ({
  get: () => false,
  set(range, value) {
    requireUnprotected(range.sheet, of === 'column' ? 'formatColumns' : undefined);
    if (!booleanValue(value)) return;
    for (const index of of === 'row' ? rows(range) : columns(range)) range.sheet.resetSize(of, index);
  },
});

/** A width for the longest line shown; Thai vowels and marks above and below the line take no width. */
function autofitColumns(range: RangeRef): void {
  requireUnprotected(range.sheet, 'formatColumns');
  for (const column of columns(range)) {
    const lengths = rows(range).flatMap((row) => range.sheet.text(row, column).split('\n').map(lineLength));
    const longest = Math.max(0, ...lengths);
    if (longest > 0) range.sheet.setColumnWidth(column, Math.min(1790, longest * 5.25 + 3.75));
  }
}

const lineLength = (line: string): number => [...line.replaceAll(/\p{Mn}/gu, '')].length;

export const RangeFormat: ClassDefinition<RangeRef> = {
  scalars: {
    HorizontalAlignment: look(
      (l) => horizontals[l.horizontal ?? 'general'],
      (v) => ({ horizontal: keyOf(horizontals, v) }),
    ),
    VerticalAlignment: look(
      (l) => verticals[l.vertical ?? 'bottom'],
      (v) => ({ vertical: keyOf(verticals, v) }),
    ),
    WrapText: look(
      (l) => l.wrap ?? false,
      (v) => ({ wrap: booleanValue(v) }),
    ),
    ColumnWidth: columnWidth,
    RowHeight: rowHeight,
    UseStandardHeight: standard('row'),
    UseStandardWidth: standard('column'),
  },
  objects: {
    Font: (range) => object('RangeFont', range),
    Fill: (range) => object('RangeFill', range),
    Borders: (range) => object('RangeBorderCollection', range),
    Protection: (range) => object('FormatProtection', range),
  },
  calls: {
    AutofitColumns: autofitColumns,
    AutofitRows: (range) => requireUnprotected(range.sheet),
  },
};
