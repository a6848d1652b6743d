import type { Area, SheetGrid } from '../../sheet/grid';
import type { CellValue } from '../../text/cell';
import { WorkbookError } from '../port';
import { LIMITS } from './limits';
import { printAreaOf } from './print-names';
import { readCells } from './read-cells';
import type { XlsxCell } from './read-cells';
import { hasFilter, isProtected, readAllowance, readColumns, readMerges, readRows, readTables } from './read-sheet';
import type { WorkbookFile } from './workbook-file';
import type { SheetEntry } from './workbook-part';
import type { Document } from './xml';

const holdsSomething = ({ value, formula }: XlsxCell) => (value !== null && value !== '') || formula !== null;

/** The smallest area that holds every cell with a value or formula, or null for a sheet without any. */
export function usedArea(cells: readonly XlsxCell[]): Area | null {
  let area: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const cell of cells) {
    if (!holdsSomething(cell)) continue;
    const { row, column } = cell;
    area ??= { top: row, left: column, bottom: row, right: column };
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return area;
}

interface GridRows {
  readonly values: CellValue[][];
  readonly formulas: (string | null)[][];
  readonly numberFormats: string[][];
}

/** Rows without any cell are one and the same empty row, so that a stray cell far below costs nothing. */
function gridRows(cells: readonly XlsxCell[], area: Area, formatOf: (style: number) => string): GridRows {
  const width = area.right - area.left + 1;
  const height = area.bottom - area.top + 1;
  const blank = {
    values: new Array<CellValue>(width).fill(null),
    formulas: new Array<string | null>(width).fill(null),
    numberFormats: new Array<string>(width).fill('General'),
  };
  const rows: GridRows = {
    values: new Array<CellValue[]>(height).fill(blank.values),
    formulas: new Array<(string | null)[]>(height).fill(blank.formulas),
    numberFormats: new Array<string[]>(height).fill(blank.numberFormats),
  };
  let made = 0;
  for (const cell of cells) {
    const [r, c] = [cell.row - area.top, cell.column - area.left];
    if (r < 0 || r >= height || c < 0 || c >= width) continue;
    if (rows.values[r] === blank.values) {
      made += width;
      if (made > LIMITS.snapshotCells)
        throw new WorkbookError('tooLarge', { what: 'cells', limit: LIMITS.snapshotCells });
      rows.values[r] = [...blank.values];
      rows.formulas[r] = [...blank.formulas];
      rows.numberFormats[r] = [...blank.numberFormats];
    }
    (rows.values[r] ?? [])[c] = cell.value;
    (rows.formulas[r] ?? [])[c] = cell.formula;
    (rows.numberFormats[r] ?? [])[c] = formatOf(cell.style);
  }
  return rows;
}

function hiddenColumns(sheet: Document): Set<number> {
  const hidden = new Set<number>();
  for (const { left, right, hidden: isHidden } of readColumns(sheet)) {
    for (let column = left; isHidden && column <= Math.min(right, 16_383); column += 1) hidden.add(column);
  }
  return hidden;
}

/** The grid of one sheet, as the reader wants it. */
export function snapshotOf(file: WorkbookFile, entry: SheetEntry): SheetGrid {
  const sheet = file.document(entry);
  const cells = readCells(sheet, file.context);
  const area = usedArea(cells);
  const { styles } = file.context;
  const printArea = printAreaOf(file.workbook, entry.name);
  return {
    name: entry.name,
    top: area?.top ?? 0,
    left: area?.left ?? 0,
    ...(area
      ? gridRows(cells, area, (style) => styles.numberFormat(style))
      : { values: [], formulas: [], numberFormats: [] }),
    merges: readMerges(sheet),
    hiddenRows: new Set(readRows(sheet).flatMap(({ row, hidden }) => (hidden ? [row] : []))),
    hiddenColumns: hiddenColumns(sheet),
    tables: readTables(file.pkg, entry.part),
    protected: isProtected(sheet),
    ...(isProtected(sheet) && { allows: readAllowance(sheet) }),
    hasFilter: hasFilter(sheet),
    ...(printArea && { printArea }),
    ...(file.workbook.manualCalculation && { manualCalculation: true }),
  };
}
