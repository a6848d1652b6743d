import type { Area, Look, SheetGrid } from '../sheet/grid';
import type { WritePlan } from '../sheet/plan';
import type { SheetPlan } from '../sheet/sheet-plan';

/** What the workbook at hand can do. */
export interface Capabilities {
  /** KPI functions calculate here (Excel with CustomFunctions, or the embedded host). */
  readonly customFunctions: boolean;
  /** Several writes can become one undo step (`mergeUndoGroup`). */
  readonly undoGroup: boolean;
}

export interface SheetSummary {
  readonly name: string;
  readonly visible: boolean;
  readonly active: boolean;
}

/** What reading a sheet needs of its workbook. */
export interface OpenedSheet {
  readonly sheets: readonly SheetSummary[];
  readonly grid: SheetGrid;
  /** The sheets asked for along with it, in the order asked; those that are gone or too large are left out. */
  readonly along: readonly SheetGrid[];
  /** All settings kept in the workbook, as `readSetting` gives them. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** How a part of a sheet looks. */
export interface Appearance {
  /** Of every area asked for, row by row. */
  readonly looks: readonly (readonly (readonly Look[])[])[];
  /** In characters, of the columns asked for. */
  readonly widths: readonly number[];
}

/** Why a workbook could not be read or written, as data; text/ makes the sentence. */
export type WorkbookErrorCode =
  | 'sheetNotFound'
  | 'sheetProtected'
  | 'cellEditMode'
  | 'readOnly'
  | 'changedMeanwhile'
  | 'newerVersion'
  | 'cancelled'
  | 'mergedCells'
  | 'tooLarge'
  | 'encrypted'
  | 'notXlsx'
  | 'broken'
  | 'hostError';

export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly facts: Readonly<Record<string, string | number | null>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'WorkbookError';
  }
}

/** Follows the write of a large sheet, and may stop it. */
export interface WriteWatch {
  /** The share that is done, 0–1. */
  readonly progress: (share: number) => void;
  /** Asked between the steps of a write; true puts everything back and rejects with `cancelled`. */
  readonly cancelled: () => boolean;
}

/**
 * A workbook, wherever it is: Excel (Office.js) or an .xlsx file. Every adapter passes the same contract suite
 * (test/workbook/contract.ts). Methods reject with `WorkbookError` only.
 */
export interface WorkbookPort {
  capabilities(): Capabilities;
  sheets(): Promise<readonly SheetSummary[]>;
  /** The sheet named, or the active one when `sheet` is null. */
  snapshot(sheet: string | null): Promise<SheetGrid>;
  /**
   * Several small sheets at once, in the order asked, where that is quicker than one by one (Excel: two syncs for all).
   * Sheets that are gone, or that would go beyond the cells wanted, are left out.
   */
  snapshots?(
    sheets: readonly string[],
    most: { readonly sheet: number; readonly all: number },
  ): Promise<readonly SheetGrid[]>;
  /**
   * A sheet (the active one when `sheet` is null) with all that reading it needs, where that is quicker than one by one
   * (Excel: three syncs at any size). `along` names other sheets to be read with it, once the sheets are known.
   */
  open?(
    sheet: string | null,
    along: (sheets: readonly SheetSummary[], sheet: string) => readonly string[],
    most: { readonly sheet: number; readonly all: number },
  ): Promise<OpenedSheet>;
  /** `looks` and `columnWidths` at once, where that is quicker (Excel: one sync, and one more per 1 MB of looks). */
  appearance?(
    sheet: string,
    areas: readonly Area[],
    columns: { readonly left: number; readonly right: number },
  ): Promise<Appearance>;
  /** Looks of every cell of an area, row by row. Merged cells give their own cell's look. */
  looks(sheet: string, area: Area): Promise<readonly (readonly Look[])[]>;
  /** Column widths in characters, for the columns left…right. */
  columnWidths(sheet: string, left: number, right: number): Promise<readonly number[]>;
  /**
   * Applies the plan wholly or not at all. Rejects with `changedMeanwhile` when a cell in `plan.before` no longer holds
   * what it held, or one of `plan.reads`. Writes `plan.record` into the settings too.
   */
  apply(plan: WritePlan, watch?: WriteWatch): Promise<void>;
  /**
   * Makes a sheet of ours, or makes it anew in its place; wholly or not at all. Charts that the workbook cannot hold are
   * left out and named in `left`. Absent where sheets cannot be added.
   */
  writeSheet?(plan: SheetPlan, watch?: WriteWatch): Promise<{ readonly left: readonly string[] }>;
  /** Shows and selects an A1 address. A file has no selection: resolves and does nothing. */
  select(sheet: string, address: string): Promise<void>;
  /** A JSON value kept inside the workbook (custom XML part `urn:kpi-score:settings:1`), or null. */
  readSetting(key: string): Promise<unknown>;
  writeSetting(key: string, value: unknown): Promise<void>;
}
