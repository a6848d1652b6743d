import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import type { MessageEntry } from '../../src/host/office/events/event-types';
import { isSupported, type RequirementSets } from '../../src/host/office/requirement-sets';

const libraryPath = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
let library: Script | null = null;

/** A batch as the library hands it to `executeRichApiRequestAsync`: the body is the fifth member, flags the seventh. */
export type SafeArray = readonly [unknown, string, string, unknown, string, number, number, ...unknown[]];

export interface RichApiResult {
  readonly status: string;
  readonly value?: { readonly data: readonly unknown[] };
  readonly error?: { readonly code: number; readonly message: string };
}

export interface OfficePage {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  /** Starts the library's function runtime, as office.js does for an add-in with custom functions. */
  startFunctions(): void;
  /** Gives the page messages as the host's events bring them. */
  deliver(entries: readonly MessageEntry[]): void;
}

/** Functions by id, as `CustomFunctions.associate` takes them. */
export type FunctionTable = Readonly<Record<string, (...args: never[]) => unknown>>;

interface Globals extends Record<string, unknown> {
  Excel?: typeof Excel;
  OfficeExtension?: typeof OfficeExtension;
  CustomFunctions?: typeof CustomFunctions;
  OSF?: { DDA?: { RichApi: Record<string, unknown> }; _OfficeAppFactory: object };
}

type Listener = (message: { entries: unknown[] }) => void;

const sharedRuntimeWithFunctions = 3;

/**
 * Microsoft's library alone, unmodified, in a page of its own: `Excel`, `OfficeExtension` and the runtime of custom
 * functions, without the loader (office.js) and without a document.
 */
export function loadOfficePage(
  requirements: RequirementSets,
  execute: (message: SafeArray, done: (result: RichApiResult) => void) => void,
  functions: FunctionTable = {},
): OfficePage {
  library ??= new Script(readFileSync(libraryPath, 'utf8'), { filename: libraryPath });
  const ready: (() => void)[] = [];
  const page = globalsOf(functions, ready);
  library.runInContext(createContext(page));
  const listeners: Listener[] = [];
  page['Office'] = {
    HostType: { Excel: 'Excel' },
    context: {
      requirements: { isSetSupported: (name: string, version?: string) => isSupported(requirements, name, version) },
    },
    onReady: (callback: (info: object) => void) => callback({ host: 'Excel', platform: 'OfficeOnline' }),
  };
  Object.assign(page.OSF?.DDA?.RichApi ?? {}, {
    executeRichApiRequestAsync: execute,
    richApiMessageManager: { register: (listener: Listener) => Promise.resolve(void listeners.push(listener)) },
  });
  return {
    Excel: page.Excel!,
    OfficeExtension: page.OfficeExtension!,
    CustomFunctions: page.CustomFunctions!,
    startFunctions: () => ready.forEach((start) => start()),
    deliver: (entries) => listeners.forEach((listener) => listener({ entries: entries.map(asMessage) })),
  };
}

/** What the library needs of a browser's page when it loads. */
function globalsOf(functions: FunctionTable, ready: (() => void)[]): Globals {
  const page: Globals = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    document: {
      readyState: 'loading',
      cookie: '',
      documentElement: {},
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: (name: string, listener: () => void) =>
        void (name === 'DOMContentLoaded' && ready.push(listener)),
    },
    navigator: { userAgent: 'Node' },
    location: { href: 'https://host.test/', search: '', hash: '' },
    addEventListener: () => {},
    removeEventListener: () => {},
    CustomFunctions: { _association: { mappings: upperCase(functions), onchange: () => {} } } as never,
    OSF: { _OfficeAppFactory: { getHostInfo: () => ({ flags: sharedRuntimeWithFunctions }) } },
  };
  page['window'] = page;
  page['self'] = page;
  return page;
}

const upperCase = (functions: FunctionTable): FunctionTable =>
  Object.fromEntries(Object.entries(functions).map(([id, implementation]) => [id.toUpperCase(), implementation]));

const asMessage = ([messageCategory, messageType, targetId, message, id, isRemoteOverride]: MessageEntry): unknown => ({
  messageCategory,
  messageType,
  targetId,
  message,
  id,
  isRemoteOverride,
});
