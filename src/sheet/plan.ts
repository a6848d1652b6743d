import type { Band } from '../scoring/band';
import type { CellValue } from '../text/cell';
import type { Area, Look } from './grid';

/** What a cell is to hold. `value` beside a formula is what the formula will give (the cached value of a file). */
export type CellContent =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'formula'; readonly formula: string; readonly value: CellValue };

/** One rectangle of contents; a null entry leaves that cell alone. Same shape as `area`. */
export interface ContentBlock {
  readonly area: Area;
  readonly cells: readonly (readonly (CellContent | null)[])[];
}

export interface LookBlock {
  readonly area: Area;
  /** Only the members given are set. */
  readonly look: Look;
}

/**
 * Colours for the written score cells: one rule per band. `formula` is relative to the top left cell of `area`, plain
 * Excel only, and starts with `=`. Applying replaces every earlier rule set of ours (same formulas) that overlaps `area`.
 */
export interface BandRules {
  readonly area: Area;
  readonly rules: readonly {
    readonly band: Band;
    readonly formula: string;
    readonly fill: string;
    readonly fontColor: string;
  }[];
  /** True: take these rules away (known by their formulas) and set none. */
  readonly remove?: boolean;
}

/** An Excel table made larger or smaller; its header row stays. `before` is what it covers now: a precondition too. */
export interface TableResize {
  readonly name: string;
  readonly before: Area;
  readonly area: Area;
}

/** What every touched cell held when the plan was made: precondition and before-image in one. */
export interface CellBefore {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
}

/** What a sheet prints, before and after a write. */
export interface PrintAreaChange {
  readonly before: Area;
  readonly after: Area;
}

/** The print area as we left it, and by how much it is larger than a person's own. */
export interface PrintAreaNote {
  readonly area: Area;
  readonly columns: number;
  readonly rows: number;
}

/** The custom functions, plain Excel formulas, or values. */
export type FormulaStyle = 'kpi' | 'plain' | 'values';

/** Everything one write does to one sheet. Pure data: every adapter applies the same plan. */
export interface WritePlan {
  readonly sheet: string;
  readonly contents: readonly ContentBlock[];
  readonly looks: readonly LookBlock[];
  readonly merges: readonly Area[];
  /** Merges of ours to be taken apart, before anything else. */
  readonly unmerges?: readonly Area[];
  /** Cells whose look goes back to the workbook's default (no fill, no border, General), before `looks` are set. */
  readonly resets?: readonly Area[];
  /** Excel tables that take our columns in, or give them back. */
  readonly tables?: readonly TableResize[];
  /** Width in characters of the default font, as Excel shows it. */
  readonly columnWidths: readonly { readonly column: number; readonly width: number }[];
  /** The sheet's print area, made larger or smaller with its columns. */
  readonly printArea?: PrintAreaChange;
  readonly bandRules: readonly BandRules[];
  readonly before: readonly CellBefore[];
  /** What the plan was made from (weights, levels, results) held then: a precondition too; these cells are not touched. */
  readonly reads?: readonly CellBefore[];
  /** True when applying would change nothing. */
  readonly empty: boolean;
  /** What we wrote, kept with the workbook as the setting `recordSetting(sheet)`; null takes that setting away (written as null). */
  readonly record: WriteRecord | null;
  /** Other settings that are kept with the workbook in the same write; null takes one away. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** The key of readSetting/writeSetting under which a sheet's WriteRecord is kept. */
export const recordSetting = (sheet: string): string => `record:${sheet}`;

/** Our own cells, known by this record kept in the workbook, not by guessing. Versioned and small. */
export interface WriteRecord {
  readonly version: 1;
  readonly sheet: string;
  readonly style: FormulaStyle;
  /** 0-based; -1 where a part is not written. */
  readonly columns: {
    readonly score: number;
    readonly weighted: number;
    readonly band: number;
    readonly distance?: number;
    readonly explanation?: number;
  };
  readonly headerRows: readonly [number, number];
  readonly firstRow: number;
  readonly totalRow: number;
  /** The columns of names and weights then: rows are known by their names, and the total row has words and a weight there. */
  readonly nameColumn?: number;
  readonly weightColumn?: number;
  /** Whether totals were written in heading rows; absent means true. */
  readonly groups?: boolean;
  /** The cuts and own colours of the bands then (sheet/write/band-key.ts); absent means the default ones. */
  readonly bands?: string;
  /** The table's last column then; ours stand right of it. */
  readonly lastColumn?: number;
  /**
   * What our cells look like, to know them again after rows were moved and to know whether a person has changed them since:
   * per column (`score`, `weighted`, `band`, …) the distinct short hashes of its contents, joined by commas. See sheet/write/ownership.ts.
   */
  readonly hashes: Readonly<Record<string, string>>;
  /** What a person's workbook had before us and gets back when results are removed. */
  readonly restore?: {
    readonly merges: readonly Area[];
    readonly columnWidths: readonly { readonly column: number; readonly width: number }[];
    readonly looks: readonly LookBlock[];
    /** Names of Excel tables that took our columns in. */
    readonly tables?: readonly string[];
    readonly printArea?: PrintAreaNote;
    /** What stood in cells that were written over because the user said so. */
    readonly cells?: readonly CellBefore[];
    /** Cells we wrote into, one rectangle each. */
    readonly areas: readonly Area[];
  };
}
