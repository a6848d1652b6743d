import { columnLetters } from '../address';
import type { Area } from '../grid';

export type ResultColumn = 'code' | 'name' | 'weight' | 'target' | 'result' | 'score' | 'weighted' | 'rating';

const ALL: readonly ResultColumn[] = ['code', 'name', 'weight', 'target', 'result', 'score', 'weighted', 'rating'];
/** Characters. */
const WIDTHS: Readonly<Record<ResultColumn, number>> = {
  code: 7.5,
  name: 33,
  weight: 7.5,
  target: 7.5,
  result: 10,
  score: 8.5,
  weighted: 10.5,
  rating: 12,
};
/** Of the column of names where the page lies. */
const WIDE_NAME = 72;
export const NAME_WIDTH = WIDTHS.name;
/** Characters of a Calibri 11 column to points, with its padding. */
const POINTS = 5.25;
const PADDING = 3.75;

export const pointsOf = (characters: number): number => characters * POINTS + PADDING;

/** Where the columns of the result sheet stand, and how wide they are. */
export interface ResultColumns {
  readonly at: Readonly<Partial<Record<ResultColumn, number>>>;
  readonly order: readonly ResultColumn[];
  /** Characters, from column A on. */
  readonly widths: readonly number[];
  readonly last: number;
  /** The first of the hidden columns that feed the charts. */
  readonly feeds: number;
  readonly landscape: boolean;
}

export const resultColumns = (hasTarget: boolean, landscape: boolean): ResultColumns => {
  const order = ALL.filter((column) => column !== 'target' || hasTarget);
  const widths = order.map((column) => (column === 'name' && landscape ? WIDE_NAME : WIDTHS[column]));
  const last = order.length - 1;
  return {
    at: Object.fromEntries(order.map((column, index) => [column, index])),
    order,
    widths,
    last,
    feeds: last + 2,
    landscape,
  };
};

export const columnAt = ({ at }: ResultColumns, column: ResultColumn): number => at[column] ?? -1;

/** `C12` of a 0-based row; with `fixed` `$C$12`. */
export const cellOf = (columns: ResultColumns, column: ResultColumn, row: number, fixed = false): string => {
  const letters = columnLetters(columnAt(columns, column));
  return fixed ? `$${letters}$${row + 1}` : `${letters}${row + 1}`;
};

/** Points of the columns left…right together. */
export const widthOf = ({ widths }: ResultColumns, left: number, right: number): number =>
  widths.slice(left, right + 1).reduce((sum, width) => sum + pointsOf(width), 0);

export const cellsOf = (top: number, left: number, bottom = top, right = left): Area => ({ top, left, bottom, right });

/** A4 without the margins that Excel gives a new sheet (0.7 and 0.75 inches), in points. */
const PORTRAIT = { width: 494, height: 734 } as const;
const LANDSCAPE = { width: 741, height: 487 } as const;
/** Estimated heights and widths are a little off; a page is not filled to its last line. */
const SAFETY = 0.96;

/** Points of rows that fit on one page, printed one page wide. */
export const roomOnPage = (columns: ResultColumns): number => {
  const paper = columns.landscape ? LANDSCAPE : PORTRAIT;
  const scale = Math.min(1, paper.width / widthOf(columns, 0, columns.last));
  return (paper.height / scale) * SAFETY;
};
