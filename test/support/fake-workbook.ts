import type { Area, Look, SheetGrid } from '../../src/sheet/grid';
import { recordSetting } from '../../src/sheet/plan';
import type { CellContent, WritePlan } from '../../src/sheet/plan';
import type { CellValue } from '../../src/text/cell';
import { WorkbookError } from '../../src/workbook/port';
import type { WorkbookPort } from '../../src/workbook/port';

interface Cell {
  value: CellValue;
  formula: string | null;
  numberFormat: string;
}

/** A sheet in memory; cells by `row,column`, absolute 0-based. */
export class FakeSheet {
  readonly cells = new Map<string, Cell>();
  readonly looks = new Map<string, Look>();
  readonly widths = new Map<number, number>();
  merges: Area[];
  printArea: Area | undefined;
  rules: { area: Area; formula: string }[] = [];

  constructor(private readonly origin: SheetGrid) {
    this.merges = [...origin.merges];
    this.printArea = origin.printArea;
    origin.values.forEach((values, r) =>
      values.forEach((value, c) => {
        const formula = origin.formulas[r]?.[c] ?? null;
        const numberFormat = origin.numberFormats[r]?.[c] ?? 'General';
        if (value === null && formula === null && numberFormat === 'General') return;
        this.cells.set(key(origin.top + r, origin.left + c), { value, formula, numberFormat });
      }),
    );
  }

  get name(): string {
    return this.origin.name;
  }

  at(row: number, column: number): Cell {
    return this.cells.get(key(row, column)) ?? { value: null, formula: null, numberFormat: 'General' };
  }

  /** As a person types: a value or a formula (whose value is not known here). */
  type(row: number, column: number, value: CellValue, formula: string | null = null): void {
    const { numberFormat } = this.at(row, column);
    this.cells.set(key(row, column), { value, formula, numberFormat });
  }

  /** Moves whole rows: `order[i]` is the row that comes to stand at `first + i`. Formulas are not adjusted. */
  insertRow(at: number): void {
    const moved = [...this.cells].map(([place, cell]) => {
      const [row = 0, column = 0] = place.split(',').map(Number);
      return [key(row >= at ? row + 1 : row, column), { ...cell, formula: shifted(cell.formula, at) }] as const;
    });
    this.cells.clear();
    for (const [place, cell] of moved) this.cells.set(place, cell);
    this.merges = this.merges.map((area) => ({
      ...area,
      top: area.top >= at ? area.top + 1 : area.top,
      bottom: area.bottom >= at ? area.bottom + 1 : area.bottom,
    }));
  }

  /** Moves the columns from `at` on to the right. Formulas are not adjusted. */
  insertColumn(at: number): void {
    const moved = [...this.cells].map(([place, cell]) => {
      const [row = 0, column = 0] = place.split(',').map(Number);
      return [key(row, column >= at ? column + 1 : column), cell] as const;
    });
    this.cells.clear();
    for (const [place, cell] of moved) this.cells.set(place, cell);
  }

  snapshot(): SheetGrid {
    const used = [...this.cells].filter(([, cell]) => cell.value !== null || cell.formula !== null);
    const places = used.map(([place]) => place.split(',').map(Number) as [number, number]);
    const bottom = Math.max(0, ...places.map(([row]) => row));
    const right = Math.max(0, ...places.map(([, column]) => column));
    const table = <T>(pick: (cell: Cell) => T): T[][] =>
      Array.from({ length: bottom + 1 }, (_, row) =>
        Array.from({ length: right + 1 }, (__, column) => pick(this.at(row, column))),
      );
    return {
      ...this.origin,
      top: 0,
      left: 0,
      values: table((cell) => cell.value),
      formulas: table((cell) => cell.formula),
      numberFormats: table((cell) => cell.numberFormat),
      merges: [...this.merges],
      ...(this.printArea && { printArea: this.printArea }),
    };
  }

  /** Everything that can be seen, for comparing before and after. */
  picture(): unknown {
    const cells = [...this.cells].filter(([, cell]) => cell.value !== null || cell.formula !== null);
    return {
      cells: Object.fromEntries(cells.sort(([a], [b]) => (a < b ? -1 : 1))),
      merges: [...this.merges].sort((a, b) => a.top - b.top || a.left - b.left),
      rules: this.rules,
      printArea: this.printArea,
    };
  }
}

const key = (row: number, column: number): string => `${row},${column}`;

