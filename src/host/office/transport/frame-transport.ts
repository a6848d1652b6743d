import {
  batchOf,
  dispatchId,
  hostDescription,
  settingsOf,
  type AppContext,
  type PageChannel,
  type PageEvent,
  type PageServices,
  type Transport,
} from './transport';

/** A message from the page, as text in `MessageEvent.data`. */
interface PageMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: 0 | 1 | 2;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const call = 0;
const register = 1;
const errorCode = { ok: 0, notHandled: -2 } as const;
const answer = 0;
const event = 1;

const actionOf: Readonly<Record<PageEvent['kind'], string>> = {
  messages: 'richApiMessage',
  command: 'appCommandInvoked',
  selection: 'documentSelectionChanged',
};

/**
 * Excel on the web's way: the page in a frame, JSON texts by `postMessage`, nothing put into the page. The library insists
 * on https and on the same host name for host and add-in.
 */
export const frameTransport: Transport = {
  platform: 'OfficeOnline',
  open(services, { container, url, title, displayLanguage }) {
    const page = new FramePage(services, new URL(url, window.location.href).origin, crypto.randomUUID());
    page.frame.name = page.frameName(displayLanguage);
    page.frame.title = title;
    page.frame.src = url;
    container.append(page.frame);
    return page;
  },
};

class FramePage implements PageChannel {
  readonly frame = document.createElement('iframe');
  /** Correlation id of the registration, by action name. */
  private readonly registrations = new Map<string, number>();
  private readonly listener = (message: MessageEvent): void => this.receive(message);

  constructor(
    private readonly services: PageServices,
    private readonly origin: string,
    private readonly conversation: string,
  ) {
    window.addEventListener('message', this.listener);
  }

  /** The name is how office.js learns of its host; it must be set before the frame is put into the page. */
  frameName(displayLanguage: string): string {
    return JSON.stringify({
      baseFrameName: this.conversation,
      hostInfo: hostDescription('Web', '16.00', displayLanguage),
      serializerVersion: '1',
      flights: '[]',
      xdmInfo: `${this.conversation}|${this.conversation}|${window.location.origin}`,
    });
  }

  send(pageEvent: PageEvent): void {
    const name = actionOf[pageEvent.kind];
    const correlation = this.registrations.get(name);
    if (correlation !== undefined) this.post(name, correlation, eventData(pageEvent), event);
  }

  listensTo(kind: PageEvent['kind']): boolean {
    return this.registrations.has(actionOf[kind]);
  }

  close(): void {
    window.removeEventListener('message', this.listener);
    this.registrations.clear();
    this.frame.remove();
  }

  private receive({ source, origin, data }: MessageEvent): void {
    if (source !== this.frame.contentWindow || origin !== this.origin || typeof data !== 'string') return;
    const message = parseMessage(data);
    if (message?._messageType !== 0 || message._conversationId !== this.conversation) return;
    if (message._actionType === call) {
      const { data: result, code } = this.answerTo(message);
      this.post(message._actionName, message._correlationId, result, answer, code);
      return;
    }
    if (message._actionType === register) this.registrations.set(message._actionName, message._correlationId);
    else this.registrations.delete(message._actionName);
    const known = Object.values(actionOf).includes(message._actionName);
    this.post(
      message._actionName,
      message._correlationId,
      { Error: 0 },
      answer,
      known ? errorCode.ok : errorCode.notHandled,
    );
  }

  private answerTo({ _actionName, _data }: PageMessage): { data: unknown; code: number } {
    switch (_actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.registrations.clear();
        return { data: contextData(this.services.start()), code: errorCode.ok };
      case 'ContextActivationManager_notifyHost':
        return { data: null, code: errorCode.ok };
      case 'executeMethod':
        return this.execute(_data);
      default:
        return { data: null, code: errorCode.notHandled };
    }
  }

  private execute(data: unknown): { data: unknown; code: number } {
    const given = data as Record<string, unknown> & { DdaMethod?: { DispatchId?: number; Version?: number } };
    const result = executed(this.services, given.DdaMethod?.DispatchId, given);
    if (!result) return { data: null, code: errorCode.notHandled };
    return { data: { Version: given.DdaMethod?.Version ?? 1, ...result }, code: errorCode.ok };
  }

  private post(
    name: string,
    correlation: number,
    data: unknown,
    responseType: number,
    code: number = errorCode.ok,
  ): void {
    const message = {
      _messageType: 1,
      _actionName: name,
      _conversationId: this.conversation,
      _correlationId: correlation,
      _origin: window.location.origin,
      _data: data,
      _errorCode: code,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(message), this.origin);
  }
}

function parseMessage(text: string): PageMessage | null {
  try {
    return JSON.parse(text) as PageMessage;
  } catch {
    return null; // Other scripts of the page may post texts of their own.
  }
}

/** The methods of the library's own table; null for one that the host does not have. */
function executed(services: PageServices, id: number | undefined, given: Record<string, unknown>): object | null {
  switch (id) {
    case dispatchId.batch: {
      const result = services.batch(batchOf(given['ArrayData']));
      return 'body' in result ? { Error: 0, Data: [200, [], result.body] } : { Error: result.error };
    }
    case dispatchId.readSettings:
      return { Error: 0, Properties: { Settings: services.settings().map(([Name, Value]) => ({ Name, Value })) } };
    case dispatchId.saveSettings: {
      const method = given['DdaSettingsMethod'] as { Properties?: unknown } | undefined;
      services.saveSettings(settingsOf(method?.Properties));
      return { Error: 0 };
    }
    case dispatchId.commandCompleted:
      services.commandCompleted(String(given['0']), Number(given['1']));
      return { Error: 0 };
    default:
      return null;
  }
}

function eventData(pageEvent: PageEvent): unknown {
  switch (pageEvent.kind) {
    case 'messages':
      return { ArrayData: pageEvent.entries };
    case 'command':
      return { 0: pageEvent.id, 1: pageEvent.name, 2: pageEvent.event };
    case 'selection':
      return {};
  }
}

const contextData = (context: AppContext): object => ({
  _id: context.addinId,
  _appInstanceId: context.instanceId,
  _appName: 16,
  _appVersion: '16.0',
  _appMinorVersion: 0,
  _appUILocale: context.displayLanguage,
  _dataLocale: context.contentLanguage,
  _docUrl: context.documentUrl,
  _clientMode: 1,
  _settings: context.settings,
  _reason: 'documentOpened',
  _osfControlType: 1,
  _eToken: '',
  _correlationId: context.instanceId,
  _hostFullVersion: '16.0.0.0',
  _requirementMatrix: context.requirements,
  _appDomains: [],
  _addinName: context.addinName,
  _initialDisplayMode: 2,
});
