import { MAX_COLUMNS } from '../../sheet/address';
import type { Area, GridTable, SheetGrid } from '../../sheet/grid';
import type { CellValue } from '../../text/cell';
import { WorkbookError } from '../port';
import { askMerges, mergesAsked } from './merges';
import { areasOf, bandsOf, rangeOf, rowsOf, slicesOf } from './range';
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
  /** All columns right of those; null where there are none. */
  readonly beyond: Excel.Range | null;
  readonly merges: readonly Excel.RangeAreas[];
  readonly tables: readonly { readonly name: string; readonly hasTotals: boolean; readonly range: Excel.Range }[];
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

/** Results stand right of the contents, so it matters what is hidden there too. */
function columnsAsked(area: Area): { readonly near: Area; readonly far: Area | null } {
  const right = Math.min(area.right + MARGIN.columns, MAX_COLUMNS - 1);
  const row = { top: area.top, bottom: area.top };
  const far = right < MAX_COLUMNS - 1 ? { ...row, left: right + 1, right: MAX_COLUMNS - 1 } : null;
  return { near: { ...row, left: area.left, right }, far };
}

function ask(sheet: Excel.Worksheet, area: Area, formatted: Area): Omit<Asked, 'parts'> {
  const { near, far } = columnsAsked(area);
  const beyond = far === null ? null : rangeOf(sheet, far);
  beyond?.load('columnHidden');
  const tables = sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load('address');
    return { name: table.name, hasTotals: table.showTotals, range };
  });
  return {
    columns: rangeOf(sheet, near).getColumnProperties({ columnHidden: true }),
    beyond,
    merges: askMerges(sheet, mergeArea(area, formatted)),
    tables,
  };
}

/** Far to the right either all columns are hidden, as people do with what they do not use, or it does not matter. */
function hiddenColumns(area: Area, { columns, beyond }: Omit<Asked, 'parts'>): Set<number> {
  const hidden = hiddenIn(
    columns.value.map((column) => column.columnHidden),
    area.left,
  );
  const { far } = columnsAsked(area);
  if (far === null || beyond?.columnHidden !== true) return hidden;
  for (let column = far.left; column <= far.right; column += 1) hidden.add(column);
  return hidden;
}

function gridOf(begun: Begun, area: Area, asked: Asked): SheetGrid {
  const ranges = asked.parts.map((part) => part.range);
  const raw = ranges.flatMap((range) => range.values as unknown[][]);
  const types = ranges.flatMap((range) => range.valueTypes as string[][]);
  const entries = ranges.flatMap((range) => range.formulas as unknown[][]);
  const values: CellValue[][] = raw.map((row, r) => row.map((value, c) => valueOf(value, types[r]?.[c] ?? '')));
  const formulas = entries.map((row, r) => row.map((entry, c) => formulaOf(entry, raw[r]?.[c])));
  const tables: GridTable[] = asked.tables.flatMap(({ name, hasTotals, range }) =>
    areasOf(range.address).map((tableArea) => ({ name, area: tableArea, ...(hasTotals && { hasTotals }) })),
  );
  return {
    name: begun.sheet.name,
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
    hiddenColumns: hiddenColumns(area, asked),
    tables,
    ...stateOf(begun),
  };
}

/** What holds for the sheet as a whole. */
function stateOf({
  sheet,
  application,
  printArea,
}: Begun): Pick<SheetGrid, 'protected' | 'allows' | 'hasFilter' | 'manualCalculation' | 'printArea'> {
  const { protected: isProtected, options } = sheet.protection;
  const [only, more] = printArea.isNullObject ? [] : areasOf(printArea.address);
  const allows = {
    formatCells: options?.allowFormatCells === true,
    formatColumns: options?.allowFormatColumns === true,
  };
  return {
    protected: isProtected,
    ...(isProtected && { allows }),
    hasFilter: sheet.autoFilter.enabled,
    ...(only !== undefined && more === undefined && { printArea: only }),
    ...(application.calculationMode === 'Manual' && { manualCalculation: true }),
  };
}

const areaOf = (range: Excel.Range): Area => ({
  top: range.rowIndex,
  left: range.columnIndex,
  bottom: range.rowIndex + range.rowCount - 1,
  right: range.columnIndex + range.columnCount - 1,
});

const emptyGrid = (begun: Begun): SheetGrid => ({
  name: begun.sheet.name,
  top: 0,
  left: 0,
  values: [],
  formulas: [],
  numberFormats: [],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables: [],
  ...stateOf(begun),
});

/** A sheet whose name and size are asked for. */
export interface Begun {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly formatted: Excel.Range;
  readonly application: Excel.Application;
  readonly printArea: Excel.RangeAreas;
}

