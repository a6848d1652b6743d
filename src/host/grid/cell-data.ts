import type { ICellData, Nullable } from '@univerjs/core';
import type { HostCell, HostValue } from '../workbook/host-workbook';
import { isErrorText } from './function-values';

const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;

/** What the grid is to hold for a cell's content. Nothing but the content is touched: looks stay. */
export function cellDataOf({ value, formula }: HostCell): ICellData {
  if (formula !== null) return { f: formula, v: null, p: null, si: null, ref: null, t: null };
  return { ...valueDataOf(value), f: null, si: null, ref: null, p: null };
}

/** A value with its type, as the grid keeps it. */
export function valueDataOf(value: HostValue): ICellData {
  if (value === null) return { v: null, t: null };
  if (typeof value === 'number') return { v: value, t: NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: typeof value === 'string' ? value : value.error, t: STRING };
}

/** The value of a cell of the grid. */
export function hostValueOf(data: Nullable<ICellData>): HostValue {
  const value = data?.v;
  if (value === null || value === undefined) return data?.p ? richText(data) : null;
  if (data?.t === BOOLEAN) return value === true || value === 1 || value === '1' || value === 'TRUE';
  if (data?.t === NUMBER) return typeof value === 'number' ? value : Number(value);
  if (typeof value === 'string' && isErrorText(value)) return { error: value };
  return value;
}

/** Text with several fonts in one cell is kept as a document of one stream. */
function richText(data: ICellData): string | null {
  const text = data.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  return text ? text : null;
}
