import { CalculationGate, type GatedGrid } from '../../../src/host/grid/calculation-gate';
import { type DirtyData, NOTHING } from '../../../src/host/grid/dirty-data';

const [START, STOP, NOTE, SET] = ['start', 'stop', 'note', 'sheet.mutation.set-range-values'];
const SUCCESS = 3;
const PAUSE = 100;

type Params = Record<string, unknown>;
interface Command {
  readonly id: string;
  readonly type: number;
  readonly params?: Params;
}

class Cancelled extends Error {}

/** The commands of the grid, and its controller: a calculation 100 ms after the last change, stopping one that runs. */
class FakeGrid {
  /** What each calculation began with: the names of the changed rows. */
  readonly begun: string[] = [];
  stops = 0;
  private readonly before: ((command: Command) => void)[] = [];
  private readonly after: ((command: Command, options?: object) => void)[] = [];
  private changed: Command[] = [];
  private progress = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  readonly gate: CalculationGate;

  constructor() {
    this.after.push((command) => {
      if (command.id !== SET) return;
      this.changed.push(command);
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        const dirty = this.changed.map(dirtyOf).reduce((all, one) => ({ ...all, ...one }), NOTHING);
        this.changed = [];
        if (this.progress) this.execute(STOP, {});
        else this.execute(START, { ...dirty });
      }, PAUSE);
    });
    this.gate = new CalculationGate({
      commands: {
        executeCommand: (id: string, params: object, options?: object) => {
          this.execute(id, params as Params, options);
          return Promise.resolve(true);
        },
        beforeCommandExecuted: (listener: (command: Command) => void) => void this.before.push(listener),
        onCommandExecuted: (listener: (command: Command) => void) => void this.after.push(listener),
      },
      injector: {
        has: () => true,
        get: () => ({ get: (id: string) => (id === SET ? { commandId: id, getDirtyData: dirtyOf } : undefined) }),
      },
      engine: {
        SetFormulaCalculationStartMutation: { id: START },
        SetFormulaCalculationStopMutation: { id: STOP },
        SetFormulaCalculationNotificationMutation: { id: NOTE },
        IActiveDirtyManagerService: null,
        FormulaExecutedStateType: { NOT_EXECUTED: 1 },
      },
      cancel: () => {
        throw new Cancelled();
      },
    } as unknown as GatedGrid);
  }

  execute(id: string, params: Params, options?: object): void {
    const command: Command = { id, type: 2, params };
    try {
      for (const listener of this.before) listener(command);
    } catch (error) {
      if (error instanceof Cancelled) return;
      throw error;
    }
    if (id === START) {
      this.begun.push(Object.keys((params as unknown as DirtyData).dirtyNameMap).join(','));
      this.progress = true;
    }
    if (id === STOP) this.stops += 1;
    if (id === NOTE) this.progress = false;
    for (const listener of this.after) listener(command, options);
  }

  /** Writes `cells` cells of a row. */
  set(row: string, cells = 1, options?: object): void {
    const line = Object.fromEntries(Array.from({ length: cells }, (_, column) => [column, { v: 1 }]));
    this.execute(SET, { cellValue: { 0: line }, row }, options);
  }

  finish(): void {
    this.execute(NOTE, { functionsExecutedState: SUCCESS });
  }
}

const dirtyOf = ({ params }: { params?: unknown }) =>
  ({ dirtyNameMap: { [String((params as Params)['row'])]: {} } }) as Partial<DirtyData>;

let grid: FakeGrid;

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
  grid = new FakeGrid();
});
afterEach(() => {
  jest.useRealTimers();
});

const pass = (): void => void jest.advanceTimersByTime(PAUSE);

describe('CalculationGate', () => {
  it('calculates what a person types at once, and not again after the grid’s pause', async () => {
    grid.set('a');
    await Promise.resolve();
    expect(grid.begun).toEqual(['a']);
    grid.finish();

    pass();
    await Promise.resolve();

    expect(grid.begun).toEqual(['a']);
    expect(grid.gate.busy).toBe(false);
  });

  it('lets a calculation of what was typed end, though the grid would stop it to begin it anew', async () => {
    grid.set('a');
    await Promise.resolve();

    pass();
    expect(grid.gate.busy).toBe(true);
    grid.finish();

    expect([grid.begun, grid.stops]).toEqual([['a'], 0]);
    expect(grid.gate.busy).toBe(false);
  });

  it.each([
    ['many cells', () => grid.set('a', 11)],
    [
      'changes close to each other',
      () => {
        jest.advanceTimersByTime(1);
        grid.set('x', 11);
        grid.set('a');
      },
    ],
  ])('leaves %s to the grid, which waits for more', async (_, change) => {
    change();
    await Promise.resolve();
    expect(grid.begun).toEqual([]);
    expect(grid.gate.busy).toBe(true);

    pass();

    expect(grid.begun).toEqual([expect.stringContaining('a')]);
    grid.finish();
    expect(grid.gate.busy).toBe(false);
  });

  it('calculates what changed during a calculation when that one is over, and nothing is lost', async () => {
    grid.set('a', 11);
    pass();
    grid.set('b', 11);
    grid.gate.start({ ...NOTHING, dirtyNameMap: { c: {} } });
    pass();
    expect(grid.begun).toEqual(['a']);

    grid.finish();

    expect([grid.begun, grid.stops]).toEqual([['a', 'c,b'], 0]);
    expect(grid.gate.busy).toBe(true);
    grid.finish();
    expect(grid.gate.busy).toBe(false);
  });

  it('tells the end of every calculation, when it is known whether another one follows', async () => {
    const busy: boolean[] = [];
    const stop = grid.gate.onEnd(() => busy.push(grid.gate.busy));
    grid.set('a', 11);
    pass();
    grid.gate.start(NOTHING);
    grid.finish();
    grid.finish();
    stop();
    grid.gate.start(NOTHING);
    grid.finish();

    expect(busy).toEqual([true, false]);
  });

  it('takes no notice of looks, and of what the grid itself writes', () => {
    grid.execute(SET, { cellValue: { 0: { 0: {} } }, trigger: 'sheet.command.set-style', row: 'a' });
    grid.set('b', 1, { onlyLocal: true });

    expect(grid.gate.busy).toBe(false);
  });
});
