import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Worksheet } from '@univerjs/core';
import type { FRange, FWorksheet } from '@univerjs/sheets/facade';
import type { Area, GridTable, Look } from '../../sheet/grid';
import type { HostCell, HostConditionalFormat, HostSheet } from '../workbook/host-workbook';
import type { SheetLayout } from '../workbook/sheet-layout';
import { areaOf, around, mapArea, rangeOf } from './areas';
import { cellDataOf, hostValueOf } from './cell-data';
import { CellPlaces } from './cell-places';
import { readRules, ruleOf } from './conditional-formats';
import type { SheetExtras } from './sheet-extras';
import { SheetRoom } from './sheet-room';
import { forEachSpilled, type Spilled, spilledIn } from './spilled-cells';
import { lookOf, styleOf } from './style';
import type { GridEngine } from './univer';

const POINTS_PER_PIXEL = 0.75;
/** Pixels. */
const DEFAULT_COLUMN = 64;
/** The grid's numbers of its dimensions. */
const COLUMNS = 0;
const ROWS = 1;

/** One sheet of the grid, as the protocol sees it. Every change goes through `change`, so that it can be undone. */
export class UniverSheet implements HostSheet {
  readonly id: string;
  readonly places: CellPlaces;
  private readonly room: SheetRoom;

  constructor(
    private readonly grid: GridEngine,
    private readonly sheet: FWorksheet,
    private readonly extras: SheetExtras,
    private readonly change: <T>(work: () => T) => T,
  ) {
    this.id = sheet.getSheetId();
    this.places = new CellPlaces(grid, sheet);
    this.room = new SheetRoom(sheet);
  }

  get name(): string {
    return this.sheet.getSheetName();
  }

  set name(name: string) {
    this.change(() => this.sheet.setName(name));
  }

  get visibility(): HostSheet['visibility'] {
    if (!this.sheet.isSheetHidden()) return 'Visible';
    return this.extras.visibility === 'VeryHidden' ? 'VeryHidden' : 'Hidden';
  }

  set visibility(visibility: HostSheet['visibility']) {
    this.extras.visibility = visibility;
    this.change(() => (visibility === 'Visible' ? this.sheet.showSheet() : this.sheet.hideSheet()));
  }

  get protection(): HostSheet['protection'] {
    return this.extras.protection;
  }

  tables(): GridTable[] {
    return [...this.extras.tables];
  }

  resizeTable(name: string, area: Area): void {
    this.extras.tables = this.extras.tables.map((table) => (table.name === name ? { ...table, area } : table));
  }

  hasFilter(): boolean {
    return this.extras.hasFilter;
  }

  get layout(): SheetLayout {
    return { ...this.grid.layouts.get(this.unitId, this.id), gridlines: !this.sheet.hasHiddenGridLines() };
  }

  /** Whether charts or print layout were set here; those of the file are not read. */
  hasOwnLayout(): boolean {
    return this.grid.layouts.has(this.unitId, this.id);
  }

  set layout(layout: SheetLayout) {
    const { gridlines } = this.layout;
    this.change(() => {
      this.grid.layouts.set(this.unitId, this.id, layout);
      if (gridlines !== layout.gridlines) this.sheet.setHiddenGridlines(!layout.gridlines);
    });
  }

  usedRange(valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    const add = (row: number, column: number): void => {
      used = around(used, { top: row, left: column, bottom: row, right: column });
    };
    this.model.getCellMatrix().forValue((row, column, data) => {
      const content = Boolean(data?.f || data?.si) || hostValueOf(data) !== null;
      if (content || (!valuesOnly && data?.s)) add(row, column);
    });
    forEachSpilled(this.spilled(), add);
    return used;
  }

  cells(area: Area): HostCell[][] {
    const spilled = this.spilled();
    return mapArea(area, (row, column) => {
      const data = this.model.getCellRaw(row, column);
      const formula =
        data?.f || data?.si ? this.grid.formulas.getFormulaStringByCell(row, column, this.id, this.unitId) : null;
      return { value: hostValueOf(formula ? data : (spilled?.[row]?.[column] ?? data)), formula: formula ?? null };
    });
  }

  setCells(area: Area, cells: readonly (readonly (HostCell | undefined)[])[]): void {
    const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
    for (const [rowOffset, line] of cells.entries()) {
      for (const [columnOffset, cell] of line.entries()) {
        if (cell) (matrix[area.top + rowOffset] ??= {})[area.left + columnOffset] = cellDataOf(cell);
      }
    }
    this.write(area, matrix);
  }

  text(row: number, column: number): string {
    const spilled = this.spilled()?.[row]?.[column];
    if (spilled && !this.model.getCellRaw(row, column)?.f) return String(spilled.v ?? '');
    return this.range({ top: row, left: column, bottom: row, right: column }).getDisplayValue();
  }

  look(row: number, column: number): Look {
    // The raw cell: what is only drawn (colour rules, shown numbers) is no look of it, and costs most of the time.
    const style = this.model.getComposedCellStyleByCellData(row, column, this.model.getCellRaw(row, column));
    return lookOf(style, this.model.getDefaultCellStyleInternal() ?? {});
  }

  setLook(area: Area, look: Look): void {
    const style: IStyleData = styleOf(look);
    const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
    for (let row = area.top; row <= area.bottom; row += 1) {
      const line: Record<number, ICellData> = (matrix[row] = {});
      for (let column = area.left; column <= area.right; column += 1) line[column] = { s: style };
    }
    this.room.make(area);
    this.change(() => this.grid.setStyles(this.unitId, this.id, matrix));
  }

