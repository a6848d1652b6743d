import './host.css';
import { GridView } from '../grid/grid-view';
import type { FunctionsJson } from '../office';
import { box, button } from './dom';
import { download, enableOpening } from './files';
import { followWorkbook } from './follow-workbook';
import { gridWords } from './grid-words';
import { PageLanguage } from './page-language';
import { Pane } from './pane';
import { enableResizer } from './resizer';
import { loadSheetFonts } from './sheet-fonts';
import { enableProblemLine, status } from './status';
import { offerTestApi } from './test-api';
import { sentenceOf } from './workbook-sentence';

const SAMPLE = 'agreement-2564.xlsx';

const language = new PageLanguage(() => languageChanged());
let languageChanged = (): void => undefined;

async function start(): Promise<void> {
  enableProblemLine();
  enableResizer();
  status.show(language.texts.loading);
  const [functions, help, manifest, sample] = await Promise.all([
    fetched('/addin/functions.json').then((response) => response.json() as Promise<FunctionsJson>),
    fetched(language.current === 'th' ? '/addin/functions.th.json' : '/addin/functions.json').then(
      (response) => response.json() as Promise<FunctionsJson>,
    ),
    fetched('/addin/manifest.xml').then((response) => response.text()),
    fetched(`/samples/${SAMPLE}`).then((response) => response.arrayBuffer()),
    loadSheetFonts(),
  ]);
  const addin = { id: /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1] ?? '', name: language.texts.productName };
  const pane = new Pane(language, functions, addin);
  const view = new GridView({
    container: box('grid'),
    functions: help.functions,
    words: gridWords(language.current),
    call: (calls) => pane.call(calls),
    chartNote: () => language.texts.chartNote,
  });
  const page = new Page(view, pane);
  const ready = page.show(new Uint8Array(sample), SAMPLE);
  offerTestApi(view, ready);
  await ready;
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} (${response.status})`);
  return response;
}

/** What the buttons do. */
class Page {
  constructor(
    private readonly view: GridView,
    private readonly pane: Pane,
  ) {
    enableOpening((file) => void this.openFile(file));
    box('save').addEventListener('click', () => this.save());
    box('undo').addEventListener('click', () => view.workbook.undo());
    box('redo').addEventListener('click', () => view.workbook.redo());
    box('score').addEventListener('click', () => void this.score());
    languageChanged = () => void this.reloadPane();
    view.onUndoSteps(({ undos, redos }) => {
      button('undo').disabled = undos === 0;
      button('redo').disabled = redos === 0;
    });
  }

  /** Shows a workbook and loads the add-in for it. */
  async show(bytes: Uint8Array, name: string): Promise<void> {
    this.view.open(bytes, name);
    box('file-name').textContent = name;
    document.title = `${name} - KPI Score`;
    box('grid-cover').hidden = true;
    button('save').disabled = false;
    followWorkbook(this.view, language);
    this.view.workbook.onRefused((sheet) => status.problem(language.texts.protectedCell(sheet)));
    await this.loadPane();
  }

  private async loadPane(): Promise<void> {
    button('score').disabled = true;
    status.show(language.texts.paneLoading);
    await this.pane.load(this.view);
    button('score').disabled = false;
    status.show(language.texts.ready);
  }

  private async reloadPane(): Promise<void> {
    this.pane.showToggle();
    try {
      const loaded = this.loadPane();
      this.view.functionsReloaded();
      await loaded;
    } catch (error) {
      status.problem(language.texts.failed(messageOf(error)));
    }
  }

  private async openFile(file: File): Promise<void> {
    const { texts } = language;
    if (!file.name.toLowerCase().endsWith('.xlsx')) return status.problem(texts.notXlsx(file.name));
    try {
      await this.show(new Uint8Array(await file.arrayBuffer()), file.name);
      status.clearProblem();
      status.show(texts.opened(file.name));
    } catch (error) {
      status.problem(texts.notOpened(file.name, sentenceOf(error, language.current)));
    }
  }

  private save(): void {
    const { name } = this.view.workbook;
    try {
      download(this.view.save(), name);
      status.show(language.texts.saved(name));
    } catch (error) {
      status.problem(language.texts.notSaved(sentenceOf(error, language.current)));
    }
  }

  private async score(): Promise<void> {
    button('score').disabled = true;
    await this.pane.score();
    button('score').disabled = false;
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

start().catch((error: unknown) => {
  status.problem(language.texts.failed(messageOf(error)));
  throw error;
});
