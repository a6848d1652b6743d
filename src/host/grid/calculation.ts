import type { IDisposable } from '@univerjs/core';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { columnRuns, rangeOf } from './areas';
import type { FunctionWaves, WaitingCell } from './function-waves';
import { engine, type GridEngine } from './univer';

/** Changes of looks alone calculate nothing. */
const LOOKS_ONLY: ReadonlySet<string> = new Set([
  'sheet.command.set-style',
  'sheet.command.set-border',
  'sheet.command.clear-selection-format',
]);

/**
 * Follows the grid's calculations from its commands: when one is due, when it runs, when it is over. Sends the custom
 * function calls of a calculation when it is over, and tells when nothing is left to do.
 */
export class Calculation {
  private due = false;
  private running = false;
  private readonly idle: (() => void)[] = [];

  private readonly watch: IDisposable;

  constructor(
    private readonly grid: GridEngine,
    private readonly unitId: string,
    private readonly waves: FunctionWaves,
    private readonly over: () => void,
  ) {
    const F = engine();
    const dirty = grid.injector.get(F.IActiveDirtyManagerService);
    this.watch = grid.commands.onCommandExecuted((command, options) => {
      if (command.id === F.SetFormulaCalculationStartMutation.id) {
        this.due = false;
        this.running = true;
      } else if (command.id === F.SetFormulaCalculationNotificationMutation.id) {
        const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
        if (functionsExecutedState !== undefined) this.ended();
      } else if (dirty.get(command.id) && !onlyLooks(command.params) && options?.onlyLocal !== true) {
        this.due = true;
      }
    });
  }

  /** Calculates these cells and what depends on them; all formulas when none are given. */
  start(cells: readonly WaitingCell[] | null): void {
    const F = engine();
    this.due = true;
    const dirtyRanges = this.rangesOf(cells ?? []);
    // Between calculations the cells are calculated at once; otherwise they join the next one.
    const mutation = this.running ? F.SetTriggerFormulaCalculationStartMutation : F.SetFormulaCalculationStartMutation;
    const nothing = {
      ...{ dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtySuperTableMap: {}, dirtyUnitFeatureMap: {} },
      ...{ dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {}, options: null },
    };
    void this.grid.commands.executeCommand(
      mutation.id,
      { ...nothing, dirtyRanges, forceCalculation: cells === null },
      { onlyLocal: true },
    );
  }

  dispose(): void {
    this.watch.dispose();
  }

  get busy(): boolean {
    return this.due || this.running || this.waves.busy;
  }

  /** Resolves when every formula shows its result, those of custom functions included. */
  whenIdle(): Promise<void> {
    return this.busy ? new Promise((resolve) => this.idle.push(resolve)) : Promise.resolve();
  }

  /** Tells those who wait, when nothing is left. */
  check(): void {
    if (!this.busy) for (const resolve of this.idle.splice(0)) resolve();
  }

  /** The engine compares every formula with every range: thousands of single cells would take it seconds. */
  private rangesOf(cells: readonly WaitingCell[]) {
    const sheets = [...new Set(cells.map(({ sheetId }) => sheetId))];
    return sheets.flatMap((sheetId) =>
      columnRuns(cells.filter((cell) => cell.sheetId === sheetId)).map((run) => ({
        unitId: this.unitId,
        sheetId,
        range: rangeOf(run),
      })),
    );
  }

  private ended(): void {
    this.running = false;
    void this.waves.send();
    this.over();
    // A stopped calculation starts again within the same notification.
    queueMicrotask(() => this.check());
  }
}

const onlyLooks = (params: unknown): boolean =>
  LOOKS_ONLY.has((params as Partial<ISetRangeValuesMutationParams> | undefined)?.trigger ?? '');
