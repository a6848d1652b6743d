import type { BorderLine, Look } from '../../../src/sheet/grid';
import { escapeXml } from './escape-xml';

const colour = (value: string) => `FF${value.replace('#', '').toUpperCase()}`;

function fontXml(name: string, size: number, look: Look): string {
  const bold = look.bold ? '<b/>' : '';
  const italic = look.italic ? '<i/>' : '';
  const paint = look.fontColor ? `<color rgb="${colour(look.fontColor)}"/>` : '<color theme="1"/>';
  return `<font>${bold}${italic}<sz val="${size}"/>${paint}<name val="${escapeXml(name)}"/><family val="2"/><charset val="222"/></font>`;
}

function edgeXml(edge: string, line: BorderLine | undefined): string {
  return line ? `<${edge} style="${line.style}"><color rgb="${colour(line.color)}"/></${edge}>` : `<${edge}/>`;
}

function borderXml(borders: Look['borders']): string {
  const edges = (['left', 'right', 'top', 'bottom'] as const).map((edge) => edgeXml(edge, borders?.[edge])).join('');
  return `<border>${edges}<diagonal/></border>`;
}

function fillXml(fill: string | null | undefined): string {
  if (!fill) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour(fill)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** Index of `item` in `list`, added when it is new. */
function indexIn(list: string[], item: string): number {
  const at = list.indexOf(item);
  return at >= 0 ? at : list.push(item) - 1;
}

/** Collects the looks of a new workbook and writes them as styles.xml. */
export class StyleTable {
  private readonly fonts: string[];
  private readonly fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ];
  private readonly borders = [borderXml(undefined)];
  private readonly formats: string[] = [];
  private readonly xfs = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];

  constructor(private readonly font: { readonly name: string; readonly size: number }) {
    this.fonts = [fontXml(font.name, font.size, {})];
  }

  /** The cell style index of a look. */
  index(given: Look | undefined, unlocked = false): number {
    if (!given && !unlocked) return 0;
    const look = given ?? {};
    const font = indexIn(this.fonts, fontXml(look.fontName ?? this.font.name, look.fontSize ?? this.font.size, look));
    const fill = indexIn(this.fills, fillXml(look.fill));
    const border = indexIn(this.borders, borderXml(look.borders));
    const format = this.formatId(look.numberFormat);
    const alignment = [
      look.horizontal && look.horizontal !== 'general'
        ? ` horizontal="${look.horizontal}"${look.horizontal === 'left' ? ' indent="1"' : ''}`
        : '',
      look.vertical ? ` vertical="${look.vertical}"` : '',
      look.wrap ? ' wrapText="1"' : '',
    ].join('');
    return indexIn(
      this.xfs,
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" ` +
        `applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment ? `<alignment${alignment}/>` : ''}${unlocked ? '<protection locked="0"/>' : ''}</xf>`,
    );
  }

  private formatId(code: string | undefined): number {
    if (!code || code === 'General') return 0;
    const builtIn: Record<string, number> = { '0': 1, '0.00': 2, '0%': 9, '0.00%': 10, '@': 49 };
    return builtIn[code] ?? 164 + indexIn(this.formats, code);
  }

  xml(): string {
    const list = (name: string, items: readonly string[]) =>
      items.length ? `<${name} count="${items.length}">${items.join('')}</${name}>` : '';
    const formats = this.formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escapeXml(code)}"/>`);
    return (
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      list('numFmts', formats) +
      list('fonts', this.fonts) +
      list('fills', this.fills) +
      list('borders', this.borders) +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      list('cellXfs', this.xfs) +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      '<dxfs count="0"/></styleSheet>'
    );
  }
}
