import type { Area, GridTable, Look, SheetAllowance } from '../../sheet/grid';
import type { SheetLayout } from './sheet-layout';

/**
 * The workbook behind the embedded host. The office.js protocol (src/host/office) answers from it and knows nothing of
 * the grid; MemoryWorkbook (tests) and UniverWorkbook (the page) implement it. Synchronous. Indexes are absolute, 0-based.
 * Cell errors are `{ error: '#REF!' }`, a blank cell is null.
 */
export type HostValue = string | number | boolean | null | { readonly error: string };

/** What a cell holds or is to hold. A `formula` starts with `=`. */
export interface HostCell {
  readonly value: HostValue;
  readonly formula: string | null;
}

export interface HostConditionalFormat {
  readonly id: string;
  readonly area: Area;
  /** Starts with `=`, relative to the area's top left cell. */
  readonly formula: string;
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly stopIfTrue: boolean;
}

export interface HostSheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** The used range; null when the sheet is empty. With `valuesOnly`, formatted but empty cells do not count. */
  usedRange(valuesOnly: boolean): Area | null;
  cells(area: Area): HostCell[][];
  /** Writes contents; an undefined entry leaves that cell alone. Text is never parsed: the protocol layer has done that. */
  setCells(area: Area, cells: readonly (readonly (HostCell | undefined)[])[]): void;
  /** The text as shown, e.g. `3.7000`. */
  text(row: number, column: number): string;
  look(row: number, column: number): Look;
  setLook(area: Area, look: Look): void;
  clear(area: Area, what: 'all' | 'contents' | 'formats'): void;
  insert(area: Area, shift: 'down' | 'right'): void;
  remove(area: Area, shift: 'up' | 'left'): void;
  merges(): Area[];
  merge(area: Area): void;
  unmerge(area: Area): void;
  /** Width in points, as Office.js `format.columnWidth`. */
  columnWidth(column: number): number;
  setColumnWidth(column: number, points: number): void;
  rowHeight(row: number): number;
  setRowHeight(row: number, points: number): void;
  /** Gives a row or a column the size that it would have had nobody set one. */
  resetSize(of: 'row' | 'column', index: number): void;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  setRowHidden(row: number, hidden: boolean): void;
  setColumnHidden(column: number, hidden: boolean): void;
  readonly protection: {
    isProtected: boolean;
    isLocked(row: number, column: number): boolean;
    /** What is allowed all the same; nothing when not given. */
    readonly allows?: SheetAllowance;
  };
  tables(): GridTable[];
  /** Makes a table larger or smaller; its header row stays where it is. */
  resizeTable(name: string, area: Area): void;
  hasFilter(): boolean;
  /** Charts, print layout and gridlines. A sheet without it has none and takes none. */
  layout?: SheetLayout;
  conditionalFormats(): HostConditionalFormat[];
  /** Lowest priority last; new rules come first. Returns the new rule's id. */
  addConditionalFormat(rule: Omit<HostConditionalFormat, 'id'>): string;
  removeConditionalFormat(id: string): void;
}

export type HostEvent =
  | { readonly kind: 'changed'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'selection'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'activated'; readonly sheetId: string }
  | { readonly kind: 'calculated'; readonly sheetId: string };

export interface HostWorkbook {
  readonly name: string;
  sheets(): HostSheet[];
  activeSheet(): HostSheet;
  activate(sheetId: string): void;
  addSheet(name: string): HostSheet;
  removeSheet(sheetId: string): void;
  /** Puts a sheet in the given place, counted from 0. A workbook without it keeps the order. */
  moveSheet?(sheetId: string, index: number): void;
  selection(): { readonly sheetId: string; readonly area: Area };
  select(sheetId: string, area: Area): void;
  /** True while the user is typing into a cell: requests fail as in Excel. */
  isEditing(): boolean;
  /** Everything changed inside `work` is one undo step; with the same `group` several transactions are one step. */
  transaction<T>(work: () => T, group?: string): T;
  /** Document settings (Office.context.document.settings) and custom XML parts; both are saved with the file. */
  readonly settings: Map<string, string>;
  readonly customXml: Map<string, string>;
  /** Names of the workbook and what they refer to, e.g. `=Sheet1!$A$1`. A workbook without it has none and takes none. */
  readonly names?: Map<string, string>;
  calculationMode: 'automatic' | 'manual';
  recalculate(): void;
  listen(listener: (event: HostEvent) => void): () => void;
}
