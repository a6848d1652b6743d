import { toThaiDigits } from '../../text/digits';
import type { HostValue } from './host-workbook';

/** Excel's codes for digit shapes: `[$-D…1E]` and `[$-D000000]` are Thai, whatever calendar stands between; so is `t`. */
const THAI_FORMAT = /^\[\$-D[\dA-F]*1E\]|^\[\$-D000000\]|^t(?=[0#])/i;

export const isThaiFormat = (numberFormat: string): boolean => THAI_FORMAT.test(numberFormat);

function grouped(whole: string): string {
  return whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

/** `0`, `0.00`, `#,##0.0`, `0%` and their like, with words in quotes before and after; null for formats beyond these. */
function plainNumber(value: number, code: string): string | null {
  const parts = /^(?:"([^"]*)")?(#,##)?0(?:\.(0+))?(%)?(?:"([^"]*)")?$/.exec(code);
  if (!parts) return null;
  const [, before = '', groups, places = '', percent = '', after = ''] = parts;
  const fixed = Math.abs(percent ? value * 100 : value).toFixed(places.length);
  const [whole = '', fraction] = fixed.split('.');
  const digits = `${groups ? grouped(whole) : whole}${fraction ? `.${fraction}` : ''}`;
  const shown = `${before}${digits}${percent}${after}`;
  return value < 0 && Number(fixed) !== 0 ? `-${shown}` : shown;
}

/** `General` shows at most eleven characters. */
const general = (value: number): string => String(Number(value.toPrecision(10)));

/** The text of a value under a number format, for the formats an agreement uses; others show as `General`. */
export function shownText(value: HostValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const section = numberFormat.split(';')[0] ?? 'General';
  const thai = THAI_FORMAT.exec(section);
  const code = thai ? section.slice(thai[0].length) : section;
  const shown = plainNumber(value, code) ?? general(value);
  return thai ? toThaiDigits(shown) : shown;
}
