import { patchXlsx, putLayouts, readXlsx } from '../../workbook/xlsx';
import type { FunctionAnswer } from '../office/functions/function-values';
import type { HostSheet, HostValue } from '../workbook/host-workbook';
import { a1 } from './areas';
import { WITHIN } from './bounds-rule';
import type { Box } from './cell-places';
import { editsBetween } from './changes';
import { ChartLayer } from './chart-layer';
import { type FunctionDescription, functionClass, functionHelp, withinClass } from './custom-functions';
import { type CallFunctions, FunctionWaves, type WaitingCell } from './function-waves';
import { layoutEdits } from './layout-edits';
import { loadedWorkbook } from './load-workbook';
import { createGrid, type GridEngine } from './univer';
import { UniverWorkbook } from './univer-workbook';

export interface GridViewOptions {
  readonly container: HTMLElement;
  readonly functions: readonly FunctionDescription[];
  /** The grid's own words in the language of the page. */
  readonly words: Parameters<typeof createGrid>[0]['words'];
  readonly call: CallFunctions;
  /** What stands in the corner of the pictures of charts. */
  readonly chartNote: () => string;
}

/** The grid with one workbook in it: opens files, saves them, and calculates custom functions. */
export class GridView {
  private readonly grid: GridEngine;
  private readonly waves: FunctionWaves;
  /** Why cells show an error, by sheet and cell. */
  private readonly reasons = new Map<string, string>();
  private readonly container: HTMLElement;
  private readonly charts: ChartLayer;
  private book: UniverWorkbook | null = null;
  private bytes: Uint8Array | null = null;

  constructor({ container, functions, words, call, chartNote }: GridViewOptions) {
    this.container = container;
    this.waves = new FunctionWaves(
      call,
      (cells) => this.book?.calculation.start(cells),
      () => this.book?.calculation.check(),
    );
    const address = (cell: WaitingCell): string => this.addressOf(cell);
    const names = functions.map(({ name }) => name.toUpperCase());
    this.grid = createGrid({
      container,
      words,
      functions: [
        ...names.map((name): [unknown, string] => [
          functionClass(name, (call, cell) => this.ask(call, cell), address),
          name,
        ]),
        [withinClass(), WITHIN],
      ],
      descriptions: functions.map(functionHelp),
    });
    this.charts = new ChartLayer(container.parentElement ?? container, chartNote);
    // Whatever moves cells (scrolling, zoom, widths, another sheet) is a command of the grid.
    this.grid.commands.onCommandExecuted(() => this.charts.moved());
  }

  /** The workbook shown. Throws when none has been opened yet. */
  get workbook(): UniverWorkbook {
    if (!this.book) throw new Error('No workbook is open.');
    return this.book;
  }

  /** Shows a file in place of the one shown. Throws `WorkbookError` when it cannot be read; then nothing changes. */
  open(bytes: Uint8Array, name: string): UniverWorkbook {
    const loaded = loadedWorkbook(readXlsx(bytes), name, this.container.clientWidth);
    this.book?.close();
    this.waves.forget();
    this.reasons.clear();
    this.bytes = bytes;
    this.book = new UniverWorkbook(this.grid, this.waves, loaded);
    this.showCharts(this.book);
    return this.book;
  }

  /** The file that was opened with everything in it that has changed since. Parts without a change keep their bytes. */
  save(): Uint8Array<ArrayBuffer> {
    if (!this.bytes) throw new Error('No workbook is open.');
    const document = readXlsx(this.bytes);
    const bytes = patchXlsx(this.bytes, editsBetween(document, this.workbook));
    const layouts = layoutEdits(
      this.workbook,
      document.sheets.map(({ name }) => name),
    );
    return new Uint8Array(layouts.length === 0 ? bytes : putLayouts(bytes, layouts));
  }

  /** The functions are loaded anew, perhaps in another language: everything is calculated again. */
  functionsReloaded(): void {
    this.waves.forget();
    this.reasons.clear();
    this.book?.recalculate();
  }

  /** What a custom function said about the error in a cell, or null. */
  reasonOf(sheetId: string, row: number, column: number, value: HostValue): string | null {
    if (typeof value !== 'object' || value === null) return null;
    return this.reasons.get(keyOf({ sheetId, row, column })) ?? null;
  }

