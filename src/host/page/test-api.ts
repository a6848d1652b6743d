import { cellOf } from '../grid/areas';
import type { GridView } from '../grid/grid-view';
import type { HostSheet, HostValue } from '../workbook/host-workbook';

/** One cell as a test sees it. */
export interface SeenCell {
  readonly value: HostValue;
  readonly formula: string | null;
  /** As shown. */
  readonly text: string;
  /** What a custom function says about its error. */
  readonly reason: string | null;
}

/** What the browser tests and the screenshots drive the page with, at `window.kpiHost`. Sheets by name, addresses as `B2`. */
export interface KpiHost {
  /** Resolves when the workbook is shown and the add-in runs. */
  readonly ready: Promise<void>;
  sheets(): { readonly name: string; readonly active: boolean }[];
  activate(sheet: string): void;
  select(sheet: string, address: string): void;
  selection(): string;
  /** The middle of a cell on the page, for the mouse; the sheet must be shown and not scrolled. */
  place(sheet: string, address: string): { readonly x: number; readonly y: number };
  cell(sheet: string, address: string): SeenCell;
  /** Every cell with contents, by address. */
  cells(sheet: string): Record<string, SeenCell>;
  /** As a person types it: a text that begins with `=` is a formula. One undo step. */
  setCell(sheet: string, address: string, content: string | number | boolean | null): void;
  undo(): void;
  redo(): void;
  conditionalFormats(sheet: string): ReturnType<HostSheet['conditionalFormats']>;
  fill(sheet: string, address: string): string | null;
  waitForCalculation(): Promise<void>;
  /** The bytes that saving gives, in base64. */
  save(): string;
}

declare global {
  interface Window {
    kpiHost?: KpiHost;
  }
}

export function offerTestApi(view: GridView, ready: Promise<void>): void {
  const sheetNamed = (name: string): HostSheet => {
    const found = view.workbook.sheets().find((sheet) => sheet.name === name);
    if (!found) throw new Error(`There is no sheet ${name}.`);
    return found;
  };
  const at = (address: string): { top: number; left: number; bottom: number; right: number } => {
    const { row, column } = cellOf(address);
    return { top: row, left: column, bottom: row, right: column };
  };
  const seen = (sheet: HostSheet, address: string): SeenCell => {
    const area = at(address);
    const { value, formula } = sheet.cells(area)[0]?.[0] ?? { value: null, formula: null };
    const reason = view.reasonOf(sheet.id, area.top, area.left, value);
    return { value, formula, text: sheet.text(area.top, area.left), reason };
  };
  window.kpiHost = {
    ready,
    sheets: () => {
      const active = view.workbook.activeSheet().id;
      return view.workbook.sheets().map(({ id, name }) => ({ name, active: id === active }));
    },
    activate: (sheet) => view.workbook.activate(sheetNamed(sheet).id),
    select: (sheet, address) => view.workbook.select(sheetNamed(sheet).id, at(address)),
    place: (sheet, address) => view.placeOf(sheetNamed(sheet).id, at(address).top, at(address).left),
    selection: () => view.selectedAddress(),
    cell: (sheet, address) => seen(sheetNamed(sheet), address),
    cells: (name) => view.contentsOf(name, seen),
    setCell: (name, address, content) => {
      const isFormula = typeof content === 'string' && content.startsWith('=');
      const cell = isFormula ? { value: null, formula: content } : { value: content, formula: null };
      view.workbook.transaction(() => sheetNamed(name).setCells(at(address), [[cell]]));
    },
    undo: () => view.workbook.undo(),
    redo: () => view.workbook.redo(),
    conditionalFormats: (sheet) => sheetNamed(sheet).conditionalFormats(),
    fill: (sheet, address) => view.shownFill(sheetNamed(sheet).id, at(address).top, at(address).left),
    waitForCalculation: () => view.workbook.calculation.whenIdle(),
    save: () => btoa(Array.from(view.save(), (byte) => String.fromCharCode(byte)).join('')),
  };
}
