import type { MessageEntry } from '../../src/host/office/events/event-types';
import { CustomFunctionCaller } from '../../src/host/office/functions/custom-function-caller';

const metadata = { functions: [{ id: 'KPINUMBER', name: 'KPINUMBER', parameters: [{ name: 'text' }], result: {} }] };
const call = { name: 'KPINUMBER', args: ['1'], address: null };

function caller(): { readonly functions: CustomFunctionCaller; readonly sent: MessageEntry[] } {
  const sent: MessageEntry[] = [];
  return { sent, functions: new CustomFunctionCaller(metadata as never, (entries) => void sent.push(...entries)) };
}

const idOf = (entry: MessageEntry | undefined): unknown => (entry?.[3] as unknown[])[0];

describe('calls of custom functions around a start of the page', () => {
  it('wait for the page when they were made before it started', async () => {
    const { functions, sent } = caller();
    const answers = functions.call([call]);

    functions.reset();
    functions.ready();
    functions.results([[idOf(sent[0]), true, 1]]);

    expect(await answers).toMatchObject([{ kind: 'value', value: 1 }]);
  });

  it('fail when the page that was asked starts anew', async () => {
    const { functions } = caller();
    functions.ready();
    const answers = functions.call([call]);

    functions.reset();

    expect(await answers).toMatchObject([{ kind: 'failed', error: '#CONNECT!' }]);
  });

  it('fail when the page goes before it was ready', async () => {
    const { functions } = caller();
    const answers = functions.call([call]);

    functions.close();

    expect(await answers).toMatchObject([{ kind: 'failed', error: '#CONNECT!' }]);
  });
});
