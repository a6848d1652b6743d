import type { Area, GridTable, Look, SheetAllowance } from '../../sheet/grid';
import type { Settings } from '../settings';
import { applyEdits } from './apply-edits';
import { readCustomXml } from './custom-xml';
import type { CustomXml } from './custom-xml';
import { defaultWidth, shownWidth } from './edit-columns';
import type { XlsxEdits } from './edits';
import { readSettings } from './file-settings';
import { guarded } from './guarded';
import { printAreaOf } from './print-names';
import { readCells } from './read-cells';
import type { XlsxCell } from './read-cells';
import {
  hasFilter,
  isProtected,
  readAllowance,
  readColumns,
  readConditionalFormats,
  readFrozen,
  readMerges,
  readRows,
  readTables,
  showsGridLines,
} from './read-sheet';
import type { XlsxColumns, XlsxConditionalFormat, XlsxRow } from './read-sheet';
import { usedArea } from './snapshot';
import { WorkbookFile } from './workbook-file';
import type { DefinedName, SheetEntry, SheetState } from './workbook-part';
import { childOf, numberOf, rootOf } from './xml';

/** Everything of one sheet that a grid can show. Rows and columns are 0-based. */
export interface XlsxSheet {
  readonly name: string;
  readonly state: SheetState;
  /** The smallest area with every value and formula; null for an empty sheet. */
  readonly usedArea: Area | null;
  /** Row by row; formatted blank cells are among them (value null). */
  readonly cells: readonly XlsxCell[];
  readonly merges: readonly Area[];
  /** Widths in characters as Excel shows them. */
  readonly columns: readonly XlsxColumns[];
  readonly rows: readonly XlsxRow[];
  readonly defaultColumnWidth: number;
  /** In points. */
  readonly defaultRowHeight: number;
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly conditionalFormats: readonly XlsxConditionalFormat[];
  readonly tables: readonly GridTable[];
  readonly protected: boolean;
  readonly allows: SheetAllowance;
  readonly hasFilter: boolean;
  /** What is printed, where the sheet says so and it is one rectangle. */
  readonly printArea: Area | null;
  readonly showsGridLines: boolean;
}

/** An .xlsx file as a model. `looks[cell.style]` is the look of a cell; `locked[cell.style]` whether protection covers it. */
export interface XlsxDocument {
  readonly sheets: readonly XlsxSheet[];
  /** Name of the sheet that is shown. */
  readonly active: string;
  readonly looks: readonly Look[];
  readonly locked: readonly boolean[];
  readonly definedNames: readonly DefinedName[];
  readonly manualCalculation: boolean;
  readonly settings: Settings;
  /** Every custom XML part, the settings' own included. */
  readonly customXml: readonly CustomXml[];
}

function readSheet(file: WorkbookFile, entry: SheetEntry): XlsxSheet {
  const sheet = file.document(entry);
  const cells = readCells(sheet, file.context);
  return {
    name: entry.name,
    state: entry.state,
    usedArea: usedArea(cells),
    cells,
    merges: readMerges(sheet),
    columns: readColumns(sheet).map((column) => ({
      ...column,
      width: column.width === null ? null : shownWidth(column.width),
    })),
    rows: readRows(sheet),
    defaultColumnWidth: defaultWidth(sheet),
    defaultRowHeight: numberOf(childOf(rootOf(sheet), 'sheetFormatPr'), 'defaultRowHeight') ?? 15,
    frozen: readFrozen(sheet),
    conditionalFormats: readConditionalFormats(sheet, file.context.styles),
    tables: readTables(file.pkg, entry.part),
    protected: isProtected(sheet),
    allows: readAllowance(sheet),
    hasFilter: hasFilter(sheet),
    printArea: printAreaOf(file.workbook, entry.name),
    showsGridLines: showsGridLines(sheet),
  };
}

/** Reads a whole file into a model, for a grid to show. Throws `WorkbookError` as `openXlsx` rejects. */
export const readXlsx = (bytes: Uint8Array): XlsxDocument => guarded(() => readDocument(bytes));

function readDocument(bytes: Uint8Array): XlsxDocument {
  const file = WorkbookFile.open(bytes);
  const { styles } = file.context;
  const indexes = Array.from({ length: styles.count }, (_, index) => index);
  return {
    sheets: file.workbook.sheets.map((entry) => readSheet(file, entry)),
    active: file.sheet(null).name,
    looks: indexes.map((index) => styles.look(index)),
    locked: indexes.map((index) => styles.locked(index)),
    definedNames: file.workbook.definedNames,
    manualCalculation: file.workbook.manualCalculation,
    settings: readSettings(file),
    customXml: readCustomXml(file.pkg, file.workbook.part),
  };
}

/**
 * The file with the edits done in it: only the parts they need are written anew. Conditional format ids in `removeRules`
 * are those that `readXlsx` of the same bytes gives. Throws `WorkbookError`; sheet protection is the caller's business.
 */
export const patchXlsx = (bytes: Uint8Array, edits: XlsxEdits): Uint8Array =>
  guarded(() => applyEdits(WorkbookFile.open(bytes), edits).pkg.toBytes());
