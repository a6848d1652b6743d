import type { HostValue } from '../../workbook/host-workbook';
import type { MessageEntry } from '../events/event-types';
import { functionTable, type FunctionMetadata, type FunctionsJson } from './function-metadata';
import type { FunctionPort } from './function-port';
import {
  answerOfFailure,
  answerOfValue,
  failed,
  isRows,
  sent,
  type FunctionAnswer,
  type FunctionArgument,
} from './function-values';
import { liftedCalls, type LiftedCall } from './lifted-calls';

export interface FunctionCall {
  /** As in the formula, any case. */
  readonly name: string;
  /** As in the formula; fewer than declared when the last ones were left out. An omitted argument in between is null. */
  readonly args: readonly FunctionArgument[];
  /** `Sheet1!B2`, the cell that asks; goes to functions that require it. */
  readonly address: string | null;
}

const callMessage = 1;
const callType = 1000;
const flagCancelable = 1;
const flagErrorsAllowed = 4;

type Finish = (answer: FunctionAnswer) => void;

/**
 * Calls the add-in's custom functions. All calls given at once travel in one message, which costs the library's 50 ms
 * once instead of once per call. Calls made before the page's functions are ready wait for it.
 */
export class CustomFunctionCaller implements FunctionPort {
  readonly features = [1, 2];
  private readonly table: ReadonlyMap<string, FunctionMetadata>;
  private readonly waiting = new Map<number, Finish>();
  private queue: MessageEntry[] = [];
  private isReady = false;
  private nextId = 1;

  constructor(
    private readonly metadata: FunctionsJson,
    private readonly send: (entries: readonly MessageEntry[]) => void,
  ) {
    this.table = functionTable(metadata);
  }

  has(name: string): boolean {
    return this.table.has(name.toUpperCase());
  }

  /** Answers in the order of the calls. Never rejects: what went wrong is an error value. */
  call(calls: readonly FunctionCall[]): Promise<readonly FunctionAnswer[]> {
    const entries: MessageEntry[] = [];
    const answers = calls.map((call) => this.prepare(call, entries));
    this.post(entries);
    return Promise.all(answers);
  }

  ready(): void {
    this.isReady = true;
    const queued = this.queue;
    this.queue = [];
    this.post(queued);
  }

  /** The page loads anew: what it was sent will not be answered; what waits for it goes on waiting. */
  reset(): void {
    this.isReady = false;
    const queued = new Set(this.queue.map((entry) => idOf(entry)));
    this.fail([...this.waiting.keys()].filter((id) => !queued.has(id)));
  }

  /** The page is gone: nothing will be answered any more. */
  close(): void {
    this.isReady = false;
    this.queue = [];
    this.fail([...this.waiting.keys()]);
  }

  private fail(ids: readonly number[]): void {
    const open = ids.map((id) => this.waiting.get(id));
    for (const id of ids) this.waiting.delete(id);
    for (const finish of open) finish?.(failed('#CONNECT!'));
  }

  results(rows: unknown): void {
    if (!Array.isArray(rows)) return;
    for (const row of rows as unknown[]) {
      if (Array.isArray(row)) {
        this.finish(row[0], row[1] === true ? answerOfValue(row[2]) : answerOfFailure(row[2], row[3]));
      } else if (typeof row === 'object' && row !== null) {
        const { id, value, failed: isFailed, errorCode } = row as Record<string, unknown>;
        this.finish(id, isFailed === true ? answerOfFailure(null, errorCode) : answerOfValue(value));
      }
    }
  }

  private post(entries: MessageEntry[]): void {
    if (entries.length === 0) return;
    if (this.isReady) this.send(entries);
    else this.queue.push(...entries);
  }

  private finish(id: unknown, answer: FunctionAnswer): void {
    const finish = typeof id === 'number' ? this.waiting.get(id) : undefined;
    if (!finish) return;
    this.waiting.delete(id as number);
    finish(answer);
  }

  private prepare(call: FunctionCall, entries: MessageEntry[]): Promise<FunctionAnswer> {
    const metadata = this.table.get(call.name.toUpperCase());
    if (!metadata) return Promise.resolve(failed('#NAME?', `${call.name} is no function of this add-in`));
    const lifted = liftedCalls(metadata, call.args);
    if (lifted.kind === 'failed') return Promise.resolve(lifted);
    const each = lifted.calls.map((args) => this.one(metadata, args, call.address, entries));
    return lifted.columns === 0 ? each[0]! : Promise.all(each).then((answers) => spilled(answers, lifted.columns));
  }

  private one(
    metadata: FunctionMetadata,
    args: LiftedCall,
    address: string | null,
    entries: MessageEntry[],
  ): Promise<FunctionAnswer> {
    const error = this.metadata.allowErrorForDataTypeAny ? null : firstError(args);
    if (error) return Promise.resolve(failed(error));
    const id = this.nextId++;
    const flags =
      (this.metadata.allowErrorForDataTypeAny ? flagErrorsAllowed : 0) |
      (metadata.options?.cancelable ? flagCancelable : 0);
    const where = metadata.options?.requiresAddress ? address : null;
    entries.push([callMessage, callType, '', [id, metadata.id, args.map(wireArgument), where, flags]]);
    return new Promise((resolve) => this.waiting.set(id, resolve));
  }
}

const idOf = (entry: MessageEntry): unknown => (entry[3] as readonly unknown[])[0];

const wireArgument = (argument: LiftedCall[number]): unknown =>
  isRepeated(argument)
    ? argument.repeated.map(wireArgument)
    : isRows(argument)
      ? argument.map((row) => row.map(blankText))
      : sent(argument);

/** A blank cell of a range is the empty text, as Excel sends it. */
const blankText = (value: HostValue): unknown => (value === null ? '' : sent(value));

const isRepeated = (argument: LiftedCall[number]): argument is { readonly repeated: readonly FunctionArgument[] } =>
  typeof argument === 'object' && argument !== null && 'repeated' in argument;

const errorOf = (value: HostValue): string | null => (typeof value === 'object' && value !== null ? value.error : null);

function firstError(args: readonly LiftedCall[number][]): string | null {
  for (const argument of args) {
    const values = isRepeated(argument) ? argument.repeated : [argument];
    for (const value of values) {
      const found = isRows(value)
        ? value
            .flat()
            .map(errorOf)
            .find((error) => error !== null)
        : errorOf(value);
      if (found) return found;
    }
  }
  return null;
}

function spilled(answers: readonly FunctionAnswer[], columns: number): FunctionAnswer {
  const cells = answers.map((answer): HostValue => {
    if (answer.kind === 'failed') return { error: answer.error };
    return Array.isArray(answer.value)
      ? ((answer.value[0]?.[0] as HostValue | undefined) ?? null)
      : (answer.value as HostValue);
  });
  const rows = Array.from({ length: cells.length / columns }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  );
  return { kind: 'value', value: rows, numberFormat: null };
}
