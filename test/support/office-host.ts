import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import { Dispatcher, type BatchAnswer } from '../../src/host/office/dispatcher';
import type { MessageEntry } from '../../src/host/office/events/event-types';
import { CustomFunctionCaller } from '../../src/host/office/functions/custom-function-caller';
import type { FunctionsJson } from '../../src/host/office/functions/function-metadata';
import type { BatchRequest } from '../../src/host/office/protocol/messages';
import { requirementSets, type RequirementSets, isSupported } from '../../src/host/office/requirement-sets';
import type { HostWorkbook } from '../../src/host/workbook/host-workbook';

/** What a request failed with: an error of the whole call (`callError`), or one of the batch. */
export interface Fault {
  /** 5004 cell edit, 5012 session, 5102 busy, 5103 request too large, 5104 response too large, 5001 other. */
  readonly callError?: number;
  /** Or a code of the batch, e.g. `GeneralException`; no action of the request has run then. */
  readonly code?: string;
}

export interface OfficeHost<W extends HostWorkbook> {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly workbook: W;
  /** Every request that reached the host, oldest first; the clean-up request at the end of Excel.run is one of them. */
  readonly requests: BatchRequest[];
  /** The requests that the add-in's own syncs made, without the clean-up. */
  syncs(): BatchRequest[];
  /** Fails the nth request from now on (1 is the next). */
  failRequest(nth: number, fault: Fault): void;
  /** Runs before the nth request from now on is answered: another user's edit, say. */
  beforeRequest(nth: number, action: () => void): void;
  readonly functions: CustomFunctionCaller;
}

export interface OfficeHostOptions {
  readonly requirements?: RequirementSets;
  readonly functions?: FunctionsJson;
  readonly payloadLimit?: number;
  readonly today?: () => Date;
}

const libraryPath = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
let library: Script | null = null;

type SafeArray = readonly [unknown, string, string, unknown, string, number, number, ...unknown[]];
type RichApiResult = { status: string; value?: { data: unknown[] }; error?: { code: number; message: string } };

interface Page {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension & {
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: { entries: unknown[] }): void;
  };
  OSF: {
    DDA: { RichApi: { executeRichApiRequestAsync(message: SafeArray, done: (result: RichApiResult) => void): void } };
  };
}

/** Microsoft's library alone, unmodified, in a page of its own: `Excel` and `OfficeExtension`, without a document. */
function loadPage(requirements: RequirementSets): Page {
  library ??= new Script(readFileSync(libraryPath, 'utf8'), { filename: libraryPath });
  const node = { getElementsByTagName: () => [], createElement: () => ({}), addEventListener: () => {}, cookie: '' };
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    document: { ...node, documentElement: {} },
    navigator: { userAgent: 'Node' },
    location: { href: 'https://host.test/', search: '', hash: '' },
    addEventListener: () => {},
    removeEventListener: () => {},
  };
  page['window'] = page;
  page['self'] = page;
  library.runInContext(createContext(page));
  const supported = (name: string, version?: string | number): boolean => isSupported(requirements, name, version);
  page['Office'] = { context: { requirements: { isSetSupported: supported } } };
  return page as unknown as Page;
}

function faultAnswer({ callError, code }: Fault): BatchAnswer {
  if (callError !== undefined) return { error: callError, message: `injected failure ${callError}` };
  const error = {
    Code: code ?? 'GeneralException',
    Message: 'injected failure',
    HttpStatusCode: 500,
    ActionIndex: -1,
    Location: '',
  };
  return { error: 0, body: JSON.stringify({ Error: error, Results: [], TraceIds: [] }) };
}

const isCleanUp = (request: BatchRequest): boolean =>
  request.Actions.length > 0 &&
  request.Actions.every((action) => action.Name === '_RemoveReference' || action.ActionType === 1) &&
  request.Actions.some((action) => action.Name === '_RemoveReference');

/**
 * Microsoft's own Excel library against a workbook of the host, in Node: `await Excel.run(…)` goes through the library's
 * request executor and the dispatcher, as in a page, without a browser in between.
 */
export async function officeHost<W extends HostWorkbook>(
  workbook: W,
  options: OfficeHostOptions = {},
): Promise<OfficeHost<W>> {
  const page = loadPage(options.requirements ?? requirementSets);
  const requests: BatchRequest[] = [];
  const faults = new Map<number, Fault>();
  const actions = new Map<number, () => void>();
  const deliver = (entries: readonly MessageEntry[]): void =>
    page.OfficeExtension._testTriggerRichApiMessageEvent({ entries: entries.map(asMessage) });
  const functions = new CustomFunctionCaller(options.functions ?? { functions: [] }, deliver);
  const dispatcher = new Dispatcher({
    workbook,
    functions,
    emit: deliver,
    ...(options.payloadLimit !== undefined && { payloadLimit: options.payloadLimit }),
    ...(options.today && { today: options.today }),
    intercept(request, count) {
      requests.push(request);
      actions.get(count)?.();
      const fault = faults.get(count);
      return fault ? faultAnswer(fault) : null;
    },
  });
  page.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  page.OSF.DDA.RichApi.executeRichApiRequestAsync = (message, done) => {
    const answer = dispatcher.answer({ body: message[4], flags: message[6] });
    queueMicrotask(() => done(resultOf(answer)));
  };
  return {
    Excel: page.Excel,
    OfficeExtension: page.OfficeExtension,
    workbook,
    requests,
    functions,
    syncs: () => requests.filter((request) => !isCleanUp(request)),
    failRequest: (nth, fault) => void faults.set(requests.length + nth, fault),
    beforeRequest: (nth, action) => void actions.set(requests.length + nth, action),
  };
}

const resultOf = (answer: BatchAnswer): RichApiResult =>
  'body' in answer
    ? { status: 'succeeded', value: { data: [200, [], answer.body] } }
    : { status: 'failed', error: { code: answer.error, message: answer.message } };

const asMessage = ([messageCategory, messageType, targetId, message, id, isRemoteOverride]: MessageEntry): unknown => ({
  messageCategory,
  messageType,
  targetId,
  message,
  id,
  isRemoteOverride,
});
