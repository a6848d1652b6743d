import { columnRuns, rangeOf } from './areas';
import type { CalculationGate } from './calculation-gate';
import { NOTHING } from './dirty-data';
import type { FunctionWaves, WaitingCell } from './function-waves';

/**
 * The calculations of one workbook: sends the custom function calls of a calculation when it is over, and tells when
 * nothing is left to do.
 */
export class Calculation {
  private readonly idle: (() => void)[] = [];
  readonly dispose: () => void;

  /** @param over runs at the end of every calculation of the grid */
  constructor(
    private readonly gate: CalculationGate,
    private readonly unitId: string,
    private readonly waves: FunctionWaves,
    over: () => void,
  ) {
    this.dispose = gate.onEnd(() => {
      void waves.send();
      over();
      this.check();
    });
  }

  /** Calculates these cells and what depends on them; all formulas when none are given. */
  start(cells: readonly WaitingCell[] | null): void {
    this.gate.start({ ...NOTHING, dirtyRanges: this.rangesOf(cells ?? []), forceCalculation: cells === null });
  }

  get busy(): boolean {
    return this.gate.busy || this.waves.busy;
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
}
