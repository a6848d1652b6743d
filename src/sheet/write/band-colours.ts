import type { Band } from '../../scoring/band';

/** Fill and font of each band (SCORING section 5). Every pair has a contrast of 4.5 : 1 or more (WCAG 2.1 AA). */
export const BAND_COLOURS: Readonly<Record<Band, { readonly fill: string; readonly fontColor: string }>> = {
  excellent: { fill: '#1E7B34', fontColor: '#FFFFFF' },
  good: { fill: '#C6E7B8', fontColor: '#1B4D1E' },
  fair: { fill: '#FFF2A8', fontColor: '#5C4400' },
  low: { fill: '#F9C089', fontColor: '#6B2A00' },
  veryLow: { fill: '#C62828', fontColor: '#FFFFFF' },
};
