import type { AppContext } from './transport';

/** Where the page's script finds the host that opened its frame: a member of the host's window. */
export const portName = '__officeHostPorts';

/**
 * The host's end of `window.external`, called by the script in the page (same origin). Texts and numbers only: objects of
 * one page do not live on in another.
 */
export interface ExternalPort {
  readonly description: string;
  start(): AppContext;
  /** JSON of `[code]` or `[0, result]`; `argumentsJson` is what the library gave to `Execute`. */
  execute(id: number, argumentsJson: string): string;
  register(eventId: number, handler: (payloadJson: string) => void): void;
  unregister(eventId: number): void;
  readSettings(): readonly (readonly [string, string])[];
  writeSettings(settings: readonly (readonly [string, string])[]): void;
}

/** Ports by the frame they belong to. */
export type PortRegistry = WeakMap<Element, ExternalPort>;

export type WindowWithPorts = Window & { [portName]?: PortRegistry };
