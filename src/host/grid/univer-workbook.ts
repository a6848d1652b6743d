import type { IDisposable, IWorkbookData } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../sheet/grid';
import type { HostEvent, HostSheet, HostWorkbook } from '../workbook/host-workbook';
import { areaOf, rangeOf } from './areas';
import { Calculation } from './calculation';
import type { FunctionWaves } from './function-waves';
import { GridEvents } from './grid-events';
import { guardProtectedCells } from './protected-cells';
import { UndoSteps } from './undo-steps';
import type { GridEngine } from './univer';
import { NO_EXTRAS, type SheetExtras, UniverSheet } from './univer-sheet';

/** A workbook as it is put into the grid. */
export interface LoadedWorkbook {
  readonly data: IWorkbookData;
  readonly activeSheet: string;
  /** By sheet id. */
  readonly extras: ReadonlyMap<string, SheetExtras>;
  readonly settings: ReadonlyMap<string, string>;
  readonly customXml: ReadonlyMap<string, string>;
}

const EDITING = 'EDITOR_ACTIVATED';

/** The workbook that the grid shows. One at a time: `close` before the next is made. */
export class UniverWorkbook implements HostWorkbook {
  readonly name: string;
  readonly settings: Map<string, string>;
  readonly customXml: Map<string, string>;
  readonly calculation: Calculation;
  calculationMode: 'automatic' | 'manual' = 'automatic';
  private readonly book: FWorkbook;
  private readonly events: GridEvents;
  private readonly steps: UndoSteps;
  private readonly guard: IDisposable;
  private readonly thaiDigits: IDisposable;
  private readonly refusals = new Set<(sheet: string) => void>();
  private readonly extras: Map<string, SheetExtras>;
  private readonly handles = new Map<string, UniverSheet>();

  constructor(
    private readonly grid: GridEngine,
    waves: FunctionWaves,
    loaded: LoadedWorkbook,
  ) {
    this.name = loaded.data.name;
    this.settings = new Map(loaded.settings);
    this.customXml = new Map(loaded.customXml);
    this.extras = new Map(loaded.extras);
    this.book = grid.api.createWorkbook(loaded.data);
    this.thaiDigits = grid.showThaiDigits();
    this.book.setActiveSheet(loaded.activeSheet);
    this.events = new GridEvents(grid);
    this.steps = new UndoSteps(grid, this.book.getId());
    this.guard = guardProtectedCells(
      grid,
      (id) => this.univerSheets().find((sheet) => sheet.id === id),
      (sheet) => this.refusals.forEach((tell) => tell(sheet)),
    );
    this.calculation = new Calculation(grid, this.book.getId(), waves, () =>
      this.events.emit({ kind: 'calculated', sheetId: this.activeSheet().id }),
    );
  }

  sheets(): HostSheet[] {
    return this.univerSheets();
  }

  univerSheets(): UniverSheet[] {
    return this.book.getSheets().map((sheet) => this.handle(sheet));
  }

  activeSheet(): HostSheet {
    return this.handle(this.book.getActiveSheet());
  }

  activate(sheetId: string): void {
    this.book.setActiveSheet(sheetId);
  }

  addSheet(name: string): HostSheet {
    return this.keepingShown(() => this.handle(this.book.insertSheet(name)));
  }

  removeSheet(sheetId: string): void {
    this.transaction(() => this.book.deleteSheet(sheetId));
    this.handles.delete(sheetId);
  }

  moveSheet(sheetId: string, index: number): void {
    const sheet = this.book.getSheetBySheetId(sheetId);
    if (sheet) this.keepingShown(() => this.book.moveSheet(sheet, index));
  }

  /** The grid's sheet that is shown. */
  shownSheet(): UniverSheet {
    return this.handle(this.book.getActiveSheet());
  }

  selection(): { sheetId: string; area: Area } {
    const sheet = this.book.getActiveSheet();
    const range = this.book.getActiveRange()?.getRange();
    return { sheetId: sheet.getSheetId(), area: range ? areaOf(range) : { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  select(sheetId: string, area: Area): void {
    const sheet = this.book.getSheetBySheetId(sheetId);
    if (!sheet) return;
    if (this.book.getActiveSheet().getSheetId() !== sheetId) this.activate(sheetId);
    const range = sheet.getRange(rangeOf(area));
    range.activate();
    sheet.scrollToCell(Math.max(0, area.top - 3), 0);
  }

  isEditing(): boolean {
    return this.grid.isInContext(EDITING);
  }

  transaction<T>(work: () => T, group?: string): T {
    return this.steps.run(() => this.events.gather(work), group ?? null);
  }

  recalculate(): void {
    this.calculation.start(null);
  }

  listen(listener: (event: HostEvent) => void): () => void {
    return this.events.listen(listener);
  }

  /** Tells the name of the sheet when the user wants to change what is protected there. */
  onRefused(tell: (sheet: string) => void): void {
    this.refusals.add(tell);
  }

  undo(): void {
    this.steps.close();
    this.book.undo();
  }

  redo(): void {
    this.steps.close();
    this.book.redo();
  }

  close(): void {
    for (const part of [this.calculation, this.steps, this.events, this.guard, this.thaiDigits]) part.dispose();
    this.grid.api.disposeUnit(this.book.getId());
  }

  /** The grid shows a sheet that it adds or moves; Excel does not. */
  private keepingShown<T>(work: () => T): T {
    const shown = this.book.getActiveSheet();
    return this.transaction(() => {
      const result = work();
      if (this.book.getActiveSheet().getSheetId() !== shown.getSheetId()) this.book.setActiveSheet(shown);
      return result;
    });
  }

  private handle(sheet: FWorksheet): UniverSheet {
    const id = sheet.getSheetId();
    const known = this.handles.get(id);
    if (known) return known;
    const extras = this.extras.get(id) ?? NO_EXTRAS();
    const handle = new UniverSheet(this.grid, sheet, extras, (work) => this.transaction(work));
    this.handles.set(id, handle);
    return handle;
  }
}
