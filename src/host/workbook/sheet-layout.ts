import type { Area } from '../../sheet/grid';

/** Cells that a chart follows. */
export interface ChartCells {
  readonly sheetId: string;
  readonly area: Area;
}

export interface HostSeries {
  readonly name: string;
  readonly values: ChartCells | null;
  readonly categories: ChartCells | null;
  /** `#RRGGBB`; null is the workbook's own choice. */
  readonly fill: string | null;
  /** Percent of a bar's width, -100 to 100. */
  readonly overlap: number;
  /** Percent of a bar's width, 0 to 500. */
  readonly gapWidth: number;
}

/** The axis of the values; null is automatic. */
export interface HostValueAxis {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly numberFormat: string;
  readonly gridlineColor: string | null;
}

/** A chart with bars. Others the host does not keep. */
export interface HostChart {
  readonly id: string;
  readonly name: string;
  readonly type: 'BarClustered' | 'ColumnClustered';
  readonly title: string | null;
  readonly legend: 'Top' | 'Bottom' | 'Left' | 'Right' | null;
  readonly fontName: string | null;
  /** In points. */
  readonly fontSize: number;
  readonly series: readonly HostSeries[];
  readonly valueAxis: HostValueAxis;
  readonly categoryAxis: { readonly reversed: boolean; readonly position: 'Automatic' | 'Maximum' | 'Minimum' };
  /** False: cells in hidden rows and columns are drawn too. */
  readonly plotVisibleOnly: boolean;
  /** The cells that the chart covers. */
  readonly place: Area;
}

export interface HostPage {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paperSize: string | null;
  readonly centerHorizontally: boolean;
  readonly zoom: {
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
    readonly scale?: number;
  };
  readonly area: Area | null;
  readonly titleRows: readonly [number, number] | null;
  /** Rows before which a page begins, in order. */
  readonly breaksBefore: readonly number[];
  /** In the middle at the foot of every page, in Excel's codes. */
  readonly centerFooter: string;
}

/** What lies over and around the cells of a sheet. Replaced as a whole when a part of it changes. */
export interface SheetLayout {
  readonly charts: readonly HostChart[];
  readonly page: HostPage;
  /** Gridlines on screen. */
  readonly gridlines: boolean;
}

export const PLAIN_LAYOUT: SheetLayout = {
  charts: [],
  page: {
    orientation: 'Portrait',
    paperSize: null,
    centerHorizontally: false,
    zoom: { scale: 100 },
    area: null,
    titleRows: null,
    breaksBefore: [],
    centerFooter: '',
  },
  gridlines: true,
};
