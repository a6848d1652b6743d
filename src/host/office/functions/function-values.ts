import type { HostValue } from '../../workbook/host-workbook';

/** An argument of a call: one value, or the rows of a range. */
export type FunctionArgument = HostValue | readonly (readonly HostValue[])[];

/** What a call gave. A `failed` one shows `error` in its cell, and `message` to whoever asks why. */
export type FunctionAnswer =
  | {
      readonly kind: 'value';
      readonly value: HostValue | readonly (readonly HostValue[])[];
      readonly numberFormat: string | null;
    }
  | { readonly kind: 'failed'; readonly error: string; readonly message: string | null };

export const failed = (error: string, message: string | null = null): FunctionAnswer => ({
  kind: 'failed',
  error,
  message,
});

/** What the cell shows for the codes of a failed call. */
const errorOfCode: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

export const answerOfFailure = (message: unknown, code: unknown): FunctionAnswer =>
  failed(errorOfCode[Number(code)] ?? '#VALUE!', typeof message === 'string' && message !== '' ? message : null);

export const isRows = (value: FunctionArgument): value is readonly (readonly HostValue[])[] => Array.isArray(value);

/** A value as it is sent: an error as the library's typed object. */
export const sent = (value: HostValue): unknown =>
  typeof value === 'object' && value !== null ? { type: 'CustomFunctionError', code: value.error } : value;

interface Typed {
  readonly type: string;
  readonly basicValue?: unknown;
  readonly numberFormat?: string;
  readonly message?: string;
  readonly errorSubType?: string;
}

const isTyped = (value: unknown): value is Typed => typeof value === 'object' && value !== null && 'type' in value;

/** One result as a cell's value. Rich values show their basic value, an entity its text. */
function cellValue(value: unknown): HostValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (!isTyped(value)) return { error: '#VALUE!' };
  if (value.type === 'Error') return { error: typeof value.basicValue === 'string' ? value.basicValue : '#VALUE!' };
  if ('basicValue' in value) return cellValue(value.basicValue);
  return 'text' in value && typeof value.text === 'string' ? value.text : { error: '#VALUE!' };
}

/** The result of a call that did not fail. An error that was returned keeps its message. */
export function answerOfValue(value: unknown): FunctionAnswer {
  if (Array.isArray(value)) {
    const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(cellValue) : [cellValue(row)]));
    const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
    if (only !== undefined) return answerOfValue((value[0] as unknown[])[0]);
    return rows.length === 0 || rows[0]?.length === 0
      ? failed('#CALC!')
      : { kind: 'value', value: rows, numberFormat: null };
  }
  const single = cellValue(value);
  if (typeof single === 'object' && single !== null) {
    return failed(single.error, isTyped(value) ? (value.message ?? null) : null);
  }
  return { kind: 'value', value: single, numberFormat: isTyped(value) ? (value.numberFormat ?? null) : null };
}
