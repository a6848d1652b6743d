/**
 * Gives an add-in page the `window.external` of desktop Office, so that office.js finds the host that opened its frame.
 * The host's server puts this script before office.js; it is no part of the add-in that is published.
 */
import { portName, type ExternalPort, type WindowWithPorts } from './transport/external-port';
import type { AppContext } from './transport/transport';

type SafeArray = { toArray(): unknown[] };
type Answered = (result: SafeArray | number) => void;
type Handler = (eventId: number, payload: SafeArray) => void;

const safeArray = (values: readonly unknown[]): SafeArray => ({ toArray: () => [...values] });

/** Entries of messages are arrays of the host too; a message inside an entry is the add-in's own data. */
const payloadOf = (values: readonly unknown[]): SafeArray =>
  safeArray(values.map((value) => (Array.isArray(value) ? safeArray(value) : value)));

function settingsStore(port: ExternalPort): object {
  return {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of port.readSettings()) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: string[], values: string[]) {
      port.writeSettings(keys.map((key, index) => [key, values[index] ?? ''] as const));
    },
  };
}

/** The document as the library asks for it, getter by getter. 0 is read and write, activation 2 is an opened document. */
const contextObject = (context: AppContext, port: ExternalPort): object => ({
  GetAppType: () => 1,
  GetSolutionRef: () => context.addinId,
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 1,
  GetAppUILocale: () => context.displayLanguage,
  GetAppDataLocale: () => context.contentLanguage,
  GetDocUrl: () => context.documentUrl,
  GetAppCapabilities: () => 0,
  GetActivationMode: () => 2,
  GetControlIntegrationLevel: () => 1,
  GetSolutionToken: () => '',
  GetInstanceId: () => context.instanceId,
  GetSupportedMatrix: () => context.requirements,
  GetHostFullVersion: () => '16.0.0.0',
  GetInitialDisplayMode: () => 2,
  GetSettings: () => settingsStore(port),
  GetOfficeThemeInfo: () =>
    JSON.stringify({
      primaryFontColor: '#242424',
      primaryBackgroundColor: '#FFFFFF',
      secondaryFontColor: '#242424',
      secondaryBackgroundColor: '#FAFAFA',
    }),
});

function externalOf(port: ExternalPort): object {
  let context: AppContext | null = null;
  return {
    GetHostInfo: () => port.description,
    GetContext: () => contextObject((context ??= port.start()), port),
    Execute(id: number, args: unknown[], answered: Answered) {
      const result = JSON.parse(port.execute(id, JSON.stringify(args))) as unknown[];
      setTimeout(() => answered(safeArray(result)), 0);
    },
    RegisterEvent(id: number, _target: string, handler: Handler, answered: Answered) {
      port.register(id, (json) => handler(id, payloadOf(JSON.parse(json) as unknown[])));
      setTimeout(() => answered(0), 0);
    },
    UnregisterEvent(id: number, _target: string, answered: Answered) {
      port.unregister(id);
      setTimeout(() => answered(0), 0);
    },
  };
}

const frame = window.frameElement;
const port = frame && (window.parent as WindowWithPorts)[portName]?.get(frame);
if (port) Object.defineProperty(window, 'external', { value: externalOf(port), configurable: true });
