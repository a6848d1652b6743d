import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../sheet/grid';

const MOST = { rows: 1_048_575, columns: 16_383 };

/** The size of a sheet of the grid: smaller than one of Excel, and growing with what is written. */
export class SheetRoom {
  constructor(private readonly sheet: FWorksheet) {}

  /** Makes the grid large enough; a formula that points outside it would be `#NAME?`. */
  make(area: Area): void {
    if (area.bottom >= this.rows && area.bottom < MOST.rows) this.sheet.setRowCount(area.bottom + 50);
    if (area.right >= this.columns && area.right < MOST.columns) this.sheet.setColumnCount(area.right + 6);
  }

  /** A whole column or row in Excel's numbers is one of the grid's here. */
  within(area: Area): Area {
    return { ...area, bottom: Math.min(area.bottom, this.rows - 1), right: Math.min(area.right, this.columns - 1) };
  }

  spansRows = (area: Area): boolean => area.top === 0 && area.bottom >= this.rows - 1;
  spansColumns = (area: Area): boolean => area.left === 0 && area.right >= this.columns - 1;

  private get rows(): number {
    return this.sheet.getSheet().getRowCount();
  }

  private get columns(): number {
    return this.sheet.getSheet().getColumnCount();
  }
}
