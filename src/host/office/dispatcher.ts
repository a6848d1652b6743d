import type { HostWorkbook } from '../workbook/host-workbook';
import type { MessageEntry } from './events/event-types';
import { EventRegistrations } from './events/registrations';
import type { FunctionPort } from './functions/function-port';
import { ConditionalRules } from './model/conditional-rules';
import { runBatch } from './protocol/batch';
import { KeptObjects } from './protocol/kept-objects';
import { callError, requestFlag, type BatchRequest, type BatchResponse } from './protocol/messages';
import type { Session } from './protocol/session';

/** One `ProcessQuery` request, as every transport hands it over. */
export interface BatchMessage {
  readonly body: string;
  readonly flags: number;
}

/** `error` 0 with the response's JSON text, or one of `callError` for a request that was not run at all. */
export type BatchAnswer =
  { readonly error: 0; readonly body: string } | { readonly error: number; readonly message: string };

export interface DispatcherOptions {
  readonly workbook: HostWorkbook;
  readonly functions: FunctionPort;
  /** Takes the messages of events. Called after the answer that caused them has been given. */
  readonly emit: (entries: readonly MessageEntry[]) => void;
  /** Largest request and response, in bytes of JSON; Excel on the web takes 5 MB. */
  readonly payloadLimit?: number;
  readonly today?: () => Date;
  /** Lets a test fail the nth request (from 1) before it runs. */
  readonly intercept?: (request: BatchRequest, count: number) => BatchAnswer | null;
}

const megabyte = 1_048_576;

/** Answers the batch requests of one add-in page from a workbook. Each request is one undo step. */
export class Dispatcher {
  private session: Session;
  private readonly unlisten: () => void;
  private requests = 0;
  private running = false;
  private activeSheet: string;

  constructor(private readonly options: DispatcherOptions) {
    this.session = this.newSession();
    this.activeSheet = options.workbook.activeSheet().id;
    this.unlisten = options.workbook.listen((event) => {
      const entries = this.session.events.entries(event, this.running);
      if (event.kind === 'activated' && event.sheetId !== this.activeSheet) {
        entries.unshift(...this.session.events.deactivated(this.activeSheet));
        this.activeSheet = event.sheetId;
      }
      if (entries.length > 0) setTimeout(() => options.emit(entries), 0);
    });
  }

  /** The page loads (again): kept ranges and registrations of the page before are gone. */
  reset(): void {
    this.session = this.newSession();
  }

  dispose(): void {
    this.unlisten();
  }

  answer({ body, flags }: BatchMessage): BatchAnswer {
    const limit = this.options.payloadLimit ?? 5 * megabyte;
    if (byteLength(body) > limit)
      return { error: callError.requestTooLarge, message: 'The request is larger than 5 MB.' };
    const request = JSON.parse(body) as BatchRequest;
    if ((flags & requestFlag.functionTraffic) === requestFlag.functionTraffic) {
      return { error: 0, body: JSON.stringify(runBatch(request, this.session)) };
    }
    this.requests += 1;
    const stopped = this.options.intercept?.(request, this.requests);
    if (stopped) return stopped;
    if (this.options.workbook.isEditing()) {
      return { error: callError.cellEditMode, message: 'Excel is in cell-editing mode.' };
    }
    const text = JSON.stringify(this.run(request, flags));
    if (byteLength(text) > limit)
      return { error: callError.responseTooLarge, message: 'The response is larger than 5 MB.' };
    return { error: 0, body: text };
  }

  private run(request: BatchRequest, flags: number): BatchResponse {
    this.running = true;
    try {
      const work = (): BatchResponse => runBatch(request, this.session);
      if ((flags & requestFlag.writes) === 0) return work();
      return this.options.workbook.transaction(work, (flags & requestFlag.undoGroup) === 0 ? undefined : 'add-in');
    } finally {
      this.running = false;
    }
  }

  private newSession(): Session {
    const { workbook, functions, today } = this.options;
    return {
      workbook,
      functions,
      kept: new KeptObjects(workbook),
      rules: new ConditionalRules(),
      events: new EventRegistrations(),
      today: today ?? (() => new Date()),
    };
  }
}

/** Bytes in UTF-8 without making them: a text is at most three times its length. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
