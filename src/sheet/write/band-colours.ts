import { lookOf, type Band } from '../../scoring/band';
import type { BandLooks } from '../../scoring/policy';

export interface BandColours {
  readonly fill: string;
  readonly fontColor: string;
}

/** Fill and font of each band (SCORING section 5). Every pair has a contrast of 4.5 : 1 or more (WCAG 2.1 AA). */
export const BAND_COLOURS: Readonly<Record<Band, BandColours>> = {
  excellent: { fill: '#1E7B34', fontColor: '#FFFFFF' },
  good: { fill: '#C6E7B8', fontColor: '#1B4D1E' },
  fair: { fill: '#FFF2A8', fontColor: '#5C4400' },
  low: { fill: '#F9C089', fontColor: '#6B2A00' },
  veryLow: { fill: '#C62828', fontColor: '#FFFFFF' },
};

/** The band's colours: the agency's own fill with the font that reads best on it, or the usual pair. */
export function bandColours(band: Band, looks?: BandLooks): BandColours {
  const fill = lookOf(band, looks).colour;
  return fill === undefined ? BAND_COLOURS[band] : { fill, fontColor: fontOn(fill) };
}

/** Black or white, whichever stands out more: one of them always has a contrast of 4.5 : 1 or more. */
export const fontOn = (fill: string): string =>
  contrast(fill, '#FFFFFF') >= contrast(fill, '#000000') ? '#FFFFFF' : '#000000';

/** Contrast of two colours `#RRGGBB`, 1 to 21 (WCAG 2.1). */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

function luminance(colour: string): number {
  const part = (at: number): number => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}
