import type { BorderLine, Look } from '../../sheet/grid';
import { argb } from './colors';
import { builtInFormatId } from './number-formats';
import { BORDER_ORDER, ensureChild, FONT_ORDER, insertOrdered, STYLE_ORDER, XF_ORDER } from './ordered-child';
import { appendNew, attributeOf, childOf, childrenOf, copyOf, newElement, numberOf } from './xml';
import type { Element } from './xml';

const FIRST_OWN_FORMAT = 164;

/** A list of the styles part to which equal items are added only once. */
class StyleList {
  private readonly known = new Map<string, number>();
  private readonly items: Element[];

  constructor(readonly element: Element) {
    this.items = childrenOf(element);
    this.items.forEach((item, index) => {
      const key = keyOf(item);
      if (!this.known.has(key)) this.known.set(key, index);
    });
  }

  item(index: number): Element | null {
    return this.items[index] ?? null;
  }

  add(item: Element): number {
    const key = keyOf(item);
    const at = this.known.get(key);
    if (at !== undefined) return at;
    this.element.appendChild(item);
    this.known.set(key, this.items.push(item) - 1);
    this.element.setAttribute('count', String(this.items.length));
    return this.items.length - 1;
  }
}

const keyOf = (item: Element) => item.toXml();

/** Sets a child with one attribute in its right place; null takes the child away. */
function setChild(
  parent: Element,
  name: string,
  order: string,
  attributes: Readonly<Record<string, string>> | null,
): void {
  const old = childOf(parent, name);
  if (old) parent.removeChild(old);
  if (attributes) insertOrdered(parent, newElement(parent, name, attributes), order);
}

/** Adds cell styles, fonts, fills, borders, formats to a styles part by appending: what is there keeps its number. */
export class StyleWriter {
  private readonly lists = new Map<string, StyleList>();
  private readonly made = new Map<string, number>();
  /** True once something was appended. */
  changed = false;

  constructor(private readonly root: Element) {}

  private list(name: string): StyleList {
    const known = this.lists.get(name);
    if (known) return known;
    const list = new StyleList(ensureChild(this.root, name, STYLE_ORDER));
    this.lists.set(name, list);
    return list;
  }

  /** The style that looks like `base` with the members of `look` set. */
  styleWith(base: number, look: Look): number {
    const key = `${base} ${JSON.stringify(look)}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const xfs = this.list('cellXfs');
    const like = xfs.item(base) ?? xfs.item(0);
    const xf = like ? copyOf(like) : newElement(xfs.element, 'xf', { numFmtId: '0', xfId: '0' });
    this.setFont(xf, look);
    this.setFill(xf, look);
    this.setBorder(xf, look);
    this.setFormat(xf, look.numberFormat);
    setAlignment(xf, look);
    const index = xfs.add(xf);
    this.made.set(key, index);
    this.changed = true;
    return index;
  }

  /** The differential style (`dxfId`) of a conditional format. */
  differential(fill: string | null, fontColor: string | null): number {
    const list = this.list('dxfs');
    const dxf = newElement(list.element, 'dxf');
    if (fontColor) appendNew(appendNew(dxf, 'font'), 'color', { rgb: argb(fontColor) });
    if (fill) appendNew(appendNew(appendNew(dxf, 'fill'), 'patternFill'), 'bgColor', { rgb: argb(fill) });
    this.changed = true;
    return list.add(dxf);
  }

  private setFont(xf: Element, look: Look): void {
    const { fontName, fontSize, bold, italic, fontColor } = look;
    if ([fontName, fontSize, bold, italic, fontColor].every((part) => part === undefined)) return;
    const fonts = this.list('fonts');
    const like = fonts.item(numberOf(xf, 'fontId') ?? 0);
    const font = like ? copyOf(like) : newElement(fonts.element, 'font');
    if (bold !== undefined) setChild(font, 'b', FONT_ORDER, bold ? {} : null);
    if (italic !== undefined) setChild(font, 'i', FONT_ORDER, italic ? {} : null);
    if (fontSize !== undefined) setChild(font, 'sz', FONT_ORDER, { val: String(fontSize) });
    if (fontColor !== undefined) setChild(font, 'color', FONT_ORDER, { rgb: argb(fontColor) });
    if (fontName !== undefined && fontName !== attributeOf(childOf(font, 'name'), 'val')) {
      setChild(font, 'name', FONT_ORDER, { val: fontName });
      // A theme font in the scheme would win over the name.
      setChild(font, 'scheme', FONT_ORDER, null);
    }
    apply(xf, 'font', 'Font', fonts.add(font));
  }

  private setFill(xf: Element, { fill }: Look): void {
    if (fill === undefined) return;
    const fills = this.list('fills');
    const made = newElement(fills.element, 'fill');
    const pattern = appendNew(made, 'patternFill', { patternType: fill ? 'solid' : 'none' });
    if (fill) {
      appendNew(pattern, 'fgColor', { rgb: argb(fill) });
      appendNew(pattern, 'bgColor', { indexed: '64' });
    }
    apply(xf, 'fill', 'Fill', fills.add(made));
  }

  private setBorder(xf: Element, look: Look): void {
    if (!look.borders) return;
    const borders = this.list('borders');
    const like = borders.item(numberOf(xf, 'borderId') ?? 0);
    const border = like ? copyOf(like) : newElement(borders.element, 'border');
    for (const edge of ['left', 'right', 'top', 'bottom'] as const) {
      const line: BorderLine | undefined = look.borders[edge];
      if (line === undefined) continue;
      setChild(border, edge, BORDER_ORDER, line ? { style: line.style } : {});
      const made = childOf(border, edge);
      if (line && made) appendNew(made, 'color', { rgb: argb(line.color) });
    }
    apply(xf, 'border', 'Border', borders.add(border));
  }

  private setFormat(xf: Element, code: string | undefined): void {
    if (code === undefined) return;
    const id = builtInFormatId(code) ?? this.ownFormat(code);
    xf.setAttribute('numFmtId', String(id));
    xf.setAttribute('applyNumberFormat', '1');
  }

  private ownFormat(code: string): number {
    const list = ensureChild(this.root, 'numFmts', STYLE_ORDER);
    const formats = childrenOf(list, 'numFmt');
    const known = formats.find((format) => attributeOf(format, 'formatCode') === code);
    if (known) return numberOf(known, 'numFmtId') ?? 0;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...formats.map((format) => numberOf(format, 'numFmtId') ?? 0)) + 1;
    appendNew(list, 'numFmt', { numFmtId: String(id), formatCode: code });
    list.setAttribute('count', String(formats.length + 1));
    return id;
  }
}

function apply(xf: Element, member: 'font' | 'fill' | 'border', flag: string, index: number): void {
  xf.setAttribute(`${member}Id`, String(index));
  xf.setAttribute(`apply${flag}`, '1');
}

function setAlignment(xf: Element, { horizontal, vertical, wrap }: Look): void {
  if (horizontal === undefined && vertical === undefined && wrap === undefined) return;
  const alignment = ensureChild(xf, 'alignment', XF_ORDER);
  if (horizontal !== undefined && horizontal !== attributeOf(alignment, 'horizontal')) {
    alignment.setAttribute('horizontal', horizontal);
    alignment.removeAttribute('indent');
  }
  if (vertical !== undefined) alignment.setAttribute('vertical', vertical);
  if (wrap !== undefined) alignment.setAttribute('wrapText', wrap ? '1' : '0');
  xf.setAttribute('applyAlignment', '1');
}
