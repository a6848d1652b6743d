import type { Area } from './grid';

/** Limits of an Excel worksheet (Excel specifications and limits). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Letters of a 0-based column: 0 is `A`, 16383 is `XFD`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based column of its letters (either case); null beyond `XFD` or when they are no letters. */
export function columnIndex(letters: string): number | null {
  if (!/^[a-z]{1,3}$/i.test(letters)) return null;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= MAX_COLUMNS ? index - 1 : null;
}

/** A1 address of a 0-based cell: (0, 0) is `A1`. */
export const a1 = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** A1 address of an area: `D8:H8`, or `D8` for one cell. */
export function a1Area(area: Area): string {
  const first = a1(area.top, area.left);
  const last = a1(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

function parseCell(text: string): readonly [number, number] | null {
  const match = /^\$?([a-z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text);
  if (!match) return null;
  const column = columnIndex(match[1]!);
  const row = Number(match[2]) - 1;
  return column === null || row >= MAX_ROWS ? null : [row, column];
}

/** The area an A1 address without sheet name stands for (`D12`, `$D$12`, `D8:H9`, in any order of corners); null when it is none. */
export function parseA1(address: string): Area | null {
  const [from, to, ...more] = address.trim().split(':');
  const start = parseCell(from ?? '');
  const end = to === undefined ? start : parseCell(to);
  if (!start || !end || more.length > 0) return null;
  return {
    top: Math.min(start[0], end[0]),
    left: Math.min(start[1], end[1]),
    bottom: Math.max(start[0], end[0]),
    right: Math.max(start[1], end[1]),
  };
}

const offset = (letter: string, by: number): string => (by === 0 ? letter : `${letter}[${by}]`);

/** Relative R1C1 reference from one 0-based cell to another: `RC[-2]`. The same down a column of equal formulas. */
export const r1c1 = (fromRow: number, fromColumn: number, row: number, column: number): string =>
  offset('R', row - fromRow) + offset('C', column - fromColumn);
