import type { IDisposable, IWorkbookData } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../sheet/grid';
import type { HostEvent, HostSheet, HostWorkbook } from '../workbook/host-workbook';
import { areaOf, rangeOf } from './areas';
import { Calculation } from './calculation';
import type { FunctionWaves } from './function-waves';
import { GridEvents } from './grid-events';
import { guardProtectedCells } from './protected-cells';
import { NO_EXTRAS, type SheetExtras } from './sheet-extras';
import { UndoSteps } from './undo-steps';
import type { GridEngine } from './univer';
import { UniverSheet } from './univer-sheet';

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
const SELECT = 'sheet.operation.set-selections';
const SHOW_SHEET = 'sheet.operation.set-worksheet-active';

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
  private readonly shownKeeper: IDisposable;
  private keeping = 0;
  /** Cells of a sheet that is not shown have been selected. */
  private strayed = false;
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
    this.shownKeeper = this.keepShown();
    this.calculation = new Calculation(grid.calculations, this.book.getId(), waves, () =>
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
    return this.keepingShown(() => {
      this.book.insertSheet(name);
      // What the grid gives is the sheet that is shown.
      const added = this.book.getSheetByName(name);
      if (!added) throw new Error(`The grid has added no sheet ${name}.`);
      return this.handle(added);
    });
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
    for (const part of [this.calculation, this.steps, this.events, this.guard, this.shownKeeper, this.thaiDigits])
      part.dispose();
    this.grid.api.disposeUnit(this.book.getId());
  }

  /** The grid shows every sheet that is added, moved or changed; Excel does not. */
  private keepingShown<T>(work: () => T): T {
    const selected = this.keeping === 0 ? this.book.getActiveRange() : null;
    this.keeping += 1;
    try {
      return this.transaction(work);
    } finally {
      this.keeping -= 1;
      // Merging and hiding on a sheet that is not shown move what is selected on the shown one.
      if (selected && this.strayed) selected.activate();
      if (this.keeping === 0) this.strayed = false;
    }
  }

  /** Lets no other sheet be shown meanwhile, as long as the shown one is there and not hidden. */
  private keepShown(): IDisposable {
    return this.grid.commands.beforeCommandExecuted(({ id, params }) => {
      if (id === SELECT && this.keeping > 0) {
        const { subUnitId } = (params ?? {}) as { subUnitId?: string };
        if (subUnitId !== this.book.getActiveSheet().getSheetId()) this.strayed = true;
      }
      if (id !== SHOW_SHEET || this.keeping === 0) return;
      const shown = this.book.getActiveSheet();
      const stays = this.book.getSheets().some((sheet) => sheet.getSheetId() === shown.getSheetId());
      if (stays && !shown.isSheetHidden()) this.grid.cancel();
    });
  }

  private handle(sheet: FWorksheet): UniverSheet {
    const id = sheet.getSheetId();
    const known = this.handles.get(id);
    if (known) return known;
    const extras = this.extras.get(id) ?? NO_EXTRAS();
    const handle = new UniverSheet(this.grid, sheet, extras, (work) => this.keepingShown(work));
    this.handles.set(id, handle);
    return handle;
  }
}
