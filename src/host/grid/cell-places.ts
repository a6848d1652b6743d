import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../sheet/grid';
import type { GridEngine } from './univer';

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the cells of a sheet are, in pixels from the grid's corner. */
export class CellPlaces {
  constructor(
    private readonly grid: GridEngine,
    private readonly sheet: FWorksheet,
  ) {}

  /** The middle of a cell, as long as the sheet is not scrolled. */
  middleOf(row: number, column: number): { x: number; y: number } {
    const { x, y, width, height } = this.sheet.getRange(row, column).getCellRect();
    return { x: (x + width / 2) * this.zoom, y: (y + height / 2) * this.zoom };
  }

  /** An area, scrolled and zoomed as the sheet is now. The sheet must be shown. */
  placeOf({ top, left, bottom, right }: Area): Box {
    const first = this.sheet.getRange(top, left).getCellRect();
    const last = this.sheet.getRange(bottom, right).getCellRect();
    const scroll = this.grid.scrollOf(this.sheet.getWorkbook().getUnitId());
    return {
      left: (first.x - scroll.x) * this.zoom,
      top: (first.y - scroll.y) * this.zoom,
      width: (last.x + last.width - first.x) * this.zoom,
      height: (last.y + last.height - first.y) * this.zoom,
    };
  }

  /** How wide the row numbers and how high the column letters are. */
  headers(): { width: number; height: number } {
    const { x, y } = this.sheet.getRange(0, 0).getCellRect();
    return { width: x * this.zoom, height: y * this.zoom };
  }

  get zoom(): number {
    return this.sheet.getZoom();
  }
}
