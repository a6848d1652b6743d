import type { CellValue } from '../text/cell';

/** A rectangle of cells; rows and columns are 0-based and inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An Excel table (ListObject) on the sheet. */
export interface GridTable {
  readonly name: string;
  readonly area: Area;
}

/**
 * A snapshot of one worksheet's used range. Arrays are indexed from the used range's own corner (`top`, `left`);
 * use `cellAt` with absolute 0-based coordinates. Adapters fill it; nothing in sheet/ changes it.
 */
export interface SheetGrid {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** The formula with its leading `=` in English A1 notation, or null. Same shape as `values`. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Number format codes (en-US), `General` by default. Same shape as `values`. */
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  /** Absolute 0-based indexes. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly GridTable[];
  /** True when the sheet is protected; `lockedCells` unknown means assume all locked. */
  readonly protected: boolean;
  readonly hasFilter: boolean;
}

/** Font, border, fill and alignment of one cell, as far as the write-back copies them. Colours `#RRGGBB`, sizes in points. */
export interface Look {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  /** null is no fill. */
  readonly fill?: string | null;
  readonly horizontal?: 'general' | 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  readonly borders?: {
    readonly top?: BorderLine;
    readonly bottom?: BorderLine;
    readonly left?: BorderLine;
    readonly right?: BorderLine;
  };
}

/** null is no line. */
export type BorderLine = {
  readonly style: 'thin' | 'medium' | 'thick' | 'double' | 'hair' | 'dashed' | 'dotted';
  readonly color: string;
} | null;
