import type { Area } from './grid';
import type { BandRules, ContentBlock, LookBlock } from './plan';

/**
 * One series of a chart: a name, the cells of its values and one colour. A category has its bar from exactly one series
 * (the others are #N/A there), so that colours follow the scores without anything being drawn again.
 */
export interface ChartSeries {
  readonly name: string;
  /** One column of cells on the sheet of the chart. */
  readonly values: Area;
  /** `#RRGGBB`. */
  readonly fill: string;
}

/** A native chart. `bar` lies, `column` stands; series lie upon each other (overlap 100). */
export interface ChartPlan {
  readonly kind: 'bar' | 'column';
  /** Known by this name when the sheet is made anew. */
  readonly name: string;
  readonly title: string;
  /** One column of words, as many rows as the values. */
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  readonly axis: { readonly min: number; readonly max: number; readonly majorUnit: number; readonly format: string };
  /** The cells that the chart covers. */
  readonly place: Area;
}

/** How a sheet is printed. */
export interface PagePlan {
  readonly orientation: 'portrait' | 'landscape';
  readonly area: Area;
  /** Rows repeated on top of every page, absolute 0-based and inclusive. */
  readonly titleRows?: readonly [number, number];
  /** One page wide, as many long as needed; A4. */
  readonly fitToWidth: boolean;
  /** Rows before which a new page begins, absolute 0-based. */
  readonly breaksBefore?: readonly number[];
  /** In the middle at the foot of every page, in Excel's codes (`&P` page, `&N` pages, `&&` an ampersand). */
  readonly footer?: string;
}

/**
 * A whole sheet of ours: made when there is none of that name, otherwise made anew in its place (everything on it is
 * replaced). Who plans it has made sure that nothing of a person's stands there. Pure data: every adapter applies the same plan.
 */
export interface SheetPlan {
  readonly name: string;
  /** The sheet behind which a new one is put. */
  readonly after: string;
  readonly contents: readonly ContentBlock[];
  readonly looks: readonly LookBlock[];
  readonly merges: readonly Area[];
  /** Width in characters of the default font. */
  readonly columnWidths: readonly { readonly column: number; readonly width: number }[];
  /** Height in points. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  /** Columns that only feed the charts. */
  readonly hiddenColumns: readonly number[];
  readonly bandRules: readonly BandRules[];
  readonly charts: readonly ChartPlan[];
  /** Names of charts of ours that the sheet no longer has: one that stands there is taken away. */
  readonly withoutCharts?: readonly string[];
  readonly page: PagePlan;
  /** Gridlines on screen. */
  readonly gridlines: boolean;
  /** Kept with the workbook under `key`, so that the sheet is known as ours. */
  readonly record: { readonly key: string; readonly value: unknown };
}
