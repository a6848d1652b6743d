import { isCellError, type CellValue } from '../text/cell';
import { readNumber } from '../text/number';
import { cellInput } from './cell-input';

/** Whether a step is done; null where the cell is blank, `unknown` where it says neither. */
export type StepInput = boolean | null | 'unknown';

const DONE: readonly string[] = [
  ...['true', '✓', '✔', '☑', '✅', '🗹', '√', '/', 'ü'],
  ...['ใช่', 'ทำแล้ว', 'แล้วเสร็จ', 'เสร็จ', 'เสร็จแล้ว', 'สำเร็จ', 'ดำเนินการแล้ว', 'ดำเนินการแล้วเสร็จ', 'ผ่าน'],
  ...['yes', 'y', 'done', 'complete', 'completed'],
];
const NOT_DONE: readonly string[] = [
  ...['false', 'x', '✗', '✘', '☒', '☐', '❌', '×', '-', '–', '—', 'û'],
  ...['ไม่', 'ไม่ใช่', 'ยัง', 'ยังไม่', 'ยังไม่ได้ทำ', 'ยังไม่เสร็จ', 'ยังไม่แล้วเสร็จ', 'ไม่ผ่าน', 'ไม่ได้ทำ'],
  ...['no', 'n', 'not done', 'not yet'],
];

/** The day number of 1 January 1950 in Excel: a number from here on is a date, not a count. */
const FIRST_DATE = 18264;
const LAST_DATE = 2958465;

/** One step of a milestone: TRUE/FALSE and checkboxes, ticks and crosses, words, 1/0, or the date of completion. */
export function stepInput(cell: unknown): StepInput {
  const { value } = cellInput(cell);
  if (value === null || typeof value === 'boolean') return value;
  if (isCellError(value)) return 'unknown';
  return typeof value === 'number' ? numberStep(value) : textStep(value);
}

function numberStep(value: number): StepInput {
  if (value === 0 || value === 1) return value === 1;
  return value >= FIRST_DATE && value <= LAST_DATE ? true : 'unknown';
}

/** Variation selectors make a tick an emoji; they say nothing more. */
const word = (text: string): string =>
  text
    .replace(/[\uFE0E\uFE0F\u200B]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

function textStep(text: string): StepInput {
  const said = word(text);
  if (said === '') return null;
  if (DONE.includes(said)) return true;
  if (NOT_DONE.includes(said)) return false;
  return numberOrDate(text);
}

function numberOrDate(text: CellValue): StepInput {
  const reading = readNumber(text);
  if (reading.kind === 'number') return numberStep(reading.value);
  return reading.kind === 'notNumber' && reading.reason === 'date' ? true : 'unknown';
}
