import type { Area, GridTable, SheetGrid } from '../../sheet/grid';
import type { CellValue } from '../../text/cell';
import { WorkbookError } from '../port';
import { askMerges, mergesAsked } from './merges';
import { areasOf, bandsOf, rangeOf, rowsOf } from './range';
import { inExcel, required, worksheet } from './run';
import { formulaOf, valueOf } from './values';

/** A sheet with more filled cells than this is no agreement; Excel on the web could not hand it over anyway. */
export const MAX_CELLS = 1_000_000;
/** From this size on the cells are asked for in two halves, to keep an answer below the web's 5 MB. */
const HALVE_ABOVE = 40_000;
interface Part {
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

function askPart(sheet: Excel.Worksheet, area: Area): Part {
  const range = rangeOf(sheet, area);
  range.load('values,formulas,numberFormat,valueTypes');
  return { range, rows: range.getRowProperties({ rowHidden: true }) };
}

const hiddenIn = (flags: readonly (boolean | undefined)[], first: number): Set<number> =>
  new Set(flags.flatMap((hidden, index) => (hidden === true ? [first + index] : [])));

interface Asked {
  readonly parts: readonly Part[];
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly merges: readonly Excel.RangeAreas[];
  readonly tables: readonly { readonly name: string; readonly range: Excel.Range }[];
}

/** Merges of blank cells beside and below the contents matter too, but not those of a sheet formatted to its last row. */
const MARGIN = { rows: 100, columns: 20 };

function mergeArea(area: Area, formatted: Area): Area {
  return {
    top: Math.min(area.top, formatted.top),
    left: Math.min(area.left, formatted.left),
    bottom: Math.min(Math.max(area.bottom, formatted.bottom), area.bottom + MARGIN.rows),
    right: Math.min(Math.max(area.right, formatted.right), area.right + MARGIN.columns),
  };
}

function ask(sheet: Excel.Worksheet, area: Area, formatted: Area): Omit<Asked, 'parts'> {
  const whole = rangeOf(sheet, area);
  const tables = sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load('address');
    return { name: table.name, range };
  });
  return {
    columns: whole.getColumnProperties({ columnHidden: true }),
    merges: askMerges(sheet, mergeArea(area, formatted)),
    tables,
  };
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
    merges: mergesAsked(asked.merges),
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

const areaOf = (range: Excel.Range): Area => ({
  top: range.rowIndex,
  left: range.columnIndex,
  bottom: range.rowIndex + range.rowCount - 1,
  right: range.columnIndex + range.columnCount - 1,
});

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

/** A sheet whose name and size are asked for. */
interface Begun {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly formatted: Excel.Range;
}

function begin(context: Excel.RequestContext, name: string | null): Begun {
  const sheet = worksheet(context, name);
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load('name,protection/protected,autoFilter/enabled');
  sheet.tables.load('items/name');
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const formatted = sheet.getUsedRangeOrNullObject(false);
  formatted.load('rowIndex,columnIndex,rowCount,columnCount');
  return { sheet, used, formatted };
}

/**
 * Reads one sheet in three syncs at most, whatever its size. Only cells with contents count (`valuesOnly`), so a sheet
 * formatted to its last row is no larger than what is written on it. Needs ExcelApi 1.13.
 */
export const snapshot = (name: string | null): Promise<SheetGrid> =>
  inExcel(async (context) => {
    const { sheet, used, formatted } = begin(context, name);
    await context.sync();
    required(sheet, name);
    if (used.isNullObject) return emptyGrid(sheet);

    const area = areaOf(used);
    const cells = used.rowCount * used.columnCount;
    if (cells > MAX_CELLS) throw new WorkbookError('tooLarge', { sheet: sheet.name, found: cells, limit: MAX_CELLS });
    const rest = ask(sheet, area, areaOf(formatted));
    const halves = bandsOf(area, cells > HALVE_ABOVE ? Math.ceil(rowsOf(area) / 2) : rowsOf(area));
    const parts: Part[] = [];
    for (const half of halves) {
      parts.push(askPart(sheet, half));
      await context.sync();
    }
    return gridOf(sheet, area, { parts, ...rest });
  });

/** Reads several small sheets in two syncs, the second for all their cells together. */
export const snapshots = (
  names: readonly string[],
  most: { readonly sheet: number; readonly all: number },
): Promise<SheetGrid[]> =>
  inExcel(async (context) => {
    const begun = names.map((name) => begin(context, name));
    await context.sync();
    let room = most.all;
    const fitting = begun.filter(({ sheet, used }) => {
      if (sheet.isNullObject || used.isNullObject) return false;
      const cells = used.rowCount * used.columnCount;
      if (cells > Math.min(room, most.sheet)) return false;
      room -= cells;
      return true;
    });
    const asked = fitting.map(({ sheet, used, formatted }) => {
      const area = areaOf(used);
      return { sheet, area, answers: { parts: [askPart(sheet, area)], ...ask(sheet, area, areaOf(formatted)) } };
    });
    if (asked.length > 0) await context.sync();
    return asked.map(({ sheet, area, answers }) => gridOf(sheet, area, answers));
  });
