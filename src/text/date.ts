import { plainText } from './normalize';

/** A day; `year` of the common era, `month` 1–12. */
export interface DateReading {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const BUDDHIST_ERA = 543;

/** Names of the months, January first: Thai full, Thai short, English full, English short. */
const MONTHS: readonly (readonly string[])[] = [
  ['มกราคม', 'ม.ค.', 'january', 'jan'],
  ['กุมภาพันธ์', 'ก.พ.', 'february', 'feb'],
  ['มีนาคม', 'มี.ค.', 'march', 'mar'],
  ['เมษายน', 'เม.ย.', 'april', 'apr'],
  ['พฤษภาคม', 'พ.ค.', 'may', 'may'],
  ['มิถุนายน', 'มิ.ย.', 'june', 'jun'],
  ['กรกฎาคม', 'ก.ค.', 'july', 'jul'],
  ['สิงหาคม', 'ส.ค.', 'august', 'aug'],
  ['กันยายน', 'ก.ย.', 'september', 'sep'],
  ['ตุลาคม', 'ต.ค.', 'october', 'oct'],
  ['พฤศจิกายน', 'พ.ย.', 'november', 'nov'],
  ['ธันวาคม', 'ธ.ค.', 'december', 'dec'],
];

const monthNames = [...MONTHS.flat()]
  .sort((a, b) => b.length - a.length)
  .map((name) => (name.endsWith('.') ? name.replaceAll('.', '\\.\\s?').replace(/\\\.\\s\?$/, '\\.?') : name))
  .join('|');

const DAY_MONTH_YEAR = new RegExp(
  `(\\d{1,2})\\s*(${monthNames})\\s*(?:พ\\.?ศ\\.?|ค\\.?ศ\\.?)?\\s*(\\d{4}|\\d{2})(?!\\d)`,
);
const MONTH_DAY_YEAR = new RegExp(`(${monthNames})\\.?\\s*(\\d{1,2}),?\\s+(\\d{4})(?!\\d)`);
const NUMERIC = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const ISO = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const WITHOUT_DAY = new RegExp(`(?:^|[\\s\\d])(?:${monthNames})(?:\\s*(?:พ\\.?ศ\\.?)?\\s*\\d|$)`);
const CLOCK = /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/;

/** Two digits are a Buddhist year of this century (64 is 2564); four from 2400 up are Buddhist, below that common era. */
function commonEra(year: number): number {
  if (year < 100) return 2500 + year - BUDDHIST_ERA;
  return year >= 2400 ? year - BUDDHIST_ERA : year;
}

function monthOf(name: string): number {
  const bare = name.replace(/[\s.]/g, '');
  return 1 + MONTHS.findIndex((names) => names.some((known) => known.replaceAll('.', '') === bare));
}

function day(year: string, month: number, date: string): DateReading | null {
  const reading = { year: commonEra(Number(year)), month, day: Number(date) };
  const real = new Date(Date.UTC(reading.year, reading.month - 1, reading.day));
  return real.getUTCMonth() === reading.month - 1 && real.getUTCDate() === reading.day ? reading : null;
}

/** The day a text names: `30 ก.ย. 64`, `๓๐ กันยายน ๒๕๖๔`, `30/9/2564`, `2021-09-30`, `Sep 30, 2021`. null when it names none. */
export function readDate(text: string): DateReading | null {
  const plain = plainText(text);
  const words = DAY_MONTH_YEAR.exec(plain);
  if (words) return day(words[3] ?? '', monthOf(words[2] ?? ''), words[1] ?? '');
  const american = MONTH_DAY_YEAR.exec(plain);
  if (american) return day(american[3] ?? '', monthOf(american[1] ?? ''), american[2] ?? '');
  const iso = ISO.exec(plain);
  if (iso) return day(iso[1] ?? '', Number(iso[2]), iso[3] ?? '');
  const numeric = NUMERIC.exec(plain);
  return numeric ? day(numeric[4] ?? '', Number(numeric[3]), numeric[1] ?? '') : null;
}

/** True when the text speaks of a day, a month or a time of day. `plain` comes from plainText. */
export const looksLikeDate = (plain: string): boolean =>
  WITHOUT_DAY.test(plain) || CLOCK.test(plain) || NUMERIC.test(plain) || ISO.test(plain) || DAY_MONTH_YEAR.test(plain);

/** True when a number format code shows a date or a time, so that the cell's number is a day and not a quantity. */
export function isDateFormat(numberFormat: string): boolean {
  if (/\[(?:h+|m+|s+)\]/i.test(numberFormat)) return true;
  return /[dmyhsb]/i.test(bareFormat(numberFormat));
}

/** True when a number format code shows percent: the cell's number is 1/100 of what is seen. */
export const isPercentFormat = (numberFormat: string): boolean => bareFormat(numberFormat).includes('%');

/** The first section of a format code without literals, escapes, padding, colours and locales. */
const bareFormat = (numberFormat: string): string =>
  (numberFormat.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '').split(';')[0] ?? '').replace(/general/i, '');
