import type { Area, BorderLine, Look } from '../../sheet/grid';
import { columnsOf, rangeOf, rowsOf } from './range';

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

const STYLES = { thin: 'Continuous', medium: 'Continuous', thick: 'Continuous', hair: 'Continuous' } as const;
const PATTERNS = { double: 'Double', dashed: 'Dash', dotted: 'Dot' } as const;
const WEIGHTS = { thin: 'Thin', medium: 'Medium', thick: 'Thick', hair: 'Hairline' } as const;
const HORIZONTAL = { general: 'General', left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function setLine(range: Excel.Range, edge: Edge, line: BorderLine): void {
  const border = range.format.borders.getItem(edge);
  if (line === null) {
    border.style = 'None';
    return;
  }
  const { style } = line;
  if (style === 'double' || style === 'dashed' || style === 'dotted') {
    border.style = PATTERNS[style];
  } else {
    border.style = STYLES[style];
    border.weight = WEIGHTS[style];
  }
  border.color = line.color;
}

/** A look's borders are those of every cell of the area, so its inner lines are set too. */
function setBorders(range: Excel.Range, area: Area, borders: NonNullable<Look['borders']>): void {
  const { top, bottom, left, right } = borders;
  if (top !== undefined) setLine(range, 'EdgeTop', top);
  if (bottom !== undefined) setLine(range, 'EdgeBottom', bottom);
  if (left !== undefined) setLine(range, 'EdgeLeft', left);
  if (right !== undefined) setLine(range, 'EdgeRight', right);
  const across = bottom ?? top;
  if (rowsOf(area) > 1 && (top !== undefined || bottom !== undefined))
    setLine(range, 'InsideHorizontal', across ?? null);
  const down = right ?? left;
  if (columnsOf(area) > 1 && (left !== undefined || right !== undefined))
    setLine(range, 'InsideVertical', down ?? null);
}

function setFont(range: Excel.Range, look: Look): void {
  const { font } = range.format;
  if (look.fontName !== undefined) font.name = look.fontName;
  if (look.fontSize !== undefined) font.size = look.fontSize;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
  if (look.fontColor !== undefined) font.color = look.fontColor;
}

/** Queues a look for every cell of an area; only the members given are set. */
export function setLook(sheet: Excel.Worksheet, area: Area, look: Look): void {
  const range = rangeOf(sheet, area);
  const { format } = range;
  setFont(range, look);
  if (look.fill !== undefined) {
    if (look.fill === null) format.fill.clear();
    else format.fill.color = look.fill;
  }
  if (look.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.vertical !== undefined) format.verticalAlignment = VERTICAL[look.vertical];
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.numberFormat !== undefined) range.numberFormat = look.numberFormat as unknown as string[][];
  if (look.borders !== undefined) setBorders(range, area, look.borders);
}
