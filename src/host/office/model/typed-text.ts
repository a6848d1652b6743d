import type { HostCell } from '../../workbook/host-workbook';
import { HostError } from '../protocol/host-error';

/** What a typed text becomes: a cell, and the number format Excel gives with it when the cell has none yet. */
export interface TypedText {
  readonly cell: HostCell;
  readonly numberFormat: string | null;
}

const value = (content: HostCell['value'], numberFormat: string | null = null): TypedText => ({
  cell: { value: content, formula: null },
  numberFormat,
});

const errorTexts = new Set(['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!']);
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The serial number of a day (1900 system), or null when there is no such day. */
function serialOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999) return null;
  const serial = Math.round((time - Date.UTC(1899, 11, 31)) / 86_400_000);
  return serial >= 60 ? serial + 1 : serial;
}

const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
};

function dateOf(text: string, today: Date): TypedText | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3])), 'm/d/yyyy');
  const us = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/.exec(text);
  if (us) {
    const year = us[3] === undefined ? today.getFullYear() : fullYear(us[3]);
    return dated(serialOf(year, Number(us[1]), Number(us[2])), us[3] === undefined ? 'd-mmm' : 'm/d/yyyy');
  }
  const named = /^(\d{1,2})[- ]([A-Za-z]{3,9})(?:[- ](\d{2}|\d{4}))?$/.exec(text);
  const month = named ? months.indexOf(named[2]!.toLowerCase().slice(0, 3)) + 1 : 0;
  if (!named || month === 0) return null;
  const year = named[3] === undefined ? today.getFullYear() : fullYear(named[3]);
  return dated(serialOf(year, month, Number(named[1])), named[3] === undefined ? 'd-mmm' : 'd-mmm-yy');
}

const dated = (serial: number | null, format: string): TypedText | null =>
  serial === null ? null : value(serial, format);

function timeOf(text: string): TypedText | null {
  const parts = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?$/.exec(text);
  if (!parts) return null;
  const [hours, minutes, seconds] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)];
  return value((hours * 3600 + minutes * 60 + seconds) / 86_400, parts[3] === undefined ? 'h:mm' : 'h:mm:ss');
}

function numberOf(text: string): TypedText | null {
  const negative = /^\((.+)\)$/.exec(text);
  const parts = /^([+-]?)(\$?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[+-]?\d+)?\s?(%?)$/i.exec(negative?.[1] ?? text);
  if (!parts || !/\d/.test(`${parts[3]}${parts[4] ?? ''}`)) return null;
  const [, sign, currency, whole, fraction = '', exponent = '', percent] = parts;
  const size = Number(`${whole!.replaceAll(',', '') || '0'}${fraction === '.' ? '' : fraction}${exponent}`);
  if (!Number.isFinite(size)) return null;
  const number = sign === '-' || negative ? -size : size;
  const decimals = fraction.length > 1 ? '.00' : '';
  if (percent) return value(number / 100, `0${decimals}%`);
  if (currency) return value(number, `$#,##0${decimals}_);[Red]($#,##0${decimals})`);
  if (exponent) return value(number, '0.00E+00');
  return value(number, whole!.includes(',') ? `#,##0${decimals}` : null);
}

/** True when quotes and brackets close; Excel refuses other formulas. */
function closes(formula: string): boolean {
  const bare = formula.replaceAll(/"[^"]*"|'[^']*'/g, '');
  let depth = 0;
  for (const sign of bare) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && !/["']/.test(bare);
}

function formulaOf(formula: string): TypedText {
  if (formula.length > 8192 || formula.trim() === '=' || !closes(formula)) {
    throw new HostError('InvalidArgument', `not a formula: ${formula.slice(0, 80)}`);
  }
  return { cell: { value: null, formula }, numberFormat: null };
}

/**
 * Reads a text as Excel (en-US) reads what is set through `values` and `formulas`: formulas, numbers, percent, money, dates,
 * times, TRUE and FALSE, errors. A leading apostrophe makes the rest text. A text cell (format `@`) takes all as text.
 * A text that begins with + - or @ and is no number is a formula, as when typed (chosen strictly; docs/host.md).
 */
export function readTyped(text: string, numberFormat: string, today: Date): TypedText {
  if (text === '') return value(null);
  if (text.length > 32_767) throw new HostError('InvalidArgument', 'a cell holds at most 32,767 characters');
  if (text.startsWith("'")) return value(text.slice(1));
  if (numberFormat === '@') return value(text);
  if (text.startsWith('=')) return formulaOf(text);
  const trimmed = text.trim();
  const plain = numberOf(trimmed) ?? dateOf(trimmed, today) ?? timeOf(trimmed);
  if (plain) return plain;
  if (/^(true|false)$/i.test(trimmed)) return value(trimmed.toLowerCase() === 'true');
  if (errorTexts.has(trimmed.toUpperCase())) return value({ error: trimmed.toUpperCase() });
  return /^[+\-@]/.test(text) ? formulaOf(`=${text}`) : value(text);
}
