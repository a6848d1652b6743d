import type { CustomFunctionCaller, FunctionCall } from '../office/functions/custom-function-caller';
import type { FunctionAnswer } from '../office/functions/function-values';

/** Calls the add-in's functions: all calls of a wave in one message, answers in the same order. */
export type CallFunctions = CustomFunctionCaller['call'];

export interface WaitingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

const MOST_ANSWERS = 100_000;

/**
 * The calls of the custom functions between the formula engine, which wants an answer at once, and the add-in, which
 * answers by message. An engine's calculation asks; what is not known yet is collected, and goes out as one wave when the
 * calculation is over; with the answers the cells that waited are calculated again. Nested calls take a wave per depth.
 */
export class FunctionWaves {
  private readonly answers = new Map<string, FunctionAnswer>();
  private readonly asked = new Map<string, { call: FunctionCall; cells: WaitingCell[] }>();
  private readonly flying = new Map<string, WaitingCell[]>();
  private generation = 0;

  /**
   * @param call sends one wave
   * @param recalculate calculates these cells (and what depends on them) again
   * @param settled runs after every wave
   */
  constructor(
    private readonly call: CallFunctions,
    private readonly recalculate: (cells: readonly WaitingCell[]) => void,
    private readonly settled: () => void = () => {},
  ) {}

  /** The answer, or null: then the cell shows that it waits, and will be calculated again. */
  ask(call: FunctionCall, cell: WaitingCell): FunctionAnswer | null {
    const key = keyOf(call);
    const known = this.answers.get(key);
    if (known) return known;
    const flying = this.flying.get(key);
    if (flying) flying.push(cell);
    else if (this.asked.has(key)) this.asked.get(key)?.cells.push(cell);
    else this.asked.set(key, { call, cells: [cell] });
    return null;
  }

  /** True while calls are collected or under way. */
  get busy(): boolean {
    return this.asked.size > 0 || this.flying.size > 0;
  }

  /** Sends what was collected. Call when a calculation is over. */
  async send(): Promise<void> {
    if (this.asked.size === 0) return;
    const wave = [...this.asked];
    const generation = this.generation;
    this.asked.clear();
    for (const [key, { cells }] of wave) this.flying.set(key, cells);
    const answers = await this.answersTo(wave.map(([, { call }]) => call));
    if (generation !== this.generation) return;
    const cells: WaitingCell[] = [];
    for (const [index, [key]] of wave.entries()) {
      this.keep(key, answers[index] ?? { kind: 'failed', error: '#N/A', message: null });
      cells.push(...(this.flying.get(key) ?? []));
      this.flying.delete(key);
    }
    this.recalculate(cells);
    this.settled();
  }

  /** Forgets every answer: the functions have been loaded anew. Returns the cells that were waiting. */
  forget(): WaitingCell[] {
    const cells = [...this.flying.values(), ...[...this.asked.values()].map((entry) => entry.cells)].flat();
    this.generation += 1;
    this.answers.clear();
    this.asked.clear();
    this.flying.clear();
    return cells;
  }

  private async answersTo(calls: readonly FunctionCall[]): Promise<readonly FunctionAnswer[]> {
    try {
      return await this.call(calls);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return calls.map(() => ({ kind: 'failed', error: '#CONNECT!', message }));
    }
  }

  private keep(key: string, answer: FunctionAnswer): void {
    if (this.answers.size >= MOST_ANSWERS) {
      const oldest = this.answers.keys().next();
      if (!oldest.done) this.answers.delete(oldest.value);
    }
    this.answers.set(key, answer);
  }
}

const keyOf = (call: FunctionCall): string => JSON.stringify([call.name, call.args]);
