import type { Look } from '../../../src/sheet/grid';

/** What a cell of a new workbook holds. A string is always text. */
export type NewValue = string | number | boolean | null | { readonly error: string };

export interface NewCell {
  readonly value: NewValue;
  /** Without the leading `=`. */
  readonly formula?: string;
  readonly look?: Look;
  /** May be written to while the sheet is protected. */
  readonly unlocked?: boolean;
}

/** An Excel table; its first row holds the headers. */
export interface NewTable {
  readonly name: string;
  /** A1 area. */
  readonly area: string;
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
  /** What a protected sheet allows, as attributes: `formatCells="0"`. */
  readonly allowed?: string;
  readonly rightToLeft?: boolean;
  /** Columns hidden, 0-based and inclusive; `grouped` ones stand in a collapsed outline. */
  readonly hiddenColumns?: readonly { readonly left: number; readonly right: number; readonly grouped?: boolean }[];
  /** A1 area of an active filter. */
  readonly filter?: string;
  readonly tables?: readonly NewTable[];
}

export interface NewWorkbook {
  readonly title?: string;
  readonly sheets: readonly NewSheet[];
  /** Font of cells without a look. */
  readonly font?: { readonly name: string; readonly size: number };
  /** Attributes of `calcPr`, e.g. `calcMode="manual"`. */
  readonly calculation?: string;
}
