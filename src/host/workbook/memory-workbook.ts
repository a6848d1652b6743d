import type { Area } from '../../sheet/grid';
import type { HostEvent, HostSheet, HostWorkbook } from './host-workbook';
import { MemorySheet, type SheetOwner } from './memory-sheet';
import { copyOf, emptySheet, type SheetState } from './sheet-state';

/** Everything one undo step takes back. */
interface UndoStep {
  readonly group: string | undefined;
  readonly sheets: readonly MemorySheet[];
  readonly states: Map<MemorySheet, SheetState>;
  readonly active: string;
  readonly settings: ReadonlyMap<string, string>;
  readonly customXml: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  changed: boolean;
}

export interface MemoryWorkbookOptions {
  readonly name?: string;
  /** Stands for the calculation engine: sets the values of formulas with `setCells` after each change. */
  readonly calculate?: (workbook: MemoryWorkbook) => void;
}

/** A workbook without a screen, for tests and tools. Formulas keep the value they were given; `calculate` may set them. */
export class MemoryWorkbook implements HostWorkbook, SheetOwner {
  readonly name: string;
  readonly settings = new Map<string, string>();
  readonly customXml = new Map<string, string>();
  readonly names = new Map<string, string>();
  calculationMode: HostWorkbook['calculationMode'] = 'automatic';
  /** Set by a test: the user is typing into a cell. */
  editing = false;
  private list: MemorySheet[] = [];
  private active: string;
  private selected: { sheetId: string; area: Area };
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private steps: UndoStep[] = [];
  private open: UndoStep | null = null;
  private pending: HostEvent[] = [];
  private nextSheet = 1;
  private calculating = false;

  constructor(
    sheetNames: readonly string[] = ['Sheet1'],
    private readonly options: MemoryWorkbookOptions = {},
  ) {
    this.name = options.name ?? 'Book1.xlsx';
    for (const name of sheetNames) this.append(name);
    this.active = this.list[0]?.id ?? '';
    this.selected = { sheetId: this.active, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  sheets(): MemorySheet[] {
    return [...this.list];
  }

  /** The sheet of that name; a test that asks for another one is wrong. */
  sheet(name: string): MemorySheet {
    const found = this.list.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  activeSheet(): HostSheet {
    return this.byId(this.active);
  }

  activate(sheetId: string): void {
    this.byId(sheetId);
    if (this.active === sheetId) return;
    this.active = sheetId;
    this.selected = { sheetId, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    this.tell({ kind: 'activated', sheetId });
  }

  addSheet(name: string): HostSheet {
    return this.transaction(() => {
      this.markChanged();
      return this.append(name);
    });
  }

  removeSheet(sheetId: string): void {
    this.transaction(() => {
      this.markChanged();
      this.list = this.list.filter((sheet) => sheet.id !== sheetId);
      if (this.active === sheetId) this.activate(this.list.find((sheet) => sheet.visibility === 'Visible')?.id ?? '');
    });
  }

  moveSheet(sheetId: string, index: number): void {
    this.transaction(() => {
      this.markChanged();
      const moved = this.byId(sheetId);
      const others = this.list.filter((sheet) => sheet !== moved);
      this.list = [...others.slice(0, index), moved, ...others.slice(index)];
    });
  }

  selection(): { sheetId: string; area: Area } {
    return this.selected;
  }

  select(sheetId: string, area: Area): void {
    this.selected = { sheetId, area };
    this.tell({ kind: 'selection', sheetId, area });
  }

  isEditing(): boolean {
    return this.editing;
  }

  transaction<T>(work: () => T, group?: string): T {
    if (this.open) return work();
    const last = this.steps.at(-1);
    const joins = group !== undefined && last?.group === group;
    const step = joins && last ? last : this.newStep(group);
    this.open = step;
    try {
      return work();
    } finally {
      this.open = null;
      if (!joins && (step.changed || this.valuesChanged(step))) this.steps.push(step);
      this.settle();
    }
  }

  /** Takes the last step back; false when there is none. */
  undo(): boolean {
    const step = this.steps.pop();
    if (!step) return false;
    this.list = [...step.sheets];
    for (const [sheet, state] of step.states) sheet.state = state;
    this.active = step.active;
    replace(this.settings, step.settings);
    replace(this.customXml, step.customXml);
    replace(this.names, step.names);
    return true;
  }

  get undoSteps(): number {
    return this.steps.length;
  }

  recalculate(): void {
    if (this.calculating || !this.options.calculate) return;
    this.calculating = true;
    try {
      this.options.calculate(this);
    } finally {
      this.calculating = false;
    }
    for (const sheet of this.list) this.tell({ kind: 'calculated', sheetId: sheet.id });
  }

  listen(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  touch(sheet: MemorySheet): void {
    const step = this.open;
    if (step && !step.states.has(sheet)) step.states.set(sheet, copyOf(sheet.state));
    this.markChanged();
  }

  contentsChanged(sheet: MemorySheet, area: Area): void {
    if (this.calculating) return;
    this.pending.push({ kind: 'changed', sheetId: sheet.id, area });
    if (!this.open) this.settle();
  }

  private settle(): void {
    const events = this.pending;
    this.pending = [];
    for (const event of events) this.tell(event);
    if (events.length > 0 && this.calculationMode === 'automatic') this.recalculate();
  }

  private newStep(group: string | undefined): UndoStep {
    return {
      group,
      sheets: [...this.list],
      states: new Map(),
      active: this.active,
      settings: new Map(this.settings),
      customXml: new Map(this.customXml),
      names: new Map(this.names),
      changed: false,
    };
  }

  private markChanged(): void {
    if (this.open) this.open.changed = true;
  }

  private valuesChanged(step: UndoStep): boolean {
    return (
      differ(step.settings, this.settings) || differ(step.customXml, this.customXml) || differ(step.names, this.names)
    );
  }

  private append(name: string): MemorySheet {
    const sheet = new MemorySheet(`{sheet-${this.nextSheet++}}`, emptySheet(name), this);
    this.list = [...this.list, sheet];
    return sheet;
  }

  private byId(id: string): MemorySheet {
    const found = this.list.find((sheet) => sheet.id === id);
    if (!found) throw new Error(`no sheet ${id}`);
    return found;
  }

  private tell(event: HostEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}

function replace<K, V>(map: Map<K, V>, by: ReadonlyMap<K, V>): void {
  map.clear();
  for (const [key, value] of by) map.set(key, value);
}

const differ = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size !== b.size || [...a].some(([key, value]) => b.get(key) !== value);
