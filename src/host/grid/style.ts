import type { BorderStyleTypes, IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import type { BorderLine, Look } from '../../sheet/grid';

type LineStyle = NonNullable<BorderLine>['style'];
type Side = keyof NonNullable<Look['borders']>;

// Univer's numbers (BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy): its enums are not bundled here.
const LINE: Readonly<Record<LineStyle, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  double: 7,
  medium: 8,
  thick: 13,
};
const HORIZONTAL = { general: 0, left: 1, center: 2, right: 3 } as const;
const VERTICAL = { top: 1, center: 2, bottom: 3 } as const;
const WRAP = 3;
const OVERFLOW = 1;
const SIDES: readonly (readonly [Side, 't' | 'b' | 'l' | 'r'])[] = [
  ['top', 't'],
  ['bottom', 'b'],
  ['left', 'l'],
  ['right', 'r'],
];

/** The members of a look in Univer's form; a member that the look leaves open is left out, `null` takes a property away. */
export function styleOf(look: Look): IStyleData {
  const style: Record<string, unknown> = {};
  if (look.fontName !== undefined) style.ff = look.fontName;
  if (look.fontSize !== undefined) style.fs = look.fontSize;
  if (look.bold !== undefined) style.bl = look.bold ? 1 : 0;
  if (look.italic !== undefined) style.it = look.italic ? 1 : 0;
  if (look.fontColor !== undefined) style.cl = { rgb: look.fontColor };
  if (look.fill !== undefined) style.bg = look.fill === null ? null : { rgb: look.fill };
  if (look.horizontal !== undefined) style.ht = HORIZONTAL[look.horizontal];
  if (look.vertical !== undefined) style.vt = VERTICAL[look.vertical];
  if (look.wrap !== undefined) style.tb = look.wrap ? WRAP : OVERFLOW;
  if (look.numberFormat !== undefined)
    style.n = look.numberFormat === 'General' ? null : { pattern: look.numberFormat };
  if (look.borders !== undefined) style.bd = bordersOf(look.borders);
  return style as IStyleData;
}

function bordersOf(borders: NonNullable<Look['borders']>): IBorderData {
  const result: IBorderData = {};
  for (const [side, key] of SIDES) {
    const line = borders[side];
    if (line === undefined) continue;
    result[key] = line && { s: LINE[line.style] as BorderStyleTypes, cl: { rgb: line.color } };
  }
  return result;
}

/** A style of Univer as a look; members that the style does not set are what Excel shows by default. */
export function lookOf(style: Nullable<IStyleData>, defaults: IStyleData): Look {
  const all = { ...defaults, ...style };
  return {
    fontName: all.ff ?? 'Calibri',
    fontSize: all.fs ?? 11,
    bold: all.bl === 1,
    italic: all.it === 1,
    fontColor: hex(all.cl?.rgb) ?? '#000000',
    fill: hex(all.bg?.rgb),
    horizontal: nameOf(HORIZONTAL, all.ht) ?? 'general',
    vertical: nameOf(VERTICAL, all.vt) ?? 'bottom',
    wrap: all.tb === WRAP,
    numberFormat: all.n?.pattern ?? 'General',
    borders: {
      top: lineOf(all.bd?.t),
      bottom: lineOf(all.bd?.b),
      left: lineOf(all.bd?.l),
      right: lineOf(all.bd?.r),
    },
  };
}

function lineOf(line: Nullable<IBorderStyleData>): BorderLine {
  if (!line || !line.s) return null;
  return { style: nameOf(LINE, line.s) ?? 'thin', color: hex(line.cl?.rgb) ?? '#000000' };
}

function nameOf<Name extends string>(names: Readonly<Record<Name, number>>, value: Nullable<number>): Name | undefined {
  return (Object.keys(names) as Name[]).find((name) => names[name] === value);
}

/** `#RRGGBB` of `#rgb`, `#rrggbb`, `rgb(1,2,3)`; null of anything else. */
function hex(color: Nullable<string>): string | null {
  if (!color) return null;
  if (/^#[0-9a-f]{6}$/i.test(color)) return color.toUpperCase();
  if (/^#[0-9a-f]{3}$/i.test(color))
    return `#${[...color.slice(1)].map((digit) => digit + digit).join('')}`.toUpperCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!parts) return null;
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}