export function begin(context: Excel.RequestContext, name: string | null): Begun {
  const sheet = worksheet(context, name);
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load('name,protection/protected,protection/options,autoFilter/enabled');
  const { application } = context.workbook;
  application.load('calculationMode');
  sheet.tables.load('items/name,items/showTotals');
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const formatted = sheet.getUsedRangeOrNullObject(false);
  formatted.load('rowIndex,columnIndex,rowCount,columnCount');
  const printArea = sheet.pageLayout.getPrintAreaOrNullObject();
  printArea.load('address');
  return { sheet, used, formatted, application, printArea };
}

/** A sheet whose cells are being asked for: the first part at once, the rest with `askRest`. */
export interface Reading {
  /** Queues what is left; false when there is nothing left. */
  askRest(): boolean;
  grid(): SheetGrid;
}

/** Second step, after a sync: queues the cells of a sheet, of a large one the first half. Rejects a sheet too large to hand over. */
export function askCells(begun: Begun): Reading {
  const { sheet, used, formatted } = begun;
  if (used.isNullObject) return { askRest: () => false, grid: () => emptyGrid(begun) };
  const area = areaOf(used);
  const cells = used.rowCount * used.columnCount;
  if (cells > MAX_CELLS) throw new WorkbookError('tooLarge', { sheet: sheet.name, found: cells, limit: MAX_CELLS });
  const rest = ask(sheet, area, areaOf(formatted));
  const [first = area, second] = bandsOf(area, cells > HALVE_ABOVE ? Math.ceil(rowsOf(area) / 2) : rowsOf(area));
  const parts = [askPart(sheet, first)];
  return {
    askRest: () => second !== undefined && parts.push(askPart(sheet, second)) > 0,
    grid: () => gridOf(begun, area, { parts, ...rest }),
  };
}

/** Of the sheets begun those that may be read: they are there, and not beyond the cells wanted. */
export function fitting(begun: readonly Begun[], most: { readonly sheet: number; readonly all: number }): Begun[] {
  let room = most.all;
  return begun.filter(({ sheet, used }) => {
    if (sheet.isNullObject || used.isNullObject) return false;
    const cells = used.rowCount * used.columnCount;
    if (cells > Math.min(room, most.sheet)) return false;
    room -= cells;
    return true;
  });
}

/**
 * Reads one sheet in three syncs at most, whatever its size. Only cells with contents count (`valuesOnly`), so a sheet
 * formatted to its last row is no larger than what is written on it. Needs ExcelApi 1.13.
 */
export const snapshot = (name: string | null): Promise<SheetGrid> =>
  quickly(name).catch((error: unknown) => {
    if (isTooMuchAtOnce(error)) return snapshotInSlices(name);
    throw error;
  });

/** Excel on the web hands over 5 MB at once; long texts may be more than that in half a sheet. */
export const isTooMuchAtOnce = (error: unknown): boolean =>
  error instanceof WorkbookError && error.code === 'tooLarge' && error.facts['limit'] === undefined;

/** So many cells at once are below 5 MB though every one of them holds a long sentence. */
const SLICE_CELLS = 4_000;

/** The same in as many syncs as it takes. */
export const snapshotInSlices = (name: string | null): Promise<SheetGrid> =>
  inExcel(async (context) => {
    const begun = begin(context, name);
    await context.sync();
    required(begun.sheet, name);
    if (begun.used.isNullObject) return emptyGrid(begun);
    const area = areaOf(begun.used);
    const rest = ask(begun.sheet, area, areaOf(begun.formatted));
    const parts: Part[] = [];
    for (const slice of slicesOf(area, SLICE_CELLS)) {
      parts.push(askPart(begun.sheet, slice));
      await context.sync();
    }
    return gridOf(begun, area, { parts, ...rest });
  });

const quickly = (name: string | null): Promise<SheetGrid> =>
  inExcel(async (context) => {
    const begun = begin(context, name);
    await context.sync();
    required(begun.sheet, name);
    const reading = askCells(begun);
    if (!begun.used.isNullObject) await context.sync();
    if (reading.askRest()) await context.sync();
    return reading.grid();
  });

/** Reads several small sheets in two syncs, the second for all their cells together. */
export const snapshots = (
  names: readonly string[],
  most: { readonly sheet: number; readonly all: number },
): Promise<SheetGrid[]> =>
  inExcel(async (context) => {
    const begun = names.map((name) => begin(context, name));
    await context.sync();
    const readings = fitting(begun, most).map(askCells);
    if (readings.length > 0) await context.sync();
    if (readings.filter((reading) => reading.askRest()).length > 0) await context.sync();
    return readings.map((reading) => reading.grid());
  });
