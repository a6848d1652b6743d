import type { BorderLine, Look } from '../../sheet/grid';

/** What getCellProperties is asked for: everything a Look holds but the number format, which the range itself has. */
export const LOOK_PROPERTIES: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { name: true, size: true, bold: true, italic: true, color: true },
    fill: { color: true, pattern: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

const LINES: Readonly<Record<string, NonNullable<BorderLine>['style']>> = {
  Double: 'double',
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dashed',
  SlantDashDot: 'dashed',
  Dot: 'dotted',
};
const WEIGHTS: Readonly<Record<string, NonNullable<BorderLine>['style']>> = {
  Hairline: 'hair',
  Medium: 'medium',
  Thick: 'thick',
};

function lineOf(border: Excel.CellBorder | undefined): BorderLine {
  if (border === undefined || border.style === undefined || border.style === 'None') return null;
  const style = LINES[border.style] ?? WEIGHTS[border.weight ?? ''] ?? 'thin';
  return { style, color: border.color ?? '#000000' };
}

const HORIZONTAL: Readonly<Record<string, NonNullable<Look['horizontal']>>> = {
  Left: 'left',
  Center: 'center',
  CenterAcrossSelection: 'center',
  Right: 'right',
};
const VERTICAL: Readonly<Record<string, NonNullable<Look['vertical']>>> = { Top: 'top', Center: 'center' };

/** No fill is pattern `None`; some hosts give no pattern but an empty colour. */
function fillOf(fill: Excel.CellPropertiesFill | undefined): string | null {
  if (fill?.color === undefined || fill.color === '' || fill.pattern === 'None') return null;
  return fill.color.toUpperCase();
}

/** A cell's look as the Excel API gives it. Sizes in points, colours `#RRGGBB`. */
export function lookOf(properties: Excel.CellProperties, numberFormat: string): Look {
  const { font, fill, borders, horizontalAlignment, verticalAlignment, wrapText } = properties.format ?? {};
  return {
    ...(font?.name !== undefined && { fontName: font.name }),
    ...(font?.size !== undefined && { fontSize: font.size }),
    bold: font?.bold === true,
    italic: font?.italic === true,
    ...(font?.color !== undefined && { fontColor: font.color.toUpperCase() }),
    fill: fillOf(fill),
    horizontal: HORIZONTAL[horizontalAlignment ?? ''] ?? 'general',
    vertical: VERTICAL[verticalAlignment ?? ''] ?? 'bottom',
    wrap: wrapText === true,
    numberFormat,
    borders: {
      top: lineOf(borders?.top),
      bottom: lineOf(borders?.bottom),
      left: lineOf(borders?.left),
      right: lineOf(borders?.right),
    },
  };
}
