import type { CellContent } from '../../sheet/plan';
import { isCellError, type CellValue } from '../../text/cell';

/** A cell as the Excel API gives it. `type` is the member of Excel.RangeValueType. */
export function valueOf(raw: unknown, type: string): CellValue {
  if (type === 'Error') return { error: String(raw) };
  if (raw === '' || raw === null || raw === undefined) return null;
  if (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean') return raw;
  return String(raw);
}

/**
 * The formula of a cell, or null. A text typed as `'=1+1` comes back from `formulas` as it stands, and then equals its
 * own value, which no formula does.
 */
export const formulaOf = (raw: unknown, value: unknown): string | null =>
  typeof raw === 'string' && raw.startsWith('=') && raw !== value ? raw : null;

const STARTS_LIKE_ENTRY = /^\s*[=+\-@'#(.,$฿€%\d๐-๙\u2212\uff0d\uff0b\uff1d\uff20]/u;
const LOOKS_LIKE_DATE_OR_TRUTH = /^\s*(?:true|false|[\p{L}\p{M}.]{3,12}[\s/.-]*\d[\d\s/.,:-]*)$/iu;

/**
 * What to hand to `range.formulas` so that a text stays this text: Excel would read `=1+1`, `1/2` or `3.50` as an entry,
 * so such texts get the apostrophe that a person would type, which is not part of the text.
 */
export const entryOfText = (text: string): string =>
  STARTS_LIKE_ENTRY.test(text) || LOOKS_LIKE_DATE_OR_TRUTH.test(text) ? `'${text}` : text;

/** A value as an entry. A blank is '', which clears (null would leave the cell alone). */
export function entryOfValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'string' ? entryOfText(value) : value;
}

/** A planned content as an entry; null leaves the cell alone. */
export function entryOf(content: CellContent | null): string | number | boolean | null {
  if (content === null) return null;
  return content.kind === 'formula' ? content.formula : entryOfValue(content.value);
}

/** Whether two contents are the same; of a formula only its text counts, its value follows by itself. */
export function sameCell(
  a: { readonly value: CellValue; readonly formula: string | null },
  b: { readonly value: CellValue; readonly formula: string | null },
): boolean {
  if (a.formula !== null || b.formula !== null) return a.formula === b.formula;
  const left = a.value === '' ? null : a.value;
  const right = b.value === '' ? null : b.value;
  if (left !== null && right !== null && isCellError(left) && isCellError(right)) return left.error === right.error;
  return left === right;
}