/** Rows at or below the inserted one move down, as in Excel; ranges that contain it grow. */
const shifted = (formula: string | null, at: number): string | null =>
  formula === null
    ? null
    : formula.replace(
        /(\$?[A-Z]{1,3}\$?)(\d+)(?![\w(])/g,
        (_all, column: string, row: string) => column + String(Number(row) - 1 >= at ? Number(row) + 1 : Number(row)),
      );

/** The port over sheets in memory. Strict about preconditions and shapes, like the real adapters. */
export class FakeWorkbook implements WorkbookPort {
  readonly sheetList: FakeSheet[];
  readonly settings = new Map<string, unknown>();
  applied: WritePlan[] = [];
  customFunctions = true;
  active = 0;
  /** Runs before the next write, once: what another user does in between. */
  beforeApply: (() => void) | null = null;

  constructor(grids: readonly SheetGrid[]) {
    this.sheetList = grids.map((grid) => new FakeSheet(grid));
  }

  sheet(name: string | null): FakeSheet {
    const found = name === null ? this.sheetList[this.active] : this.sheetList.find((sheet) => sheet.name === name);
    if (!found) throw new WorkbookError('sheetNotFound', { sheet: name });
    return found;
  }

  capabilities() {
    return { customFunctions: this.customFunctions, undoGroup: false };
  }

  sheets() {
    return Promise.resolve(
      this.sheetList.map((sheet, index) => ({ name: sheet.name, visible: true, active: index === this.active })),
    );
  }

  snapshot(name: string | null) {
    return Promise.resolve().then(() => this.sheet(name).snapshot());
  }

  looks(name: string, area: Area) {
    const sheet = this.sheet(name);
    const look = (row: number, column: number): Look => ({
      numberFormat: sheet.at(row, column).numberFormat,
      ...sheet.looks.get(key(row, column)),
    });
    return Promise.resolve(mapArea(area, look));
  }

  columnWidths(name: string, left: number, right: number) {
    const { widths } = this.sheet(name);
    return Promise.resolve(Array.from({ length: right - left + 1 }, (_, index) => widths.get(left + index) ?? 8.43));
  }

  apply(plan: WritePlan): Promise<void> {
    return Promise.resolve().then(() => {
      this.beforeApply?.();
      this.beforeApply = null;
      const sheet = this.sheet(plan.sheet);
      for (const before of [...plan.before, ...(plan.reads ?? [])]) {
        const { value, formula } = sheet.at(before.row, before.column);
        const same =
          formula === before.formula && (formula !== null || JSON.stringify(value) === JSON.stringify(before.value));
        if (!same) throw new WorkbookError('changedMeanwhile', { sheet: plan.sheet });
      }
      this.applied.push(plan);
      write(sheet, plan);
      for (const [key, value] of Object.entries(plan.settings ?? {})) this.settings.set(key, value);
      this.settings.set(
        recordSetting(plan.sheet),
        plan.record === null ? null : JSON.parse(JSON.stringify(plan.record)),
      );
    });
  }

  select() {
    return Promise.resolve();
  }

  readSetting(name: string) {
    return Promise.resolve(this.settings.get(name) ?? null);
  }

  writeSetting(name: string, value: unknown) {
    this.settings.set(name, JSON.parse(JSON.stringify(value)));
    return Promise.resolve();
  }
}

const mapArea = <T>(area: Area, make: (row: number, column: number) => T): T[][] =>
  Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
    Array.from({ length: area.right - area.left + 1 }, (__, c) => make(area.top + r, area.left + c)),
  );

const sameArea = (a: Area, b: Area) =>
  JSON.stringify([a.top, a.left, a.bottom, a.right]) === JSON.stringify([b.top, b.left, b.bottom, b.right]);

const overlap = (a: Area, b: Area) => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

function write(sheet: FakeSheet, plan: WritePlan): void {
  sheet.merges = sheet.merges.filter((area) => !(plan.unmerges ?? []).some((other) => sameArea(area, other)));
  for (const area of plan.resets ?? []) {
    mapArea(area, (row, column) => {
      sheet.looks.delete(key(row, column));
      const cell = sheet.cells.get(key(row, column));
      if (cell) cell.numberFormat = 'General';
    });
  }
  for (const block of plan.contents) {
    const width = block.area.right - block.area.left + 1;
    if (block.cells.length !== block.area.bottom - block.area.top + 1) throw new Error('block height');
    block.cells.forEach((cells, r) => {
      if (cells.length !== width) throw new Error('block width');
      cells.forEach((content, c) => put(sheet, block.area.top + r, block.area.left + c, content));
    });
  }
  for (const { area, look } of plan.looks) {
    mapArea(area, (row, column) =>
      sheet.looks.set(key(row, column), { ...sheet.looks.get(key(row, column)), ...look }),
    );
  }
  for (const area of plan.merges) {
    if (sheet.merges.some((other) => overlap(area, other))) throw new WorkbookError('mergedCells');
    sheet.merges.push(area);
  }
  if (plan.printArea) sheet.printArea = plan.printArea.after;
  for (const { column, width } of plan.columnWidths) sheet.widths.set(column, width);
  for (const { area, rules, remove } of plan.bandRules) {
    sheet.rules = sheet.rules.filter((rule) => !overlap(rule.area, area));
    if (remove !== true) sheet.rules.push(...rules.map(({ formula }) => ({ area, formula })));
  }
}

const put = (sheet: FakeSheet, row: number, column: number, content: CellContent | null): void => {
  if (content === null) return;
  sheet.type(row, column, content.value, content.kind === 'formula' ? content.formula : null);
};
