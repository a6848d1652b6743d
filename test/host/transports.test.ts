/** @jest-environment jsdom */
import {
  externalTransport,
  frameTransport,
  startHost,
  type Host,
  type HostOptions,
  type Transport,
} from '../../src/host/office';
import { requirementSets } from '../../src/host/office/requirement-sets';
import { portName, type PortRegistry } from '../../src/host/office/transport/external-port';
import { MemoryWorkbook } from '../../src/host/workbook/memory-workbook';
import { area, cell } from './support/opened';

const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

function start(transport: Transport, options: Partial<HostOptions> = {}): { host: Host; workbook: MemoryWorkbook } {
  const workbook = new MemoryWorkbook(['งาน'], { name: 'ข้อตกลง 2564.xlsx' });
  workbook.settings.set('a', '1');
  const host = startHost({
    workbook,
    transport,
    place: { container: document.body, url: 'about:blank', title: 'KPI Score', displayLanguage: 'th-TH' },
    functionsJson: { functions: [{ id: 'ADD', name: 'ADD', parameters: [{ name: 'a' }] }] },
    addin: { id: 'the-addin', name: 'KPI Score' },
    ...options,
  });
  return { host, workbook };
}

/** A batch as it travels: reads the name of the workbook. */
const batch = (flags = 0, select = 'name'): unknown[] => {
  const body = {
    Actions: [{ Id: 2, ActionType: 2, Name: '', ObjectPathId: 1, QueryInfo: { Select: [select] } }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
  };
  return ['', 'POST', 'ProcessQuery', [], JSON.stringify(body), 0, flags, '', '', '', '', '', ''];
};

const functionsReady = (): unknown[] => {
  const body = {
    Actions: [{ Id: 2, ActionType: 3, Name: '_SetOsfControlContainerReadyForCustomFunctions', ObjectPathId: 1 }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.ExcelServices.CustomFunctions' } },
  };
  return ['', 'POST', 'ProcessQuery', [], JSON.stringify(body), 0, 2176];
};

afterEach(() => {
  document.body.replaceChildren();
});

describe('a page in a frame (postMessage)', () => {
  type Message = Record<string, unknown> & { _data: Record<string, unknown>; _errorCode: number };

  function page(options: Partial<HostOptions> = {}) {
    const started = start(frameTransport, { ...options, place: placeOf('http://addin.test/pane.html') });
    const { frame } = started.host;
    const received: Message[] = [];
    jest
      .spyOn(frame.contentWindow!, 'postMessage')
      .mockImplementation((text: unknown) => void received.push(JSON.parse(text as string) as Message));
    const name = JSON.parse(frame.name) as Record<string, string>;
    const conversation = name['xdmInfo']!.split('|')[0];
    let correlation = 0;
    const post = (message: object, from: Partial<MessageEventInit> = {}): Message | undefined => {
      const data = JSON.stringify({
        ...{ _messageType: 0, _actionType: 0, _conversationId: conversation, _correlationId: correlation++ },
        ...message,
      });
      received.length = 0;
      window.dispatchEvent(
        new MessageEvent('message', { data, source: frame.contentWindow, origin: 'http://addin.test', ...from }),
      );
      return received[0];
    };
    const execute = (DispatchId: number, more: object): Message | undefined =>
      post({ _actionName: 'executeMethod', _data: { DdaMethod: { ControlId: 1, Version: 1, DispatchId }, ...more } });
    return { ...started, frame, name, post, execute, received };
  }

  const placeOf = (url: string): HostOptions['place'] => ({
    ...{ container: document.body, url, title: 'KPI Score', displayLanguage: 'th-TH' },
  });

  test('the frame is named before it is in the page, with host, conversation and origin', () => {
    const { name, frame } = page();
    expect(name['hostInfo']).toBe('Excel$Web$16.00$th-TH$$$disableLogging$3');
    expect(name['xdmInfo']?.split('|')[2]).toBe(window.location.origin);
    expect(frame.title).toBe('KPI Score');
  });

  test('the application context has what the library must not miss', () => {
    const { post } = page();
    const context = post({ _actionName: 'ContextActivationManager_getAppContextAsync', _data: 'x' })?._data;
    expect(context).toMatchObject({
      ...{ _id: 'the-addin', _appName: 16, _appVersion: '16.0', _appUILocale: 'th-TH', _dataLocale: 'en-US' },
      ...{ _clientMode: 1, _settings: [['a', '1']], _reason: 'documentOpened', _osfControlType: 1 },
      _requirementMatrix: JSON.stringify(requirementSets),
    });
    expect(context?.['_docUrl']).toContain('2564.xlsx');
  });

  test('batches, settings and notifications are answered', () => {
    const { execute, post, workbook } = page();
    const answer = execute(93, { ArrayData: batch() });
    expect(answer?._errorCode).toBe(0);
    const data = answer?._data['Data'] as [number, unknown[], string];
    expect(JSON.parse(data[2])).toMatchObject({ Results: [{ ActionId: 2, Value: { Name: 'ข้อตกลง 2564.xlsx' } }] });
    expect(execute(75, {})?._data).toMatchObject({ Error: 0, Properties: { Settings: [{ Name: 'a', Value: '1' }] } });
    execute(76, { DdaSettingsMethod: { OverwriteIfStale: true, Properties: [['b', '"ก"']] } });
    expect([...workbook.settings]).toEqual([['b', '"ก"']]);
    expect(post({ _actionName: 'ContextActivationManager_notifyHost', _data: ['x', 13] })?._errorCode).toBe(0);
  });

  test('a failed call is told by its code, an unknown one is not handled', () => {
    const { execute, post, workbook } = page();
    workbook.editing = true;
    expect(execute(93, { ArrayData: batch() })?._data).toMatchObject({ Error: 5004 });
    expect(execute(12345, {})?._errorCode).toBe(-2);
    expect(post({ _actionName: 'openDialog', _data: null })?._errorCode).toBe(-2);
  });

  test('messages of other windows, origins and conversations are not heard', () => {
    const { post } = page();
    const ask = { _actionName: 'ContextActivationManager_getAppContextAsync', _data: 'x' };
    expect(post(ask, { source: window })).toBeUndefined();
    expect(post(ask, { origin: 'http://evil.test' })).toBeUndefined();
    expect(post({ ...ask, _conversationId: 'other' })).toBeUndefined();
    expect(post(ask)).toBeDefined();
  });

  test('events go to the page once it has registered, and no longer after it unregistered', async () => {
    const { post, received, workbook } = page();
    const sheet = workbook.sheet('งาน');
    workbook.select(sheet.id, area(1, 1));
    post({ _actionName: 'documentSelectionChanged', _actionType: 1, _correlationId: 77, _data: {} });
    received.length = 0;
    workbook.select(sheet.id, area(2, 2));
    expect(received).toEqual([
      expect.objectContaining({
        _actionName: 'documentSelectionChanged',
        _correlationId: 77,
        _responseType: 1,
        _data: {},
      }),
    ]);
    post({ _actionName: 'documentSelectionChanged', _actionType: 2, _data: {} });
    received.length = 0;
    workbook.select(sheet.id, area(3, 3));
    await turn();
    expect(received).toEqual([]);
  });

  test('a command waits for the page, and ends when the add-in says so', async () => {
    const { host, post, execute, received } = page();
    const command = host.runCommand('scoreSheet');
    post({ _actionName: 'appCommandInvoked', _actionType: 1, _correlationId: 5, _data: {} });
    expect(execute(93, { ArrayData: functionsReady() })).toBeDefined();
    const sent = received.find((message) => message['_responseType'] === 1);
    expect(sent?._data).toMatchObject({ 1: 'scoreSheet' });
    execute(94, { 0: sent?._data['0'], 1: 0, 2: '{}' });
    await expect(command).resolves.toBeUndefined();
    const unknown = host.runCommand('nope');
    execute(94, { 0: received.find((message) => message['_responseType'] === 1)?._data['0'] ?? 'nope-2', 1: 11101 });
    await expect(unknown).rejects.toThrow('nope');
  });

  test('a closed host takes its frame away and hears nothing', () => {
    const { host, post, frame } = page();
    host.close();
    expect(frame.isConnected).toBe(false);
    expect(post({ _actionName: 'ContextActivationManager_getAppContextAsync', _data: 'x' })).toBeUndefined();
  });
});

describe('a page with window.external', () => {
  interface External {
    GetHostInfo(): string;
    GetContext(): Record<string, () => unknown>;
    Execute(id: number, args: unknown[], done: (result: { toArray(): unknown[] }) => void): void;
    RegisterEvent(
      id: number,
      target: string,
      handler: (id: number, payload: { toArray(): unknown[] }) => void,
      done: (code: number) => void,
    ): void;
    UnregisterEvent(id: number, target: string, done: (code: number) => void): void;
  }

  /** The page's script, run as if this window were inside the host's frame. */
  function page() {
    const started = start(externalTransport);
    Object.defineProperty(window, 'frameElement', { value: started.host.frame, configurable: true });
    jest.isolateModules(() => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      require('../../src/host/office/transport-b-page');
    });
    const external = window.external as unknown as External;
    const execute = (id: number, args: unknown[]): Promise<unknown[]> =>
      new Promise((done) => external.Execute(id, args, (result) => done(result.toArray())));
    const register = (id: number) =>
      new Promise<unknown[][]>((done) => {
        const payloads: unknown[][] = [];
        external.RegisterEvent(
          id,
          '',
          (_, payload) => void payloads.push(payload.toArray()),
          () => done(payloads),
        );
      });
    return { ...started, external, execute, register };
  }

  test('tells host and document', () => {
    const { external } = page();
    expect(external.GetHostInfo()).toBe('Excel$Win32$16.01$th-TH$$$disableLogging$3');
    const context = external.GetContext();
    expect(
      ['GetAppUILocale', 'GetSolutionRef', 'GetAppCapabilities', 'GetActivationMode'].map((name) => context[name]?.()),
    ).toEqual([...['th-TH', 'the-addin', 0, 2]]);
    expect(context['GetSupportedMatrix']?.()).toBe(JSON.stringify(requirementSets));
  });

  test('settings are read into, and written from, pairs of arrays', () => {
    const { external, workbook } = page();
    const settings = external.GetContext()['GetSettings']?.() as Record<
      'Read' | 'Write',
      (...args: string[][]) => void
    >;
    const [keys, values]: string[][] = [[], []];
    settings.Read(keys!, values!);
    expect([keys, values]).toEqual([['a'], ['1']]);
    settings.Write(['b', 'c'], ['2', '3']);
    expect([...workbook.settings]).toEqual([
      ['b', '2'],
      ['c', '3'],
    ]);
  });

  test('batches are answered with plain arrays, failures with their code', async () => {
    const { execute, workbook } = page();
    const [code, data] = await execute(93, [batch()]);
    expect(code).toBe(0);
    expect(JSON.parse((data as [number, unknown[], string])[2])).toMatchObject({ Results: [{ ActionId: 2 }] });
    workbook.editing = true;
    expect(await execute(93, [batch()])).toEqual([5004]);
    expect(await execute(4711, [])).toEqual([5001]);
  });

  test('events and function calls reach the page as arrays of the host', async () => {
    const { host, external, execute, register, workbook } = page();
    external.GetContext();
    const messages = await register(33);
    const answers = host.callFunctions([{ name: 'add', args: [5], address: null }]);
    await execute(93, [functionsReady()]);
    await turn();
    const [entry] = messages[0] as { toArray(): unknown[] }[];
    expect(entry?.toArray()).toEqual([1, 1000, '', [1, 'ADD', [5], null, 0]]);
    host.functions.results([[1, true, 6]]);
    expect(await answers).toEqual([{ kind: 'value', value: 6, numberFormat: null }]);
    const selections = await register(2);
    workbook.select(workbook.sheet('งาน').id, area(1, 1));
    await turn();
    expect(selections).toEqual([[]]);
  });

  test('commands run and complete; a reload fails those under way', async () => {
    const { host, external, execute, register } = page();
    external.GetContext();
    const commands = await register(39);
    const done = host.runCommand('scoreSheet', 'ribbon-button');
    await turn();
    const [id, name, event] = commands[0] as string[];
    expect([name, JSON.parse(event!)]).toEqual(['scoreSheet', { source: { id: 'ribbon-button' } }]);
    await execute(94, [id, 0, '{}']);
    await expect(done).resolves.toBeUndefined();
    const lost = host.runCommand('scoreSheet');
    (window as unknown as Record<typeof portName, PortRegistry>)[portName].get(host.frame)?.start();
    await expect(lost).rejects.toThrow('loaded again');
  });

  test('the page’s own changes come back as events of the add-in', async () => {
    const { execute, register, workbook } = page();
    const messages = await register(33);
    const sheet = workbook.sheet('งาน');
    const body = {
      Actions: [{ Id: 9, ActionType: 3, Name: '_RegisterDataChangedEvent', ObjectPathId: 3 }],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: '' },
        2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
        3: { Id: 3, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: [sheet.id] } },
      },
    };
    await execute(93, [['', 'POST', 'ProcessQuery', [], JSON.stringify(body), 0, 0]]);
    sheet.setCells(area(0, 0), [[cell(1)]]);
    await turn();
    await turn();
    const [entry] = messages[0] as { toArray(): unknown[] }[];
    const [category, type, target, message] = entry!.toArray();
    expect([category, type, target]).toEqual([65_536, 10, sheet.id]);
    expect(JSON.parse(message as string)).toMatchObject({
      worksheetId: sheet.id,
      address: 'A1',
      changeType: 'RangeEdited',
    });
  });
});
