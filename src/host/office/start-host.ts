import type { HostWorkbook } from '../workbook/host-workbook';
import { Dispatcher, type DispatcherOptions } from './dispatcher';
import { CustomFunctionCaller, type FunctionCall } from './functions/custom-function-caller';
import type { FunctionsJson } from './functions/function-metadata';
import type { FunctionAnswer } from './functions/function-values';
import { requirementSets, type RequirementSets } from './requirement-sets';
import type { AppContext, FramePlace, PageChannel, PageServices, Transport } from './transport/transport';

export interface HostOptions {
  readonly workbook: HostWorkbook;
  readonly transport: Transport;
  /** Where the add-in's page goes. */
  readonly place: FramePlace;
  /** The built functions.json: names, parameter counts, and what may be sent. */
  readonly functionsJson: FunctionsJson;
  readonly addin: { readonly id: string; readonly name: string };
  readonly requirements?: RequirementSets;
  readonly payloadLimit?: DispatcherOptions['payloadLimit'];
  readonly intercept?: DispatcherOptions['intercept'];
}

export interface Host {
  readonly frame: HTMLIFrameElement;
  readonly functions: CustomFunctionCaller;
  /** Calls custom functions, all in one message; answers in order. Waits for the page's functions to be ready. */
  callFunctions(calls: readonly FunctionCall[]): Promise<readonly FunctionAnswer[]>;
  /**
   * Runs a ribbon command: the name it has in the manifest and in `Office.actions.associate`. Resolves when the add-in
   * calls `event.completed()`; waits for the page to listen to commands. A page that reloads meanwhile rejects it.
   */
  runCommand(name: string, controlId?: string): Promise<void>;
  close(): void;
}

/** Opens an add-in's page beside a workbook and answers it. See index.ts. */
export function startHost(options: HostOptions): Host {
  return new RunningHost(options);
}

interface PendingCommand {
  readonly name: string;
  readonly event: string;
  readonly done: () => void;
  readonly failed: (error: Error) => void;
}

class RunningHost implements Host, PageServices {
  readonly functions: CustomFunctionCaller;
  private readonly dispatcher: Dispatcher;
  private readonly channel: PageChannel;
  private readonly unlisten: () => void;
  private readonly running = new Map<string, PendingCommand>();
  private waiting: [string, PendingCommand][] = [];
  private nextCommand = 1;
  private nextInstance = 1;

  constructor(private readonly options: HostOptions) {
    const { workbook, transport, place, functionsJson, payloadLimit, intercept } = options;
    this.functions = new CustomFunctionCaller(functionsJson, (entries) =>
      this.channel.send({ kind: 'messages', entries }),
    );
    this.dispatcher = new Dispatcher({
      workbook,
      functions: this.functions,
      emit: (entries) => this.channel.send({ kind: 'messages', entries }),
      ...(payloadLimit !== undefined && { payloadLimit }),
      ...(intercept && { intercept }),
    });
    this.channel = transport.open(this.withCommands(), place);
    this.unlisten = workbook.listen((event) => {
      if (event.kind === 'selection') this.channel.send({ kind: 'selection' });
    });
  }

  get frame(): HTMLIFrameElement {
    return this.channel.frame;
  }

  callFunctions(calls: readonly FunctionCall[]): Promise<readonly FunctionAnswer[]> {
    return this.functions.call(calls);
  }

  runCommand(name: string, controlId = name): Promise<void> {
    return new Promise((done, failed) => {
      const id = `${controlId}-${this.nextCommand++}`;
      const event = JSON.stringify({ source: { id: controlId } });
      this.waiting.push([id, { name, event, done, failed }]);
      this.sendCommands();
    });
  }

  start(): AppContext {
    const { workbook, addin, place, requirements = requirementSets } = this.options;
    this.dispatcher.reset();
    this.functions.reset();
    for (const { failed } of this.running.values()) failed(new Error('the add-in was loaded again'));
    this.running.clear();
    return {
      addinId: addin.id,
      instanceId: `${addin.id}-${this.nextInstance++}`,
      addinName: addin.name,
      displayLanguage: place.displayLanguage,
      contentLanguage: 'en-US',
      documentUrl: `https://localhost/${encodeURIComponent(workbook.name)}`,
      requirements: JSON.stringify(requirements),
      settings: this.settings(),
    };
  }

  batch(message: Parameters<PageServices['batch']>[0]): ReturnType<PageServices['batch']> {
    return this.dispatcher.answer(message);
  }

  settings(): [string, string][] {
    return [...this.options.workbook.settings];
  }

  /** The page sends all of its settings; those it no longer has are deleted. */
  saveSettings(entries: readonly (readonly [string, string])[]): void {
    const { settings } = this.options.workbook;
    this.options.workbook.transaction(() => {
      settings.clear();
      for (const [key, value] of entries) settings.set(key, value);
    });
  }

  commandCompleted(id: string, status: number): void {
    const command = this.running.get(id);
    this.running.delete(id);
    if (status === 0) command?.done();
    else command?.failed(new Error(`the add-in has no command ${command.name} (${status})`));
  }

  close(): void {
    this.unlisten();
    this.dispatcher.dispose();
    this.functions.close();
    this.channel.close();
  }

  /** Functions are ready only after the page listens to commands, so that is the moment to send those that waited. */
  private withCommands(): PageServices {
    return {
      start: () => this.start(),
      batch: (message) => {
        const answer = this.batch(message);
        this.sendCommands();
        return answer;
      },
      settings: () => this.settings(),
      saveSettings: (entries) => this.saveSettings(entries),
      commandCompleted: (id, status) => this.commandCompleted(id, status),
    };
  }

  private sendCommands(): void {
    if (!this.channel.listensTo('command')) return;
    const commands = this.waiting;
    this.waiting = [];
    for (const [id, command] of commands) {
      this.running.set(id, command);
      this.channel.send({ kind: 'command', id, name: command.name, event: command.event });
    }
  }
}
