import { readCode } from '../../text/code';
import { toArabicDigits } from '../../text/digits';
import { tidySpaces } from '../../text/normalize';
import type { GridCell } from '../grid';

/** What a code cell shows, in Arabic digits: 1.1 with the format `0.00` is `1.10`. null when blank or when it is prose. */
export function codeOfCell(cell: GridCell): string | null {
  if (typeof cell.value === 'number') {
    const decimals = /^0\.(0+)$/.exec(cell.numberFormat)?.[1]?.length;
    return decimals === undefined ? String(cell.value) : cell.value.toFixed(decimals);
  }
  if (typeof cell.value !== 'string') return null;
  const { code, rest } = readCode(cell.value);
  if (code !== null && rest === '') return code;
  const text = toArabicDigits(tidySpaces(cell.value)).replace(/[.)]+$/, '');
  return text === '' || text.length > 16 || /\s/.test(text) ? null : text;
}
