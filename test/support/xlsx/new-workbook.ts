import type { Look } from '../../../src/sheet/grid';

/** What a cell of a new workbook holds. A string is always text. */
export type NewValue = string | number | boolean | null | { readonly error: string };

export interface NewCell {
  readonly value: NewValue;
  /** Without the leading `=`. */
  readonly formula?: string;
  readonly look?: Look;
}

export interface NewRow {
  /** Height in points. */
  readonly height?: number;
  readonly hidden?: boolean;
  readonly cells: readonly (NewCell | null)[];
}

/** One sheet, described from A1; nothing is written for null cells. */
export interface NewSheet {
  readonly name: string;
  /** Widths in characters from column A on. */
  readonly columnWidths?: readonly number[];
  readonly rows: readonly NewRow[];
  /** A1 areas. */
  readonly merges?: readonly string[];
  /** Rows and columns that stay on screen. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** 1-based rows repeated on every printed page. */
  readonly printTitles?: readonly [number, number];
  readonly printArea?: string;
  readonly landscapeA4?: boolean;
  readonly portraitA4?: boolean;
  readonly footer?: string;
  readonly hidden?: boolean;
  readonly protected?: boolean;
}

export interface NewWorkbook {
  readonly title?: string;
  readonly sheets: readonly NewSheet[];
  /** Font of cells without a look. */
  readonly font?: { readonly name: string; readonly size: number };
}
