import type { ParsedLadder } from '../scoring/ladder';
import type { Round, ScoringMethod } from '../scoring/policy';
import type { UnscoredReason } from '../scoring/score';
import type { Issue } from '../text/issue';
import type { NumberReading } from '../text/number';
import type { Corrections } from './corrections';

/** Columns of the indicator table, absolute 0-based; absent where the sheet has none. */
export interface TableColumns {
  readonly code?: number;
  readonly name: number;
  readonly unit?: number;
  readonly weight: number;
  readonly target?: number;
  /** Columns of the levels 1…5, in level order. */
  readonly levels: readonly [number, number, number, number, number];
  readonly result?: number;
  /** A result given as two cells; scored as numerator × 100 / denominator where the result cell is blank. */
  readonly numerator?: number;
  readonly denominator?: number;
  /** Last year's value, for ladders that are growths. */
  readonly base?: number;
  readonly note?: number;
  readonly score?: number;
  readonly weighted?: number;
  readonly band?: number;
  readonly distance?: number;
  readonly explanation?: number;
}

/** Where the table stands on its sheet. Rows are absolute 0-based and inclusive. */
export interface TableLayout {
  readonly headerRows: readonly [number, number];
  readonly firstRow: number;
  /** The last row above the total row, or the last row of the table. */
  readonly lastRow: number;
  readonly firstColumn: number;
  /** The last column of the table as the office drew it (our own written columns not counted). */
  readonly lastColumn: number;
  readonly columns: TableColumns;
  /** The sheet's own total row, when there is one. */
  readonly totalRow: number | null;
  /** Top rows of headers repeated further down (printed pages); absent when there are none. */
  readonly repeatedHeaders?: readonly (readonly [number, number])[];
}

/** A dimension (มิติ), aspect (ด้าน) or objective (วัตถุประสงค์). */
export interface Group {
  readonly kind: 'dimension' | 'aspect' | 'objective';
  readonly name: string;
  /** Objective number in Arabic digits, e.g. `1`; null for the others. */
  readonly code: string | null;
  /** 0-based row of its (first) heading. */
  readonly row: number;
  readonly statedWeight: number | null;
  /** Indexes into Agreement.indicators. */
  readonly indicators: readonly number[];
}

/** One cell of a ladder or a result as read, with where it stands. `reading` is on the row's common scale. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly reading: NumberReading;
  /** True when the cell holds a real number (usable by reference in plain formulas). */
  readonly numeric: boolean;
  /** What the raw cell number must be multiplied by to reach the common scale (100 for 0.65 shown as 65%); 1 otherwise. */
  readonly factor: number;
  /**
   * True when the cell alone does not read as `reading` (a range, a date or a step in words, check marks, a text brought
   * to another scale, a value merged in from another cell): formulas carry the number instead of a reference.
   */
  readonly derived?: true;
}

export interface Indicator {
  /** 0-based row. */
  readonly row: number;
  /** In Arabic digits, e.g. `1.1`; null where the sheet gives none. */
  readonly code: string | null;
  readonly name: string;
  readonly unit: string | null;
  /** Indexes into Agreement.dimensions / aspects / objectives. */
  readonly dimension: number | null;
  readonly aspect: number | null;
  readonly objective: number | null;
  /** On the sheet's common scale (percent points when they sum to 100). */
  readonly weight: number | null;
  readonly weightCell: ReadCell;
  readonly target: number | null;
  readonly levelCells: readonly [ReadCell, ReadCell, ReadCell, ReadCell, ReadCell];
  readonly ladder: ParsedLadder;
  /** As the policy it was read with says, or as the user set it. `scoreAgreement` settles it again by its own policy. */
  readonly method: ScoringMethod;
  /** True when the user set the method of this row; no policy changes it then. */
  readonly methodSet?: boolean;
  /** True when the levels are steps described in words, scored by their level. */
  readonly steps?: boolean;
  /** Rounds in which it is reported; absent where the sheet does not say. */
  readonly rounds?: readonly Round[];
  readonly resultCell: ReadCell | null;
  /** The cells that the result was computed from, where the sheet gives two instead of one (SCORING section 3). */
  readonly ratio?: {
    readonly kind: 'percentage' | 'growth';
    /** Numerator, or this year's value. */
    readonly first: ReadCell;
    /** Denominator, or the base. */
    readonly second: ReadCell;
  };
  /** The result on the ladder's scale; null when there is no number. */
  readonly result: number | null;
  /** Why this row cannot be scored, as far as reading can tell; null when it can be. */
  readonly unscored: UnscoredReason | null;
  readonly issues: readonly Issue[];
}

/** Below this confidence a person should be asked what the column holds. */
export const CONFIDENT = 0.75;

/** A column of the table with what it was taken for, how sure that is (0–1) and the words that said so. */
export interface ColumnReading {
  /** Absolute 0-based. */
  readonly column: number;
  /** The header's words, from the top row down. */
  readonly header: string;
  readonly meaning: string;
  readonly level: number | null;
  readonly confidence: number;
  readonly reason: string;
}

/**
 * A row in which the sheet itself may state sums: a subtotal, a total, or a heading that carries its group's numbers.
 * `over` are the sets of indicators (indexes) that it may sum, the likeliest first; sets are shared between rows.
 */
export interface StatedTotal {
  /** 0-based. */
  readonly row: number;
  readonly text: string;
  readonly over: readonly (readonly number[])[];
}

/** One of several tables on a sheet. */
export interface TableOnSheet {
  readonly headerRows: readonly [number, number];
  /** 0-based row of its last row. */
  readonly lastRow: number;
  readonly indicators: number;
  /** The first indicator's name, to tell the tables apart. */
  readonly first: string;
  /** True for the one that the agreement is. */
  readonly read: boolean;
}

/** An indicator sheet as understood. SCORING sections 1–4. Reading never throws and never guesses silently. */
export interface Agreement {
  readonly sheet: string;
  readonly title: string | null;
  /** Buddhist era, e.g. 2564. */
  readonly fiscalYear: number | null;
  readonly table: TableLayout;
  /** Every column whose header says something, in the order of the sheet. */
  readonly columnReadings?: readonly ColumnReading[];
  readonly dimensions: readonly Group[];
  readonly aspects: readonly Group[];
  readonly objectives: readonly Group[];
  readonly indicators: readonly Indicator[];
  /** Rows that state sums of their own, from the top down. */
  readonly totals?: readonly StatedTotal[];
  /** The sheet's tables from the top down, where it has several. */
  readonly tables?: readonly TableOnSheet[];
  /** What a person said about this sheet, with rows and columns where they stand now; absent when nothing was said. */
  readonly corrected?: Corrections;
  /** Issues of the sheet as a whole; those of a row stand with the row. */
  readonly issues: readonly Issue[];
}

/** The sheet holds no indicator table; `issues` say what was looked for and what was missing. */
export interface NotAnAgreement {
  readonly sheet: string;
  readonly table: null;
  readonly issues: readonly Issue[];
}