  /** `B2` or `B2:C5`. */
  selectedAddress(): string {
    const { top, left, bottom, right } = this.workbook.selection().area;
    return top === bottom && left === right ? a1(top, left) : `${a1(top, left)}:${a1(bottom, right)}`;
  }

  /** Every cell with contents, by address. */
  contentsOf<T>(name: string, see: (sheet: HostSheet, address: string) => T): Record<string, T> {
    const sheet = this.workbook.sheets().find((item) => item.name === name);
    const area = sheet?.usedRange(true);
    if (!sheet || !area) return {};
    const cells = sheet
      .cells(area)
      .flatMap((line, row) =>
        line.flatMap(({ value, formula }, column) =>
          value === null && formula === null ? [] : [a1(area.top + row, area.left + column)],
        ),
      );
    return Object.fromEntries(cells.map((address) => [address, see(sheet, address)]));
  }

  /** The fill that a cell shows, colour rules included. */
  shownFill(sheetId: string, row: number, column: number): string | null {
    return (
      this.workbook
        .univerSheets()
        .find((sheet) => sheet.id === sheetId)
        ?.shownFill(row, column) ?? null
    );
  }

  /** Where a cell is on the page, as long as its sheet is shown and not scrolled. */
  placeOf(sheetId: string, row: number, column: number): { x: number; y: number } {
    const sheet = this.workbook.univerSheets().find(({ id }) => id === sheetId);
    const canvas = this.container.querySelector('[id^="univer-sheet-main-canvas"]')?.getBoundingClientRect();
    if (!sheet || !canvas) throw new Error('The grid does not show this sheet.');
    const { x, y } = sheet.places.middleOf(row, column);
    return { x: canvas.x + x, y: canvas.y + y };
  }

  private showCharts(workbook: UniverWorkbook): void {
    workbook.listen(() => this.charts.changed());
    this.charts.show({
      workbook,
      zoom: () => workbook.shownSheet().places.zoom,
      cells: () => this.cellsBox(workbook),
      placeOf: (area) => shifted(workbook.shownSheet().places.placeOf(area), this.canvasBox()),
    });
  }

  /** The grid's drawing, from the corner of the element that the charts' layer lies in. */
  private canvasBox(): Box | null {
    const canvas = this.container.querySelector('[id^="univer-sheet-main-canvas"]')?.getBoundingClientRect();
    const around = this.container.parentElement?.getBoundingClientRect();
    if (!canvas || !around) return null;
    return { left: canvas.x - around.x, top: canvas.y - around.y, width: canvas.width, height: canvas.height };
  }

  private cellsBox(workbook: UniverWorkbook): Box | null {
    const canvas = this.canvasBox();
    if (!canvas) return null;
    const header = workbook.shownSheet().places.headers();
    const [width, height] = [canvas.width - header.width, canvas.height - header.height];
    return { left: canvas.left + header.width, top: canvas.top + header.height, width, height };
  }

  /** Tells how many steps can be undone and redone, now and whenever that changes. */
  onUndoSteps(listener: (steps: { undos: number; redos: number }) => void): void {
    this.grid.undoRedo.undoRedoStatus$.subscribe(listener);
  }

  private ask(call: Parameters<FunctionWaves['ask']>[0], cell: WaitingCell): FunctionAnswer | null {
    const answer = this.waves.ask(call, cell);
    if (answer?.kind === 'value') this.reasons.delete(keyOf(cell));
    else if (answer?.message) this.reasons.set(keyOf(cell), answer.message);
    return answer;
  }

  private addressOf({ sheetId, row, column }: WaitingCell): string {
    const name = this.book?.sheets().find((sheet) => sheet.id === sheetId)?.name ?? '';
    const quoted = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
    return `${quoted}!${a1(row, column)}`;
  }
}

const shifted = (box: Box, by: Box | null): Box => ({
  ...box,
  left: box.left + (by?.left ?? 0),
  top: box.top + (by?.top ?? 0),
});

const keyOf = ({ sheetId, row, column }: WaitingCell): string => `${sheetId} ${row},${column}`;