  clear(area: Area, what: 'all' | 'contents' | 'formats'): void {
    this.change(() => {
      const range = this.range(area);
      if (what === 'all') range.clear();
      else if (what === 'contents') range.clearContent();
      else range.clearFormat();
    });
  }

  insert(area: Area, shift: 'down' | 'right'): void {
    this.change(() => {
      const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
      if (shift === 'down' && this.room.spansColumns(area)) this.sheet.insertRowsBefore(area.top, rows);
      else if (shift === 'right' && this.room.spansRows(area)) this.sheet.insertColumnsBefore(area.left, columns);
      else this.range(area).insertCells(shift === 'down' ? ROWS : COLUMNS);
    });
  }

  remove(area: Area, shift: 'up' | 'left'): void {
    this.change(() => {
      const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
      if (shift === 'up' && this.room.spansColumns(area)) this.sheet.deleteRows(area.top, rows);
      else if (shift === 'left' && this.room.spansRows(area)) this.sheet.deleteColumns(area.left, columns);
      else this.range(area).deleteCells(shift === 'up' ? ROWS : COLUMNS);
    });
  }

  merges(): Area[] {
    return this.model.getMergeData().map(areaOf);
  }

  merge(area: Area): void {
    this.keepingSelection(() => this.range(area).merge({ isForceMerge: true }));
  }

  unmerge(area: Area): void {
    this.keepingSelection(() => this.range(area).breakApart());
  }

  columnWidth(column: number): number {
    return this.model.getColumnWidth(column) * POINTS_PER_PIXEL;
  }

  setColumnWidth(column: number, points: number): void {
    this.room.make({ top: 0, left: column, bottom: 0, right: column });
    this.change(() => this.sheet.setColumnWidth(column, Math.round(points / POINTS_PER_PIXEL)));
  }

  rowHeight(row: number): number {
    return this.model.getRowHeight(row) * POINTS_PER_PIXEL;
  }

  setRowHeight(row: number, points: number): void {
    this.room.make({ top: row, left: 0, bottom: row, right: 0 });
    this.change(() => this.sheet.setRowHeightsForced(row, 1, Math.round(points / POINTS_PER_PIXEL)));
  }

  resetSize(of: 'row' | 'column', index: number): void {
    if (of === 'column') this.change(() => this.sheet.setColumnWidth(index, DEFAULT_COLUMN));
    else this.change(() => this.sheet.setRowAutoHeight(index, 1));
  }

  isRowHidden(row: number): boolean {
    return !this.model.getRowRawVisible(row);
  }

  isColumnHidden(column: number): boolean {
    return !this.model.getColVisible(column);
  }

  setRowHidden(row: number, hidden: boolean): void {
    if (this.isRowHidden(row) === hidden) return;
    this.change(() => (hidden ? this.sheet.hideRows(row) : this.sheet.showRows(row)));
  }

  setColumnHidden(column: number, hidden: boolean): void {
    if (this.isColumnHidden(column) === hidden) return;
    this.keepingSelection(() => (hidden ? this.sheet.hideColumns(column) : this.sheet.showColumns(column)));
  }

  conditionalFormats(): HostConditionalFormat[] {
    return readRules(this.sheet);
  }

  addConditionalFormat(rule: Omit<HostConditionalFormat, 'id'>): string {
    const id = crypto.randomUUID();
    this.change(() => this.sheet.addConditionalFormattingRule(ruleOf({ ...rule, id })));
    return id;
  }

  removeConditionalFormat(id: string): void {
    this.change(() => this.sheet.deleteConditionalFormattingRule(id));
  }

  /** True when the value here belongs to a formula of another cell. */
  isSpilled(row: number, column: number): boolean {
    return Boolean(this.spilled()?.[row]?.[column]) && !this.model.getCellRaw(row, column)?.f;
  }

  /** The fill as drawn, colour rules included. */
  shownFill(row: number, column: number): string | null {
    const cell = this.model.getCell(row, column);
    const own = this.model.getComposedCellStyle(row, column).bg?.rgb;
    return cell?.interceptorStyle?.bg?.rgb ?? own ?? null;
  }

  columnPixels(column: number): number {
    return this.model.getColumnWidth(column);
  }

  /** Heights in points of the rows that do not grow with their text. */
  givenRowHeights(): Map<number, number> {
    const rows = Object.entries(this.model.getRowManager().getRowData());
    const given = rows.filter(([, row]) => row?.h !== undefined && row.ia === 0);
    return new Map(given.map(([row, data]) => [Number(row), (data?.h ?? 0) * POINTS_PER_PIXEL]));
  }

  private get model(): Worksheet {
    return this.sheet.getSheet();
  }

  private get unitId(): string {
    return this.model.getUnitId();
  }

  /** The grid's merging and hiding move the active cell. */
  private keepingSelection(work: () => unknown): void {
    const shown = this.sheet.getWorkbook().getActiveSheet().getSheetId() === this.id;
    const selected = shown ? this.sheet.getSelection()?.getActiveRange() : null;
    this.change(work);
    selected?.activate();
  }

  private range(area: Area): FRange {
    this.room.make(area);
    return this.sheet.getRange(rangeOf(this.room.within(area)));
  }

  private write(area: Area, value: IObjectMatrixPrimitiveType<ICellData>): void {
    this.room.make(area);
    const params = { unitId: this.unitId, subUnitId: this.id, range: rangeOf(area), value };
    this.change(() => this.grid.commands.syncExecuteCommand('sheet.command.set-range-values', params));
  }

  /** Values that a formula of another cell put here. */
  private spilled(): Spilled {
    return spilledIn(this.grid, this.unitId, this.id);
  }
}
