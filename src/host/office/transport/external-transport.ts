import { portName, type ExternalPort, type WindowWithPorts } from './external-port';
import {
  batchOf,
  dispatchId,
  eventKind,
  hostDescription,
  type PageChannel,
  type PageEvent,
  type PageServices,
  type Transport,
} from './transport';

const unknownMethod = 5001;

/**
 * Desktop Excel's way: `window.external`, over plain http. Its other half is the script `transport-b-page.ts`, which the
 * host's server puts before office.js into the page; page and host share their origin.
 */
export const externalTransport: Transport = {
  platform: 'PC',
  open(services, { container, url, title, displayLanguage }) {
    const page = new ExternalPage(services, displayLanguage);
    const host = window as WindowWithPorts;
    (host[portName] ??= new WeakMap()).set(page.frame, page);
    page.frame.title = title;
    page.frame.src = url;
    container.append(page.frame);
    return page;
  },
};

class ExternalPage implements PageChannel, ExternalPort {
  readonly frame = document.createElement('iframe');
  readonly description: string;
  private readonly handlers = new Map<number, (payloadJson: string) => void>();

  constructor(
    private readonly services: PageServices,
    displayLanguage: string,
  ) {
    this.description = hostDescription('Win32', '16.01', displayLanguage);
  }

  start(): ReturnType<PageServices['start']> {
    this.handlers.clear();
    return this.services.start();
  }

  execute(id: number, argumentsJson: string): string {
    return JSON.stringify(this.executed(id, JSON.parse(argumentsJson) as unknown[]));
  }

  register(eventId: number, handler: (payloadJson: string) => void): void {
    this.handlers.set(eventId, handler);
  }

  unregister(eventId: number): void {
    this.handlers.delete(eventId);
  }

  readSettings(): readonly (readonly [string, string])[] {
    return this.services.settings();
  }

  writeSettings(settings: readonly (readonly [string, string])[]): void {
    this.services.saveSettings(settings);
  }

  send(event: PageEvent): void {
    const id = Number(Object.keys(eventKind).find((key) => eventKind[Number(key)] === event.kind));
    const handler = this.handlers.get(id);
    if (handler) setTimeout(() => handler(JSON.stringify(payload(event))), 0);
  }

  listensTo(kind: PageEvent['kind']): boolean {
    return [...this.handlers.keys()].some((id) => eventKind[id] === kind);
  }

  close(): void {
    this.handlers.clear();
    (window as WindowWithPorts)[portName]?.delete(this.frame);
    this.frame.remove();
  }

  private executed(id: number, given: readonly unknown[]): unknown[] {
    switch (id) {
      case dispatchId.batch: {
        const result = this.services.batch(batchOf(given[0]));
        return 'body' in result ? [0, [200, [], result.body]] : [result.error];
      }
      case dispatchId.commandCompleted:
        this.services.commandCompleted(String(given[0]), Number(given[1]));
        return [0];
      default:
        return [unknownMethod];
    }
  }
}

function payload(event: PageEvent): unknown {
  switch (event.kind) {
    case 'messages':
      return event.entries;
    case 'command':
      return [event.id, event.name, event.event];
    case 'selection':
      return [];
  }
}
