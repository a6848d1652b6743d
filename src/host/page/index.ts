import './host.css';
import { GridView } from '../grid/grid-view';
import type { FunctionsJson } from '../office/functions/function-metadata';
import { box, button } from './dom';
import { enableOpening } from './files';
import { PageLanguage } from './page-language';
import { enableResizer } from './resizer';
import { enableProblemLine, status } from './status';
import { offerTestApi } from './test-api';

const SAMPLE = 'agreement-2564.xlsx';

const language = new PageLanguage(() => undefined);

async function start(): Promise<void> {
  enableProblemLine();
  enableResizer();
  const [functions, sample] = await Promise.all([
    fetch('/addin/functions.json').then((response) => response.json() as Promise<FunctionsJson>),
    fetch(`/samples/${SAMPLE}`).then((response) => response.arrayBuffer()),
  ]);
  const view = new GridView({
    container: box('grid'),
    functions: functions.functions,
    words: {},
    call: () => Promise.reject(new Error('no pane')),
  });
  view.open(new Uint8Array(sample), SAMPLE);
  box('file-name').textContent = SAMPLE;
  box('grid-cover').hidden = true;
  offerTestApi(view, Promise.resolve());
  enableOpening(() => undefined);
  button('save').disabled = false;
}

start().catch((error: unknown) => {
  status.problem(language.texts.failed(error instanceof Error ? error.message : String(error)));
  throw error;
});
