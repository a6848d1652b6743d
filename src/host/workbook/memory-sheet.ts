import type { Area, GridTable, Look, SheetAllowance } from '../../sheet/grid';
import type { HostCell, HostConditionalFormat, HostSheet } from './host-workbook';
import type { SheetLayout } from './sheet-layout';
import { changeRow, extent, type SheetState } from './sheet-state';
import { shiftState } from './shift-state';
import { shownText } from './shown-text';

/** What a sheet asks of its workbook: to be remembered for undo before it changes, and to tell of changes. */
export interface SheetOwner {
  touch(sheet: MemorySheet): void;
  contentsChanged(sheet: MemorySheet, area: Area): void;
}

const blank: HostCell = { value: null, formula: null };
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const overlaps = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
const same = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

const defaultWidth = 48;
const defaultHeight = 15;

export class MemorySheet implements HostSheet {
  /** Locks of a protected sheet; every cell is locked unless listed as `row,column`. */
  readonly unlocked = new Set<string>();
  isProtected = false;
  allows: SheetAllowance = { formatCells: false, formatColumns: false };
  filtered = false;
  private nextRule = 1;

  constructor(
    readonly id: string,
    public state: SheetState,
    private readonly owner: SheetOwner,
  ) {}

  get name(): string {
    return this.state.name;
  }

  set name(name: string) {
    this.change().name = name;
  }

  get visibility(): HostSheet['visibility'] {
    return this.state.visibility;
  }

  set visibility(visibility: HostSheet['visibility']) {
    this.change().visibility = visibility;
  }

  get protection(): HostSheet['protection'] {
    const isLocked = (row: number, column: number): boolean => !this.unlocked.has(`${row},${column}`);
    return { isProtected: this.isProtected, isLocked, allows: this.allows };
  }

  usedRange(valuesOnly: boolean): Area | null {
    const contents = extent(this.state.cells, (cell) => cell.formula !== null || cell.value !== null);
    const looks = valuesOnly ? null : extent(this.state.looks, () => true);
    const merges = valuesOnly ? [] : this.state.merges;
    return [contents, looks, ...merges].reduce<Area | null>(around, null);
  }

  cells(area: Area): HostCell[][] {
    return range(area.top, area.bottom).map((row) => {
      const line = this.state.cells.get(row);
      return range(area.left, area.right).map((column) => line?.get(column) ?? blank);
    });
  }

  setCells(area: Area, cells: readonly (readonly (HostCell | undefined)[])[]): void {
    const state = this.change();
    cells.forEach((line, index) => {
      const given = line.flatMap((cell, column) => (cell === undefined ? [] : [area.left + column]));
      changeRow(state.cells, area.top + index, given, (_, column) => {
        const cell = line[column - area.left];
        return cell && (cell.value !== null || cell.formula !== null) ? cell : undefined;
      });
    });
    this.owner.contentsChanged(this, area);
  }

  text(row: number, column: number): string {
    const value = this.state.cells.get(row)?.get(column)?.value ?? null;
    return shownText(value, this.look(row, column).numberFormat ?? 'General');
  }

  look(row: number, column: number): Look {
    return this.state.looks.get(row)?.get(column) ?? {};
  }

  setLook(area: Area, look: Look): void {
    const state = this.change();
    const part = this.clipped(area);
    for (const row of range(part.top, part.bottom)) {
      changeRow(state.looks, row, range(part.left, part.right), (before) => merged(before, look));
    }
  }

  clear(area: Area, what: 'all' | 'contents' | 'formats'): void {
    const state = this.change();
    const part = this.clipped(area);
    for (const row of range(part.top, part.bottom)) {
      if (what !== 'formats') changeRow(state.cells, row, range(part.left, part.right), () => undefined);
      if (what !== 'contents') changeRow(state.looks, row, range(part.left, part.right), () => undefined);
    }
    if (what !== 'formats') this.owner.contentsChanged(this, area);
  }

