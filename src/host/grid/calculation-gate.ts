import type { ICommandInfo, ICommandService, IExecutionOptions, Injector } from '@univerjs/core';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import type * as Formula from '@univerjs/engine-formula';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { type DirtyData, merged, NOTHING } from './dirty-data';

/** What the gate needs of the grid. */
export interface GatedGrid {
  readonly commands: Pick<ICommandService, 'executeCommand' | 'beforeCommandExecuted' | 'onCommandExecuted'>;
  readonly injector: Pick<Injector, 'get' | 'has'>;
  readonly engine: Pick<
    typeof Formula,
    | 'SetFormulaCalculationStartMutation'
    | 'SetFormulaCalculationStopMutation'
    | 'SetFormulaCalculationNotificationMutation'
    | 'IActiveDirtyManagerService'
    | 'FormulaExecutedStateType'
  >;
  /** Called before a command runs: it does not run. */
  cancel(): never;
}

/** Changes of looks alone calculate nothing. */
const LOOKS_ONLY: ReadonlySet<string> = new Set([
  'sheet.command.set-style',
  'sheet.command.set-border',
  'sheet.command.clear-selection-format',
]);
const SET_VALUES = 'sheet.mutation.set-range-values';
/** Changed cells, at most, of what a person types; more are a program's, and others may follow. */
const TYPED = 10;
/** The grid's own pause, in milliseconds. What changes faster is a program's as well. */
const PAUSE = 100;

/** Marks what the gate itself asks for; the engine does not look at it. */
interface Ours {
  readonly ours?: boolean;
}

/**
 * Lets one calculation of the grid's formula engine run at a time. Left alone, a calculation that begins while another one
 * prepares wipes out what that one has, and one that is stopped for a newer change forgets cells that the engine was not
 * itself told of. Here a calculation that would begin meanwhile waits for the end, and then takes everything along that
 * has become due. What a person types is calculated at once, not after the grid's pause of 100 ms.
 */
export class CalculationGate {
  private running = false;
  private queued: DirtyData | null = null;
  /** What has changed since the last calculation began, the opening of a workbook included. */
  private changes: ICommandInfo[] = [];
  private lastChange = -PAUSE;
  /** Every change is in a calculation of ours, though the grid is still about to begin one for it. */
  private covered = false;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly grid: GatedGrid) {
    grid.commands.beforeCommandExecuted((command) => this.before(command));
    grid.commands.onCommandExecuted((command, options) => this.after(command, options));
  }

  /** True from the first change until the end of the last calculation. */
  get busy(): boolean {
    return this.running || this.queued !== null || this.changes.length > 0;
  }

  /** Calculates now, or as soon as the calculation that runs is over. */
  start(dirty: DirtyData): void {
    if (this.running) this.queued = merged(this.queued ?? NOTHING, dirty);
    else this.execute(this.grid.engine.SetFormulaCalculationStartMutation.id, { ...dirty, options: null });
  }

  /** Runs `listener` at the end of every calculation. Returns how to stop that. */
  onEnd(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private before({ id, params }: ICommandInfo): void {
    const { engine } = this.grid;
    if (id === engine.SetFormulaCalculationStartMutation.id) this.beforeStart(params as DirtyData & Ours);
    else if (id === engine.SetFormulaCalculationStopMutation.id && this.running) this.beforeStop();
  }

  /** The grid stops a calculation to begin another one with what has changed. The one that runs may as well end. */
  private beforeStop(): void {
    if (this.changes.length > 0) this.queued = merged(this.queued ?? NOTHING, this.takeChanges());
    else if (!this.covered) return;
    this.covered = false;
    this.grid.cancel();
  }

  private beforeStart(dirty: DirtyData & Ours): void {
    if (dirty.ours !== true) {
      if (this.covered && this.changes.length === 0) this.refuseCovered();
      this.changes = [];
    }
    if (this.running) {
      this.queued = merged(this.queued ?? NOTHING, dirty);
      this.grid.cancel();
    }
    this.running = true;
  }

  /** The grid begins what has been calculated already: it is told that this is done with. */
  private refuseCovered(): never {
    this.covered = false;
    const { SetFormulaCalculationNotificationMutation, FormulaExecutedStateType } = this.grid.engine;
    const done = { functionsExecutedState: FormulaExecutedStateType.NOT_EXECUTED };
    queueMicrotask(() => this.execute(SetFormulaCalculationNotificationMutation.id, done));
    return this.grid.cancel();
  }

  private after(command: ICommandInfo, options?: IExecutionOptions): void {
    if (command.id === this.grid.engine.SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState, ours } = command.params as ISetFormulaCalculationNotificationMutation & Ours;
      if (functionsExecutedState !== undefined && ours !== true && this.running) this.end();
    } else if (isCounted(command, options) && this.dirtyDataOf(command)) {
      const now = performance.now();
      const isAlone = now - this.lastChange >= PAUSE;
      this.lastChange = now;
      this.changes.push(command);
      this.covered = false;
      if (isAlone && isTyped(command)) queueMicrotask(() => this.startTyped());
    }
  }

  private end(): void {
    this.running = false;
    const next = this.queued;
    this.queued = null;
    if (next) this.start(next);
    for (const listener of [...this.listeners]) listener();
  }

  private startTyped(): void {
    if (this.running || this.changes.length === 0 || !this.changes.every(isTyped)) return;
    this.start(this.takeChanges());
    this.covered = true;
  }

  private takeChanges(): DirtyData {
    const changes = this.changes;
    this.changes = [];
    return changes.reduce((dirty, command) => merged(dirty, this.dirtyDataOf(command)?.(command) ?? {}), NOTHING);
  }

  /** How the grid tells what a change makes due; null for commands that change nothing to calculate. */
  private dirtyDataOf({ id }: ICommandInfo) {
    const { injector, engine } = this.grid;
    // The formula plugin starts with the first workbook.
    if (!injector.has(engine.IActiveDirtyManagerService)) return null;
    return injector.get(engine.IActiveDirtyManagerService).get(id)?.getDirtyData ?? null;
  }

  private execute(id: string, params: object): void {
    void this.grid.commands.executeCommand(id, { ...params, ours: true }, { onlyLocal: true });
  }
}

/** As the grid itself tells changes that calculate something from others. */
function isCounted({ id, params }: ICommandInfo, options?: IExecutionOptions): boolean {
  if (id !== SET_VALUES) return true;
  const trigger = (params as Partial<ISetRangeValuesMutationParams> | undefined)?.trigger ?? '';
  return options?.onlyLocal !== true && !LOOKS_ONLY.has(trigger);
}

function isTyped({ id, params }: ICommandInfo): boolean {
  if (id !== SET_VALUES) return false;
  const lines = Object.values((params as ISetRangeValuesMutationParams).cellValue ?? {});
  return lines.length <= TYPED && lines.reduce((sum, line) => sum + Object.keys(line).length, 0) <= TYPED;
}
