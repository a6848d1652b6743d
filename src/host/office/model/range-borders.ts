import type { Area, BorderLine, Look } from '../../../sheet/grid';
import { colorValue, oneOf } from '../protocol/arguments';
import { HostError, itemNotFound } from '../protocol/host-error';
import { requireUnprotected, usedPart } from './areas';
import type { ClassDefinition } from './class-definition';
import { object, type BorderRef, type BorderSide, type RangeRef } from './object';

export const borderSides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const satisfies readonly BorderSide[];

type Side = 'top' | 'bottom' | 'left' | 'right';
type Line = NonNullable<BorderLine>;

/** Excel splits a line into style and weight; a Look names the nine lines of a file. */
const lines: Readonly<Record<Line['style'], { style: string; weight: string }>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  double: { style: 'Double', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  dotted: { style: 'Dot', weight: 'Thin' },
};

const styles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const weights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** The cells and their sides that a border of a range is made of: inside lines are the lower and right sides; no diagonals. */
function strips({ top, left, bottom, right }: Area, side: BorderSide): [Area, Side][] {
  switch (side) {
    case 'EdgeTop':
      return [[{ top, left, bottom: top, right }, 'top']];
    case 'EdgeBottom':
      return [[{ top: bottom, left, bottom, right }, 'bottom']];
    case 'EdgeLeft':
      return [[{ top, left, bottom, right: left }, 'left']];
    case 'EdgeRight':
      return [[{ top, left: right, bottom, right }, 'right']];
    case 'InsideHorizontal':
      return bottom > top ? [[{ top, left, bottom: bottom - 1, right }, 'bottom']] : [];
    case 'InsideVertical':
      return right > left ? [[{ top, left, bottom, right: right - 1 }, 'right']] : [];
    case 'DiagonalDown':
    case 'DiagonalUp':
      return [];
  }
}

/** The neighbour's side that is the same line. */
const opposite: Readonly<Record<Side, { side: Side; row: number; column: number }>> = {
  top: { side: 'bottom', row: -1, column: 0 },
  bottom: { side: 'top', row: 1, column: 0 },
  left: { side: 'right', row: 0, column: -1 },
  right: { side: 'left', row: 0, column: 1 },
};

function lineAt({ sheet }: RangeRef, row: number, column: number, side: Side): BorderLine {
  const own = sheet.look(row, column).borders?.[side];
  if (own) return own;
  const next = opposite[side];
  const [nextRow, nextColumn] = [row + next.row, column + next.column];
  return nextRow < 0 || nextColumn < 0 ? null : (sheet.look(nextRow, nextColumn).borders?.[next.side] ?? null);
}

/** The line all cells of the border share; undefined when they differ. */
function sharedLine({ range, side }: BorderRef): BorderLine | undefined {
  let found: BorderLine | undefined;
  for (const [area, edge] of strips(usedPart(range) ?? range.area, side)) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const line = lineAt(range, row, column, edge);
        if (found === undefined) found = line;
        else if (found?.style !== line?.style || found?.color !== line?.color) return undefined;
      }
    }
  }
  return found ?? null;
}

function setLine({ range, side }: BorderRef, line: BorderLine): void {
  requireUnprotected(range.sheet, 'formatCells');
  if (line && side.startsWith('Diagonal'))
    throw new HostError('UnsupportedOperation', `this host has no ${side} borders`);
  for (const [area, edge] of strips(range.area, side)) range.sheet.setLook(area, { borders: { [edge]: line } } as Look);
}

function lineOf(style: (typeof styles)[number], weight: string, color: string): BorderLine {
  if (style === 'None') return null;
  if (style === 'Double') return { style: 'double', color };
  if (style === 'Dot') return { style: 'dotted', color };
  if (style !== 'Continuous') return { style: 'dashed', color };
  const kind = { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' } as const;
  return { style: kind[weight as keyof typeof kind], color };
}

const current = (border: BorderRef): Line => sharedLine(border) ?? { style: 'thin', color: '#000000' };
const shown = (border: BorderRef, read: (line: BorderLine) => string): string | null => {
  const line = sharedLine(border);
  return line === undefined ? null : read(line);
};

export const RangeBorder: ClassDefinition<BorderRef> = {
  scalars: {
    SideIndex: { get: (border) => border.side },
    Style: {
      get: (border) => shown(border, (line) => (line ? lines[line.style].style : 'None')),
      set: (border, value) => {
        const { style, color } = current(border);
        setLine(border, lineOf(oneOf(value, styles), lines[style].weight, color));
      },
    },
    Weight: {
      get: (border) => shown(border, (line) => (line ? lines[line.style].weight : 'Thin')),
      set: (border, value) => setLine(border, lineOf('Continuous', oneOf(value, weights), current(border).color)),
    },
    Color: {
      get: (border) => shown(border, (line) => line?.color ?? '#000000'),
      set: (border, value) => setLine(border, { ...current(border), color: colorValue(value) }),
    },
  },
  identity: () => ({}),
};

export const RangeBorderCollection: ClassDefinition<RangeRef> = {
  scalars: { Count: { get: () => borderSides.length } },
  items: (range) => borderSides.map((side) => object('RangeBorder', { range, side })),
  item: (range, key) => object('RangeBorder', { range, side: oneOf(key, borderSides) }),
  makers: {
    GetItemAt(range, args) {
      const side = borderSides[args.integer(0)];
      if (!side) throw itemNotFound('border');
      return object('RangeBorder', { range, side });
    },
  },
};