  insert(area: Area, shift: 'down' | 'right'): void {
    shiftState(this.change(), area, shift);
    this.owner.contentsChanged(this, area);
  }

  remove(area: Area, shift: 'up' | 'left'): void {
    shiftState(this.change(), area, shift);
    this.owner.contentsChanged(this, area);
  }

  merges(): Area[] {
    return [...this.state.merges];
  }

  merge(area: Area): void {
    const state = this.change();
    state.merges = [...state.merges.filter((merge) => !overlaps(merge, area)), area];
  }

  unmerge(area: Area): void {
    const state = this.change();
    state.merges = state.merges.filter((merge) => !same(merge, area) && !overlaps(merge, area));
  }

  columnWidth(column: number): number {
    return this.state.columnWidths.get(column) ?? defaultWidth;
  }

  setColumnWidth(column: number, points: number): void {
    this.change().columnWidths.set(column, points);
  }

  rowHeight(row: number): number {
    return this.state.rowHeights.get(row) ?? defaultHeight;
  }

  setRowHeight(row: number, points: number): void {
    this.change().rowHeights.set(row, points);
  }

  resetSize(of: 'row' | 'column', index: number): void {
    const { rowHeights, columnWidths } = this.change();
    (of === 'row' ? rowHeights : columnWidths).delete(index);
  }

  get layout(): SheetLayout {
    return this.state.layout;
  }

  set layout(layout: SheetLayout) {
    this.change().layout = layout;
  }

  isRowHidden(row: number): boolean {
    return this.state.hiddenRows.has(row);
  }

  isColumnHidden(column: number): boolean {
    return this.state.hiddenColumns.has(column);
  }

  setRowHidden(row: number, hidden: boolean): void {
    const { hiddenRows } = this.change();
    if (hidden) hiddenRows.add(row);
    else hiddenRows.delete(row);
  }

  setColumnHidden(column: number, hidden: boolean): void {
    const { hiddenColumns } = this.change();
    if (hidden) hiddenColumns.add(column);
    else hiddenColumns.delete(column);
  }

  tables(): GridTable[] {
    return [...this.state.tables];
  }

  addTable(table: GridTable): void {
    const state = this.change();
    state.tables = [...state.tables, table];
  }

  resizeTable(name: string, area: Area): void {
    const state = this.change();
    state.tables = state.tables.map((table) => (table.name === name ? { ...table, area } : table));
  }

  hasFilter(): boolean {
    return this.filtered;
  }

  conditionalFormats(): HostConditionalFormat[] {
    return [...this.state.rules];
  }

  addConditionalFormat(rule: Omit<HostConditionalFormat, 'id'>): string {
    const state = this.change();
    const id = `rule-${this.nextRule++}`;
    state.rules = [{ ...rule, id }, ...state.rules];
    return id;
  }

  removeConditionalFormat(id: string): void {
    const state = this.change();
    state.rules = state.rules.filter((rule) => rule.id !== id);
  }

  private change(): SheetState {
    this.owner.touch(this);
    return this.state;
  }

  /** Whole columns and rows are walked only as far as the sheet is used. */
  private clipped(area: Area): Area {
    if (area.bottom < 1_048_575 && area.right < 16_383) return area;
    const used = this.usedRange(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
    return {
      ...area,
      bottom: area.bottom === 1_048_575 ? Math.max(used.bottom, area.top) : area.bottom,
      right: area.right === 16_383 ? Math.max(used.right, area.left) : area.right,
    };
  }
}

const around = (whole: Area | null, area: Area | null): Area | null => {
  if (!whole || !area) return whole ?? area;
  return {
    top: Math.min(whole.top, area.top),
    left: Math.min(whole.left, area.left),
    bottom: Math.max(whole.bottom, area.bottom),
    right: Math.max(whole.right, area.right),
  };
};

const merged = (before: Look | undefined, look: Look): Look => ({
  ...before,
  ...look,
  ...(look.borders && { borders: { ...before?.borders, ...look.borders } }),
});
