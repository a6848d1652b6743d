import type { Area, GridTable, SheetGrid } from '../../sheet/grid';
import type { CellValue } from '../../text/cell';
import { WorkbookError } from '../port';
import { areasOf, rangeOf, rowsOf } from './range';
import { inExcel, required, worksheet } from './run';
import { formulaOf, valueOf } from './values';

/** A sheet with more filled cells than this is no agreement; Excel on the web could not hand it over anyway. */
export const MAX_CELLS = 1_000_000;
/** From this size on the cells are asked for in two halves, to keep an answer below the web's 5 MB. */
const HALVE_ABOVE = 40_000;
/** `getMergedAreas` fails above 512 merges, so it is asked per band of rows. */
const MERGE_BAND = 100;

interface Part {
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

const bands = (area: Area, height: number): Area[] =>
  Array.from({ length: Math.ceil(rowsOf(area) / height) }, (_, index) => ({
    ...area,
    top: area.top + index * height,
    bottom: Math.min(area.bottom, area.top + (index + 1) * height - 1),
  }));

function askPart(sheet: Excel.Worksheet, area: Area): Part {
  const range = rangeOf(sheet, area);
  range.load('values,formulas,numberFormat,valueTypes');
  return { range, rows: range.getRowProperties({ rowHidden: true }) };
}

/** Merged areas in reading order, each once (a merge across two bands is given by both). */
function mergesOf(found: readonly Excel.RangeAreas[]): Area[] {
  const merges = found.filter((areas) => !areas.isNullObject).flatMap((areas) => areasOf(areas.address));
  const unique = new Map(merges.map((area) => [`${area.top},${area.left},${area.bottom},${area.right}`, area]));
  return [...unique.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

const hiddenIn = (flags: readonly (boolean | undefined)[], first: number): Set<number> =>
  new Set(flags.flatMap((hidden, index) => (hidden === true ? [first + index] : [])));

interface Asked {
  readonly parts: readonly Part[];
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly merges: readonly Excel.RangeAreas[];
  readonly tables: readonly { readonly name: string; readonly range: Excel.Range }[];
}

function ask(sheet: Excel.Worksheet, area: Area): Omit<Asked, 'parts'> {
  const whole = rangeOf(sheet, area);
  const merges = bands(area, MERGE_BAND).map((band) => {
    const areas = rangeOf(sheet, band).getMergedAreasOrNullObject();
    areas.load('address');
    return areas;
  });
  const tables = sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load('address');
    return { name: table.name, range };
  });
  return { columns: whole.getColumnProperties({ columnHidden: true }), merges, tables };
}

function gridOf(sheet: Excel.Worksheet, area: Area, asked: Asked): SheetGrid {
  const ranges = asked.parts.map((part) => part.range);
  const raw = ranges.flatMap((range) => range.values as unknown[][]);
  const types = ranges.flatMap((range) => range.valueTypes as string[][]);
  const entries = ranges.flatMap((range) => range.formulas as unknown[][]);
  const values: CellValue[][] = raw.map((row, r) => row.map((value, c) => valueOf(value, types[r]?.[c] ?? '')));
  const formulas = entries.map((row, r) => row.map((entry, c) => formulaOf(entry, raw[r]?.[c])));
  const tables: GridTable[] = asked.tables.flatMap(({ name, range }) =>
    areasOf(range.address).map((tableArea) => ({ name, area: tableArea })),
  );
  return {
    name: sheet.name,
    top: area.top,
    left: area.left,
    values,
    formulas,
    numberFormats: ranges.flatMap((range) => range.numberFormat as string[][]),
    merges: mergesOf(asked.merges),
    hiddenRows: hiddenIn(
      asked.parts.flatMap((part) => part.rows.value.map((row) => row.rowHidden)),
      area.top,
    ),
    hiddenColumns: hiddenIn(
      asked.columns.value.map((column) => column.columnHidden),
      area.left,
    ),
    tables,
    protected: sheet.protection.protected,
    hasFilter: sheet.autoFilter.enabled,
  };
}

const emptyGrid = (sheet: Excel.Worksheet): SheetGrid => ({
  name: sheet.name,
  top: 0,
  left: 0,
  values: [],
  formulas: [],
  numberFormats: [],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables: [],
  protected: sheet.protection.protected,
  hasFilter: sheet.autoFilter.enabled,
});

/**
 * Reads one sheet in three syncs at most, whatever its size. Only cells with contents count (`valuesOnly`), so a sheet
 * formatted to its last row is no larger than what is written on it. Needs ExcelApi 1.13.
 */
export const snapshot = (name: string | null): Promise<SheetGrid> =>
  inExcel(async (context) => {
    const sheet = worksheet(context, name);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load('name,protection/protected,autoFilter/enabled');
    sheet.tables.load('items/name');
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    required(sheet, name);
    if (used.isNullObject) return emptyGrid(sheet);

    const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
    const cells = rowCount * columnCount;
    if (cells > MAX_CELLS) throw new WorkbookError('tooLarge', { sheet: sheet.name, cells, limit: MAX_CELLS });
    const area: Area = { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
    const rest = ask(sheet, area);
    const halves = bands(area, cells > HALVE_ABOVE ? Math.ceil(rowCount / 2) : rowCount);
    const parts: Part[] = [];
    for (const half of halves) {
      parts.push(askPart(sheet, half));
      await context.sync();
    }
    return gridOf(sheet, area, { parts, ...rest });
  });
