import type { BatchAnswer, BatchMessage } from '../dispatcher';
import type { MessageEntry } from '../events/event-types';

/** What the page is told of the document and the host when it starts. */
export interface AppContext {
  readonly addinId: string;
  readonly instanceId: string;
  readonly addinName: string;
  /** `th-TH`: Office.context.displayLanguage and contentLanguage. */
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly documentUrl: string;
  /** JSON of the requirement sets. */
  readonly requirements: string;
  /** Names and JSON values. */
  readonly settings: readonly (readonly [string, string])[];
}

/** What the host does for a page, whichever way the page's messages arrive. */
export interface PageServices {
  /** A page starts: whatever the page before it had open ends. */
  start(): AppContext;
  batch(message: BatchMessage): BatchAnswer;
  settings(): readonly (readonly [string, string])[];
  saveSettings(settings: readonly (readonly [string, string])[]): void;
  /** `status` 0 is done; else the page found no such command, or the command failed to start. */
  commandCompleted(id: string, status: number): void;
}

/** What the host tells a page. */
export type PageEvent =
  | { readonly kind: 'messages'; readonly entries: readonly MessageEntry[] }
  | { readonly kind: 'command'; readonly id: string; readonly name: string; readonly event: string }
  | { readonly kind: 'selection' };

/** One add-in page in its frame. Events sent before the page listens are dropped, as in Excel. */
export interface PageChannel {
  readonly frame: HTMLIFrameElement;
  send(event: PageEvent): void;
  /** True once the page has registered for that kind of event. */
  listensTo(kind: PageEvent['kind']): boolean;
  close(): void;
}

/** A way for office.js to reach the host. `open` puts the page into a new frame inside `container`. */
export interface Transport {
  /** As `Office.context.platform` will say. */
  readonly platform: 'OfficeOnline' | 'PC';
  open(services: PageServices, place: FramePlace): PageChannel;
}

export interface FramePlace {
  readonly container: HTMLElement;
  readonly url: string;
  /** For people who listen to the page: the frame's title. */
  readonly title: string;
  readonly displayLanguage: string;
}

/** Ids of events and methods on the wire, the same in every transport. */
export const dispatchId = {
  selectionChanged: 2,
  richApiMessage: 33,
  appCommandInvoked: 39,
  readSettings: 75,
  saveSettings: 76,
  batch: 93,
  commandCompleted: 94,
} as const;

export const eventKind: Readonly<Record<number, PageEvent['kind']>> = {
  [dispatchId.selectionChanged]: 'selection',
  [dispatchId.richApiMessage]: 'messages',
  [dispatchId.appCommandInvoked]: 'command',
};

/** Place of the parts of a batch in the array that carries it. */
export const batchBody = 4;
export const batchFlags = 6;

export function batchOf(parts: unknown): BatchMessage {
  const [body, flags] = Array.isArray(parts) ? [parts[batchBody], parts[batchFlags]] : [];
  if (typeof body !== 'string' || typeof flags !== 'number') throw new Error('a batch without body and flags');
  return { body, flags };
}

export function settingsOf(entries: unknown): [string, string][] {
  if (!Array.isArray(entries)) throw new Error('settings that are no list');
  return entries.map((entry: unknown): [string, string] => {
    if (!Array.isArray(entry)) throw new Error('a setting that is no pair');
    return [String(entry[0]), String(entry[1])];
  });
}

/**
 * `host$platform$version$locale$correlation$isDialog$logging$flags`, as office.js reads it. Flags: 1 shared runtime, 2
 * custom functions.
 */
export const hostDescription = (platform: 'Web' | 'Win32', version: string, language: string): string =>
  ['Excel', platform, version, language, '', '', 'disableLogging', '3'].join('$');
