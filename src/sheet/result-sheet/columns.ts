import { columnLetters } from '../address';
import type { Area } from '../grid';

export type ResultColumn = 'code' | 'name' | 'weight' | 'target' | 'result' | 'score' | 'weighted' | 'rating';

const ALL: readonly ResultColumn[] = ['code', 'name', 'weight', 'target', 'result', 'score', 'weighted', 'rating'];
/** Characters. */
const WIDTHS: Readonly<Record<ResultColumn, number>> = {
  code: 8,
  name: 30,
  weight: 8,
  target: 8,
  result: 10.5,
  score: 9.5,
  weighted: 10,
  rating: 13,
};
const WIDE_NAME = 66;
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
