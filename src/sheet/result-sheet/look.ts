import type { Look } from '../grid';
import { scoreFormat } from '../write/looks';

/** The letter of Thai government papers (ระเบียบงานสารบรรณ); it has Latin letters too. */
export const FONT = 'TH Sarabun New';
/** Points. */
export const SIZE = { title: 18, subtitle: 16, body: 14 } as const;

const LINE = { style: 'thin', color: '#000000' } as const;
const DOTS = { style: 'dotted', color: '#000000' } as const;

export const BASE: Look = { fontName: FONT, fontSize: SIZE.body, vertical: 'center' };
export const BOX: Look = { borders: { top: LINE, bottom: LINE, left: LINE, right: LINE } };
export const HEADER: Look = { ...BOX, bold: true, horizontal: 'center', wrap: true, fill: '#E7E6E6' };
export const HEADING: Look = { bold: true, fontSize: SIZE.subtitle, horizontal: 'left' };
export const SUBTOTAL: Look = { bold: true, fill: '#F2F2F2' };
export const TOTAL: Look = { bold: true, fill: '#E7E6E6' };
export const CENTRED: Look = { horizontal: 'center', wrap: true };
export const WORDS: Look = { horizontal: 'left', wrap: true };
/** A field that a person fills in stands on a dotted line. */
export const FIELD: Look = { horizontal: 'center', borders: { bottom: DOTS } };

/** Formats of our own numbers. */
export interface NumberFormats {
  readonly score: string;
  readonly weight: string;
  readonly share: string;
  readonly axis: string;
}

export const numberFormats = (
  decimals: number,
  thaiDigits: boolean,
  weights: readonly (number | null)[],
): NumberFormats => {
  const thai = thaiDigits ? '[$-D00041E]' : '';
  const whole = weights.every((weight) => weight === null || Number.isInteger(weight));
  return {
    score: scoreFormat(decimals, thaiDigits),
    weight: `${thai}${whole ? '0' : '0.00'}`,
    share: `${thai}0.00%`,
    axis: `${thai}0`,
  };
};
