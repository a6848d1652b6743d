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
  /** With its header row and its totals row. */
  readonly area: Area;
  /** True when the last row is its totals row. */
  readonly hasTotals?: true;
}

/** What people may do on a protected sheet besides filling its unlocked cells. */
export interface SheetAllowance {
  readonly formatCells: boolean;
  readonly formatColumns: boolean;
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
  /** True when the sheet is protected. */
  readonly protected: boolean;
  /** What a protected sheet allows all the same; nothing when not given. */
  readonly allows?: SheetAllowance;
  readonly hasFilter: boolean;
  /** What is printed, where the sheet says so and it is one rectangle. */
  readonly printArea?: Area;
  /** Formulas are calculated only when a person says so (F9). */
  readonly manualCalculation?: boolean;
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

/** One cell as the reader sees it. */
export interface GridCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

const BLANK: GridCell = { value: null, formula: null, numberFormat: 'General' };

/** The cell's own contents, whatever is merged; blank outside the used range. Absolute 0-based coordinates. */
export function ownCellAt(grid: SheetGrid, row: number, column: number): GridCell {
  const r = row - grid.top;
  const c = column - grid.left;
  const value = grid.values[r]?.[c];
  const formula = grid.formulas[r]?.[c] ?? null;
  if (value === undefined && formula === null) return BLANK;
  return { value: value ?? null, formula, numberFormat: grid.numberFormats[r]?.[c] ?? 'General' };
}

/** The cell as people see it: a merged area's value stands for all its cells. Blank outside the used range. */
export function cellAt(grid: SheetGrid, row: number, column: number): GridCell {
  const merge = mergeAt(grid, row, column);
  return merge ? ownCellAt(grid, merge.top, merge.left) : ownCellAt(grid, row, column);
}

/** The merged area a cell belongs to, or null. */
export function mergeAt(grid: SheetGrid, row: number, column: number): Area | null {
  if (grid.merges.length === 0) return null;
  const index = mergeIndexOf(grid);
  const width = grid.values[0]?.length ?? 0;
  const r = row - grid.top;
  const c = column - grid.left;
  if (r >= 0 && r < grid.values.length && c >= 0 && c < width) return index.inside.get(r * width + c) ?? null;
  return index.reachingOut.find((area) => contains(area, row, column)) ?? null;
}

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** The last row and column of the used range, absolute; one less than the corner when nothing is used. */
export const lastRowOf = (grid: SheetGrid): number => grid.top + grid.values.length - 1;
export const lastColumnOf = (grid: SheetGrid): number => grid.left + (grid.values[0]?.length ?? 0) - 1;

interface MergeIndex {
  readonly inside: ReadonlyMap<number, Area>;
  readonly reachingOut: readonly Area[];
}

const mergeIndexes = new WeakMap<SheetGrid, MergeIndex>();

function mergeIndexOf(grid: SheetGrid): MergeIndex {
  const known = mergeIndexes.get(grid);
  if (known) return known;
  const index = indexMerges(grid);
  mergeIndexes.set(grid, index);
  return index;
}

/** Merges never overlap in a sound sheet, so they cover at most every cell once; what goes beyond that is not followed. */
function indexMerges(grid: SheetGrid): MergeIndex {
  const inside = new Map<number, Area>();
  const reachingOut: Area[] = [];
  const width = grid.values[0]?.length ?? 0;
  let left = grid.values.length * width;
  for (const area of grid.merges) {
    const [top, bottom] = [Math.max(area.top, grid.top), Math.min(area.bottom, lastRowOf(grid))];
    const [first, last] = [Math.max(area.left, grid.left), Math.min(area.right, lastColumnOf(grid))];
    if (area.top < grid.top || area.left < grid.left || area.bottom > bottom || area.right > last)
      reachingOut.push(area);
    left -= Math.max(0, bottom - top + 1) * Math.max(0, last - first + 1);
    if (left < 0) break;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = first; column <= last; column += 1) {
        const key = (row - grid.top) * width + column - grid.left;
        if (!inside.has(key)) inside.set(key, area);
      }
    }
  }
  return { inside, reachingOut };
}
