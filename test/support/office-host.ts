import { Dispatcher, type BatchAnswer } from '../../src/host/office/dispatcher';
import { CustomFunctionCaller } from '../../src/host/office/functions/custom-function-caller';
import type { FunctionsJson } from '../../src/host/office/functions/function-metadata';
import type { BatchRequest } from '../../src/host/office/protocol/messages';
import { requirementSets, type RequirementSets } from '../../src/host/office/requirement-sets';
import type { HostWorkbook } from '../../src/host/workbook/host-workbook';
import { loadOfficePage, type FunctionTable, type RichApiResult } from './office-page';

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
  readonly CustomFunctions: typeof CustomFunctions;
  readonly workbook: W;
  /** Every request that reached the host, oldest first; the clean-up request at the end of Excel.run is one of them. */
  readonly requests: BatchRequest[];
  /** The requests that the add-in's own syncs made, without the clean-up. */
  syncs(): BatchRequest[];
  /** Characters that travelled in both directions with the requests so far. */
  travelled(): number;
  /** Fails the nth request from now on (1 is the next). */
  failRequest(nth: number, fault: Fault): void;
  /** Runs before the nth request from now on is answered: another user's edit, say. */
  beforeRequest(nth: number, action: () => void): void;
  /** Calls the page's custom functions (option `functions`) through the library's own runtime. */
  readonly functions: CustomFunctionCaller;
}

export interface OfficeHostOptions {
  readonly requirements?: RequirementSets;
  readonly functionsJson?: FunctionsJson;
  /** What the page associates with the ids of `functionsJson`. */
  readonly functions?: FunctionTable;
  readonly payloadLimit?: number;
  readonly today?: () => Date;
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

const isCleanUp = ({ Actions }: BatchRequest): boolean =>
  Actions.some((action) => action.Name === '_RemoveReference') &&
  Actions.every((action) => action.Name === '_RemoveReference' || action.ActionType === 1);

const resultOf = (answer: BatchAnswer): RichApiResult =>
  'body' in answer
    ? { status: 'succeeded', value: { data: [200, [], answer.body] } }
    : { status: 'failed', error: { code: answer.error, message: answer.message } };

/**
 * Microsoft's own Excel library against a workbook of the host, in Node: `await Excel.run(…)` goes through the library's
 * request executor and the dispatcher, as in a page, without a browser in between.
 */
export async function officeHost<W extends HostWorkbook>(
  workbook: W,
  options: OfficeHostOptions = {},
): Promise<OfficeHost<W>> {
  const requests: BatchRequest[] = [];
  let travelled = 0;
  const faults = new Map<number, Fault>();
  const actions = new Map<number, () => void>();
  const page = loadOfficePage(
    options.requirements ?? requirementSets,
    (message, done) => {
      const answer = dispatcher.answer({ body: message[4], flags: message[6] });
      travelled += String(message[4]).length + ('body' in answer ? answer.body.length : 0);
      queueMicrotask(() => done(resultOf(answer)));
    },
    options.functions,
  );
  const functions = new CustomFunctionCaller(options.functionsJson ?? { functions: [] }, page.deliver);
  const dispatcher = new Dispatcher({
    workbook,
    functions,
    emit: page.deliver,
    ...(options.payloadLimit !== undefined && { payloadLimit: options.payloadLimit }),
    ...(options.today && { today: options.today }),
    intercept(request, count) {
      requests.push(request);
      actions.get(count)?.();
      const fault = faults.get(count);
      return fault ? faultAnswer(fault) : null;
    },
  });
  if (options.functions) page.startFunctions();
  return {
    Excel: page.Excel,
    OfficeExtension: page.OfficeExtension,
    CustomFunctions: page.CustomFunctions,
    workbook,
    requests,
    functions,
    travelled: () => travelled,
    syncs: () => requests.filter((request) => !isCleanUp(request)),
    failRequest: (nth, fault) => void faults.set(requests.length + nth, fault),
    beforeRequest: (nth, action) => void actions.set(requests.length + nth, action),
  };
}
