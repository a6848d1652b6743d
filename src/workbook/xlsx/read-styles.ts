import type { BorderLine, Look } from '../../sheet/grid';
import { colorOf } from './colors';
import { builtInFormat } from './number-formats';
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from './xml';
import type { Element } from './xml';

/** Colours that a conditional format gives; null where it gives none. */
export interface DifferentialLook {
  readonly fill: string | null;
  readonly fontColor: string | null;
}

const LINES: Readonly<Partial<Record<string, NonNullable<BorderLine>['style']>>> = {
  thin: 'thin',
  medium: 'medium',
  thick: 'thick',
  double: 'double',
  hair: 'hair',
  dotted: 'dotted',
};

const DEFAULT_LOOK: Look = {
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  fontColor: '#000000',
  fill: null,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  numberFormat: 'General',
  borders: { top: null, bottom: null, left: null, right: null },
};

const items = (root: Element | null, list: string, item: string): Element[] => {
  const parent = childOf(root, list);
  return parent ? childrenOf(parent, item) : [];
};

/** What the cell styles of a workbook look like. `root` is the root of the styles part, null when the file has none. */
export class StyleReader {
  private readonly xfs: readonly Element[];
  private readonly fonts: readonly Element[];
  private readonly fills: readonly Element[];
  private readonly borders: readonly Element[];
  private readonly dxfs: readonly Element[];
  private readonly formats: ReadonlyMap<number, string>;
  private readonly looks = new Map<number, Look>();

  constructor(
    root: Element | null,
    private readonly theme: readonly string[],
  ) {
    this.xfs = items(root, 'cellXfs', 'xf');
    this.fonts = items(root, 'fonts', 'font');
    this.fills = items(root, 'fills', 'fill');
    this.borders = items(root, 'borders', 'border');
    this.dxfs = items(root, 'dxfs', 'dxf');
    this.formats = new Map(
      items(root, 'numFmts', 'numFmt').map((item) => [
        numberOf(item, 'numFmtId') ?? -1,
        attributeOf(item, 'formatCode') ?? '',
      ]),
    );
  }

  get count(): number {
    return Math.max(1, this.xfs.length);
  }

  /** The format code of a cell style. */
  numberFormat(style: number): string {
    const id = numberOf(this.xfs[style] ?? null, 'numFmtId') ?? 0;
    return this.formats.get(id) ?? builtInFormat(id);
  }

  /** The whole look of a cell style, every member given. */
  look(style: number): Look {
    const known = this.looks.get(style);
    if (known) return known;
    const look = this.readLook(style);
    this.looks.set(style, look);
    return look;
  }

  /** Cells are locked unless their style says otherwise. */
  locked(style: number): boolean {
    return flagOf(childOf(this.xfs[style] ?? null, 'protection'), 'locked', true);
  }

  differential(index: number): DifferentialLook {
    const dxf = this.dxfs[index] ?? null;
    const pattern = childOf(childOf(dxf, 'fill'), 'patternFill');
    const paint = childOf(pattern, 'bgColor') ?? childOf(pattern, 'fgColor');
    const ink = childOf(childOf(dxf, 'font'), 'color');
    return {
      fill: paint ? colorOf(paint, this.theme, '#FFFFFF') : null,
      fontColor: ink ? colorOf(ink, this.theme, '#000000') : null,
    };
  }

  private readLook(style: number): Look {
    const xf = this.xfs[style];
    if (!xf) return DEFAULT_LOOK;
    const font = this.fonts[numberOf(xf, 'fontId') ?? 0] ?? null;
    const alignment = childOf(xf, 'alignment');
    const horizontal = attributeOf(alignment, 'horizontal');
    const vertical = attributeOf(alignment, 'vertical');
    return {
      fontName: attributeOf(childOf(font, 'name'), 'val') ?? 'Calibri',
      fontSize: numberOf(childOf(font, 'sz'), 'val') ?? 11,
      bold: flagOf(childOf(font, 'b'), 'val', childOf(font, 'b') !== null),
      italic: flagOf(childOf(font, 'i'), 'val', childOf(font, 'i') !== null),
      fontColor: colorOf(childOf(font, 'color'), this.theme, '#000000'),
      fill: this.fill(numberOf(xf, 'fillId') ?? 0),
      horizontal: horizontal === 'left' || horizontal === 'right' ? horizontal : centred(horizontal),
      vertical: vertical === 'top' ? 'top' : vertical === null || vertical === 'bottom' ? 'bottom' : 'center',
      wrap: flagOf(alignment, 'wrapText'),
      numberFormat: this.numberFormat(style),
      borders: this.border(this.borders[numberOf(xf, 'borderId') ?? 0] ?? null),
    };
  }

  private fill(index: number): string | null {
    const pattern = childOf(this.fills[index] ?? null, 'patternFill');
    const type = attributeOf(pattern, 'patternType');
    if (!pattern || type === null || type === 'none') return null;
    return colorOf(childOf(pattern, 'fgColor'), this.theme, type === 'solid' ? '#FFFFFF' : '#BFBFBF');
  }

  private border(border: Element | null): NonNullable<Look['borders']> {
    const line = (...names: readonly string[]): BorderLine => {
      const edge = names.map((name) => childOf(border, name)).find((found) => found !== null) ?? null;
      const style = attributeOf(edge, 'style');
      if (style === null || style === 'none') return null;
      return { style: LINES[style] ?? 'dashed', color: colorOf(childOf(edge, 'color'), this.theme, '#000000') };
    };
    return { top: line('top'), bottom: line('bottom'), left: line('left', 'start'), right: line('right', 'end') };
  }
}

const centred = (horizontal: string | null) =>
  horizontal === 'center' || horizontal === 'centerContinuous' || horizontal === 'distributed' ? 'center' : 'general';
