import type { XlsxPackage } from './package';
import { attributeOf, childOf, childrenOf, numberOf, rootOf } from './xml';
import type { Element } from './xml';

const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'EEECE1',
  '1F497D',
  '4F81BD',
  'C0504D',
  '9BBB59',
  '8064A2',
  '4BACC6',
  'F79646',
  '0000FF',
  '800080',
];

/** Entries 0–63 of the palette of indexed colours; 0–7 repeat as 8–15. */
const BASIC = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF'.split(' ');
const PALETTE = [
  ...BASIC,
  ...BASIC,
  ...(
    '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
    '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
    '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
  ).split(' '),
];

/**
 * The theme's colours in the order in which cells number them: light 1, dark 1, light 2, dark 2 (the file lists dark
 * before light), then the six accents and the two of links.
 */
export function themeColors(pkg: XlsxPackage, part: string | undefined): readonly string[] {
  if (!part) return OFFICE_THEME;
  const scheme = childOf(childOf(rootOf(pkg.xml(part)), 'themeElements'), 'clrScheme');
  const listed = (scheme ? childrenOf(scheme) : []).map((slot) => {
    const color = childrenOf(slot)[0] ?? null;
    return attributeOf(color, 'lastClr') ?? attributeOf(color, 'val') ?? '000000';
  });
  const [dark1, light1, dark2, light2, ...rest] = listed;
  if (!dark1 || !light1 || !dark2 || !light2) return OFFICE_THEME;
  return [light1, dark1, light2, dark2, ...rest];
}

/** Makes a channel lighter (tint > 0) or darker (< 0), between its own value and white or black. */
const tinted = (channel: number, tint: number) =>
  Math.round(Math.min(255, Math.max(0, tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint)));

function applyTint(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const channels = [0, 2, 4].map((at) => tinted(parseInt(hex.slice(at, at + 2), 16), tint));
  return channels.map((channel) => channel.toString(16).padStart(2, '0')).join('');
}

/** `#RRGGBB` of a colour element; `automatic` where it gives none. */
export function colorOf(element: Element | null, theme: readonly string[], automatic: string): string {
  const rgb = attributeOf(element, 'rgb');
  const themed = numberOf(element, 'theme');
  const indexed = numberOf(element, 'indexed');
  const hex = rgb ? rgb.slice(-6) : themed !== null ? theme[themed] : indexed !== null ? PALETTE[indexed] : undefined;
  if (!hex || !/^[\da-f]{6}$/i.test(hex)) return automatic;
  return `#${applyTint(hex, numberOf(element, 'tint') ?? 0).toUpperCase()}`;
}

/** The ARGB form of `#RRGGBB`. */
export const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;
