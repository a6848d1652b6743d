/**
 * The host's side of Microsoft's own office.js: it answers an Excel add-in's page from any `HostWorkbook`.
 *
 *     const host = startHost({
 *       workbook,                                  // UniverWorkbook or MemoryWorkbook
 *       transport: externalTransport,              // http; or frameTransport, https with one host name
 *       place: { container, url: '/addin/taskpane.html', title: 'KPI Score', displayLanguage: 'th-TH' },
 *       functionsJson: await (await fetch('/addin/functions.json')).json(),
 *       addin: { id: '…', name: 'KPI Score' },
 *     });
 *     await host.callFunctions([{ name: 'KPISCORE', args: [71, [[65, 70, 75, 80, 85]]], address: 'Sheet1!F2' }]);
 *     await host.runCommand('scoreSheet');         // until the add-in calls event.completed()
 *     host.close();
 *
 * With `externalTransport` the page must load `transport-b-page.ts` (its own bundle) before office.js. Put all calls of one
 * calculation into one `callFunctions`: each message costs the library 50 ms and the next one waits 200 ms.
 * Without a page (tests, tools), `Dispatcher` answers batches by itself.
 */
export { Dispatcher, type BatchAnswer, type BatchMessage, type DispatcherOptions } from './dispatcher';
export { CustomFunctionCaller, type FunctionCall } from './functions/custom-function-caller';
export type { FunctionMetadata, FunctionsJson } from './functions/function-metadata';
export type { FunctionAnswer, FunctionArgument } from './functions/function-values';
export { isSupported, requirementSets, type RequirementSets } from './requirement-sets';
export { startHost, type Host, type HostOptions } from './start-host';
export { externalTransport } from './transport/external-transport';
export { frameTransport } from './transport/frame-transport';
export type { FramePlace, PageChannel, Transport } from './transport/transport';
