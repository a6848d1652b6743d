import { FunctionWaves, type WaitingCell } from '../../../src/host/grid/function-waves';
import type { FunctionAnswer, FunctionCall } from '../../../src/host/office';

const value = (number: number): FunctionAnswer => ({ kind: 'value', value: number, numberFormat: null });
const call = (argument: number): FunctionCall => ({ name: 'KPISCORE', args: [argument], address: 'S!A1' });
const cell = (row: number): WaitingCell => ({ sheetId: 's', row, column: 0 });

function setUp(
  answer: (call: FunctionCall) => FunctionAnswer | Promise<never> = ({ args }) => value(Number(args[0]) * 2),
) {
  const sent: FunctionCall[][] = [];
  const again: WaitingCell[][] = [];
  const waves = new FunctionWaves(
    async (calls) => {
      sent.push([...calls]);
      return Promise.all(calls.map(answer));
    },
    (cells) => again.push([...cells]),
  );
  return { waves, sent, again };
}

describe('FunctionWaves', () => {
  it('knows nothing at first, sends everything that was asked in one message, and then knows', async () => {
    const { waves, sent, again } = setUp();
    expect([waves.ask(call(1), cell(1)), waves.ask(call(2), cell(2))]).toEqual([null, null]);

    await waves.send();

    expect(sent).toEqual([[call(1), call(2)]]);
    expect(again).toEqual([[cell(1), cell(2)]]);
    expect(waves.ask(call(2), cell(2))).toEqual(value(4));
  });

  it('sends the same call of several cells once, and calculates each of them again', async () => {
    const { waves, sent, again } = setUp();
    waves.ask(call(1), cell(1));
    waves.ask({ ...call(1), address: 'S!A9' }, cell(9));

    await waves.send();

    expect(sent[0]).toHaveLength(1);
    expect(again).toEqual([[cell(1), cell(9)]]);
  });

  it('lets a cell that asks while the call is under way wait for the same answer', async () => {
    const { waves, sent, again } = setUp();
    waves.ask(call(1), cell(1));
    const under = waves.send();
    waves.ask(call(1), cell(5));

    await under;

    expect(sent).toHaveLength(1);
    expect(again).toEqual([[cell(1), cell(5)]]);
  });

  it('is busy from the first question to the last answer', async () => {
    const { waves } = setUp();
    expect(waves.busy).toBe(false);
    waves.ask(call(1), cell(1));
    expect(waves.busy).toBe(true);
    const under = waves.send();
    expect(waves.busy).toBe(true);
    await under;
    expect(waves.busy).toBe(false);
  });

  it('tells blank, empty text, zero and false apart', async () => {
    const { waves, sent } = setUp(() => value(0));
    for (const argument of [null, '', 0, false]) waves.ask({ name: 'F', args: [argument], address: null }, cell(1));

    await waves.send();

    expect(sent[0]).toHaveLength(4);
  });

  it('shows a lost connection as an error with its reason', async () => {
    const { waves } = setUp(() => Promise.reject(new Error('gone')));
    waves.ask(call(1), cell(1));

    await waves.send();

    expect(waves.ask(call(1), cell(1))).toEqual({ kind: 'failed', error: '#CONNECT!', message: 'gone' });
  });

  it('forgets answers, and those still under way', async () => {
    const { waves, again } = setUp();
    waves.ask(call(1), cell(1));
    const under = waves.send();

    expect(waves.forget()).toEqual([cell(1)]);
    await under;

    expect(again).toEqual([]);
    expect(waves.ask(call(1), cell(1))).toBeNull();
  });
});
