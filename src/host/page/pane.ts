import type { GridView } from '../grid/grid-view';
import {
  externalTransport,
  frameTransport,
  type FunctionAnswer,
  type FunctionCall,
  type FunctionsJson,
  type Host,
  startHost,
} from '../office';
import { box, button } from './dom';
import type { PageLanguage } from './page-language';
import { status } from './status';

const PAGE = '/addin/taskpane.html';
/** A slow machine that builds at the same time takes ten seconds; more than this is a failure. */
const PATIENCE = 45_000;

export interface Addin {
  readonly id: string;
  readonly name: string;
}

/** The add-in's task pane, in its frame. It stays loaded when it is hidden: the same page calculates the functions. */
export class Pane {
  private host: Host | null = null;
  private readonly toggle = button('toggle-pane');

  constructor(
    private readonly language: PageLanguage,
    private readonly functionsJson: FunctionsJson,
    private readonly addin: Addin,
  ) {
    this.toggle.addEventListener('click', () => this.show(!this.isShown));
  }

  /** Loads the add-in for the workbook shown. Resolves when its functions answer; rejects when they do not. */
  async load(view: GridView): Promise<void> {
    this.host?.close();
    // office.js keeps what it knows of host and document there; it would read them instead of asking.
    sessionStorage.clear();
    box('pane-cover').hidden = false;
    const host = startHost({
      workbook: view.workbook,
      transport: location.protocol === 'https:' ? frameTransport : externalTransport,
      place: {
        container: box('pane'),
        url: PAGE,
        title: this.language.texts.paneTitle,
        displayLanguage: this.language.officeLocale,
      },
      functionsJson: this.functionsJson,
      addin: this.addin,
    });
    this.host = host;
    host.frame.addEventListener('load', () => (box('pane-cover').hidden = true), { once: true });
    await Promise.race([host.callFunctions([FIRST_CALL]), failAfter(PATIENCE, this.language.texts.paneFailed)]);
  }

  /** Calls the add-in's functions; before the first load they wait for it. */
  call(calls: readonly FunctionCall[]): Promise<readonly FunctionAnswer[]> {
    return this.host ? this.host.callFunctions(calls) : Promise.reject(new Error('The add-in is not loaded.'));
  }

  /** The ribbon's command, which runs without the pane being open. */
  async score(): Promise<void> {
    const { texts } = this.language;
    status.show(texts.scoring);
    try {
      await this.host?.runCommand('scoreSheet');
      status.clearProblem();
    } catch (error) {
      status.problem(texts.commandFailed(error instanceof Error ? error.message : String(error)));
    } finally {
      status.show(texts.ready);
    }
  }

  showToggle(): void {
    const text = box('toggle-pane-text');
    text.dataset['text'] = this.isShown ? 'hidePane' : 'showPane';
    text.textContent = this.isShown ? this.language.texts.hidePane : this.language.texts.showPane;
    this.toggle.setAttribute('aria-expanded', String(this.isShown));
  }

  private get isShown(): boolean {
    return !document.body.classList.contains('pane-is-hidden');
  }

  private show(shown: boolean): void {
    document.body.classList.toggle('pane-is-hidden', !shown);
    this.showToggle();
  }
}

const FIRST_CALL: FunctionCall = { name: 'KPINUMBER', args: ['1'], address: null };

const failAfter = (milliseconds: number, message: string): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(new Error(message)), milliseconds));
