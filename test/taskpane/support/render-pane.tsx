import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import '@testing-library/jest-dom';
import { act, configure, render, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { parseA1 } from '../../../src/sheet/address';
import type { Area } from '../../../src/sheet/grid';
import { App } from '../../../src/taskpane/app';
import type { PaneServices, SheetEvent } from '../../../src/taskpane/services';
import type { OfficeState } from '../../../src/taskpane/start/office-state';
import type { WorkbookPort } from '../../../src/workbook/port';
import { openXlsx } from '../../../src/workbook/xlsx';

const SAMPLE = join(__dirname, '../../../assets/samples/agreement-2564.xlsx');

// Waiting ends as soon as what is waited for is there; these are only for machines under load.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);
// The focus trap of dialogs runs on timers of its own, which jsdom now and then fires in another order.
jest.retryTimes(2, { logErrorsBeforeRetry: true });

// jsdom leaves these out, browsers and Node have them.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** jsdom has no media queries: the system is light. */
export function stubMedia(dark = false): void {
  window.matchMedia = (media: string) =>
    ({ media, matches: dark, addEventListener: () => undefined, removeEventListener: () => undefined }) as never;
}

export type SpiedPort = { readonly [Name in keyof WorkbookPort]: jest.MockedFunction<Required<WorkbookPort>[Name]> };

/** The sample workbook behind the real port. */
export const samplePort = async (): Promise<SpiedPort> =>
  watchedPort(await openXlsx(new Uint8Array(readFileSync(SAMPLE))));

/** A port with every method watched; Excel's own capabilities. */
export function watchedPort(port: WorkbookPort): SpiedPort {
  const names = [
    'sheets',
    'snapshot',
    'looks',
    'columnWidths',
    'apply',
    'select',
    'readSetting',
    'writeSetting',
  ] as const;
  const watched = Object.fromEntries(
    names.map((name) => [
      name,
      jest.fn((...given: never[]) => (port[name].bind(port) as (...g: never[]) => unknown)(...given)),
    ]),
  );
  return { ...watched, capabilities: jest.fn(() => ({ customFunctions: true, undoGroup: true })) } as never;
}

/** Clicks as a person does: not before the button can be pressed. A click on a disabled one would be lost. */
function patientUser(): UserEvent {
  const user = userEvent.setup();
  const click: UserEvent['click'] = async (element) => {
    await waitFor(() => {
      expect(element).toBeEnabled();
      expect(element).not.toHaveAttribute('aria-disabled', 'true');
    });
    await user.click(element);
  };
  return { ...user, click };
}

export interface RenderedPane {
  readonly port: SpiedPort;
  readonly user: UserEvent;
  /** Tells the pane that the sheet has changed. */
  readonly changed: (what?: SheetEvent) => void;
  /** As a person selects an A1 address on the sheet. Nothing hears it unless the pane waits for it. */
  readonly selects: (address: string) => void;
  readonly reload: jest.Mock;
}

interface SelectionListener {
  readonly sheet: string;
  readonly selected: (area: Area, already: boolean) => void;
}

interface Options {
  readonly port?: SpiedPort;
  readonly office?: OfficeState;
  readonly displayLanguage?: string;
  /** What is selected on the sheet from the start. */
  readonly selected?: Area;
}

export async function renderPane(options: Options = {}): Promise<RenderedPane> {
  stubMedia();
  window.localStorage.clear();
  const port = options.port ?? (await samplePort());
  const listeners = new Set<(what: SheetEvent) => void>();
  const watch = (listener: (what: SheetEvent) => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const selecting = new Set<SelectionListener>();
  const watchSelection: PaneServices['watchSelection'] = (sheet, selected) => {
    const listener: SelectionListener = { sheet, selected };
    selecting.add(listener);
    if (options.selected) selected(options.selected, true);
    return () => void selecting.delete(listener);
  };
  const services = () => ({ port, watch, watchSelection });
  const reload = jest.fn();
  render(
    <App
      office={options.office ?? 'excel'}
      services={services}
      displayLanguage={options.displayLanguage ?? 'th-TH'}
      background="#FFFFFF"
      reload={reload}
    />,
  );
  const changed = (what: SheetEvent = 'cells'): void => act(() => listeners.forEach((listener) => listener(what)));
  const selects = (address: string): void =>
    act(() => selecting.forEach(({ selected }) => selected(parseA1(address)!, false)));
  return { port, user: patientUser(), changed, selects, reload };
}
