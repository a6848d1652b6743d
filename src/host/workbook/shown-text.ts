import type { HostValue } from './host-workbook';

const thaiDigits = '๐๑๒๓๔๕๖๗๘๙';
const toThai = (text: string): string => text.replaceAll(/\d/g, (digit) => thaiDigits[Number(digit)]!);

function grouped(whole: string): string {
  return whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

/** `0`, `0.00`, `#,##0.0`, `0%` and their like; null for formats beyond these. */
function plainNumber(value: number, code: string): string | null {
  const parts = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(code);
  if (!parts) return null;
  const decimals = parts[2]?.length ?? 0;
  const fixed = Math.abs(parts[3] ? value * 100 : value).toFixed(decimals);
  const [whole = '', fraction] = fixed.split('.');
  const shown = `${parts[1] ? grouped(whole) : whole}${fraction ? `.${fraction}` : ''}${parts[3] ?? ''}`;
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
  const thai = /^\[\$-D[\dA-F]*1E\]|^\[\$-D000000\]|^t(?=[0#])/i.exec(section);
  const code = thai ? section.slice(thai[0].length) : section;
  const shown = plainNumber(value, code) ?? general(value);
  return thai ? toThai(shown) : shown;
}
