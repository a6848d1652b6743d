import { CustomFunctionCaller } from '../../src/host/office/functions/custom-function-caller';
import type { FunctionsJson } from '../../src/host/office/functions/function-metadata';
import { MemoryWorkbook } from '../../src/host/workbook/memory-workbook';
import { officeHost } from '../support/office-host';

const json: FunctionsJson = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: 'ADD', name: 'ADD', parameters: [{ name: 'a' }, { name: 'b', optional: true }] },
    { id: 'DOUBLE', name: 'KPI.DOUBLE', parameters: [{ name: 'values', dimensionality: 'matrix' }] },
    { id: 'FAIL', name: 'FAIL', parameters: [{ name: 'how' }] },
    { id: 'CELL', name: 'CELL', parameters: [], options: { requiresAddress: true } },
    { id: 'SEEN', name: 'SEEN', parameters: [{ name: 'value' }] },
    { id: 'LATER', name: 'LATER', parameters: [{ name: 'value' }] },
  ],
};

const call = (name: string, ...args: Parameters<CustomFunctionCaller['call']>[0][number]['args'][number][]) => ({
  name,
  args,
  address: 'งาน!B2',
});
const value = (given: unknown, numberFormat: string | null = null) => ({ kind: 'value', value: given, numberFormat });

async function page() {
  const host = await officeHost(new MemoryWorkbook(['งาน']), {
    functionsJson: json,
    functions: {
      ADD: (a: number, b: number | null) => a + (b ?? 100),
      DOUBLE: (rows: number[][]) => rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell * 2 : cell))),
      FAIL: (how: string) => {
        const { Error: FunctionError, ErrorCode } = host.CustomFunctions;
        if (how === 'n/a') throw new FunctionError(ErrorCode.notAvailable, 'ยังไม่มีผล');
        if (how === 'returned') return new FunctionError(ErrorCode.invalidValue, 'ไม่ใช่ตัวเลข');
        if (how === 'format') return { type: 'FormattedNumber', basicValue: 0.25, numberFormat: '0.0%' };
        if (how === 'entity') return { type: 'Double', basicValue: 3.7, properties: {} };
        throw new Error('a mistake');
      },
      CELL: (invocation: { address: string }) => invocation.address,
      SEEN: (given: unknown) => JSON.stringify(given),
      LATER: (given: number) => Promise.resolve(given),
    },
  });
  return host.functions;
}

describe('custom functions, called through the library’s own runtime', () => {
  test('all calls of one time go in one message and are answered in order', async () => {
    const functions = await page();
    const answers = await functions.call([
      call('add', 1, 2),
      call('ADD', 1),
      call('KPI.DOUBLE', [
        [1, null],
        [3, 'ก'],
      ]),
      call('LATER', 7),
      call('CELL'),
    ]);
    expect(answers).toEqual([
      value(3),
      value(101),
      value([
        [2, ''],
        [6, 'ก'],
      ]),
      value(7),
      value('งาน!B2'),
    ]);
  });

  test('a range for a parameter of one value gives one result per cell', async () => {
    const functions = await page();
    expect(await functions.call([call('ADD', [[1], [2], [3]], 10), call('ADD', [[1, 2]], [[10], [20]])])).toEqual([
      value([[11], [12], [13]]),
      value([
        [11, 12],
        [21, 22],
      ]),
    ]);
  });

  test('errors keep their code and message; a plain exception is #VALUE! without one', async () => {
    const functions = await page();
    expect(await functions.call(['n/a', 'returned', 'x'].map((how) => call('FAIL', how)))).toEqual([
      { kind: 'failed', error: '#N/A', message: 'ยังไม่มีผล' },
      { kind: 'failed', error: '#VALUE!', message: 'ไม่ใช่ตัวเลข' },
      { kind: 'failed', error: '#VALUE!', message: null },
    ]);
  });

  test('typed results give their number format and basic value', async () => {
    const functions = await page();
    expect(await functions.call([call('FAIL', 'format'), call('FAIL', 'entity')])).toEqual([
      value(0.25, '0.0%'),
      value(3.7),
    ]);
  });

  test('an error argument reaches functions that allow it, and is the result of others', async () => {
    const functions = await page();
    const [seen] = await functions.call([call('SEEN', { error: '#REF!' })]);
    expect(seen).toMatchObject({ kind: 'value', value: expect.stringContaining('#REF!') });
    const strict = new CustomFunctionCaller({ functions: json.functions }, () => {
      throw new Error('must not be called');
    });
    strict.ready();
    expect(await strict.call([call('SEEN', [[{ error: '#REF!' }]])])).toEqual([
      { kind: 'failed', error: '#REF!', message: null },
    ]);
  });

  test('unknown names and wrong numbers of arguments never reach the page', async () => {
    const functions = await page();
    const answers = await functions.call([call('NOPE', 1), call('ADD'), call('ADD', 1, 2, 3)]);
    expect(answers.map((answer) => answer.kind === 'failed' && answer.error)).toEqual(['#NAME?', '#VALUE!', '#VALUE!']);
  });

  test('results too large for one message of 5 MB arrive in parts, none is lost', async () => {
    const { functions } = await officeHost(new MemoryWorkbook(['งาน']), {
      functionsJson: json,
      functions: { SEEN: (given: number) => String(given).padEnd(30_000, '.') },
    });
    const answers = await functions.call(Array.from({ length: 180 }, (_, number) => call('SEEN', number)));
    expect(answers).toEqual(answers.map((_, number) => value(String(number).padEnd(30_000, '.'))));
  }, 30_000);

  test('a page that is loaded again leaves no call without an answer', async () => {
    const functions = new CustomFunctionCaller(json, () => {});
    functions.ready();
    const open = functions.call([call('ADD', 1, 2)]);
    functions.reset();
    expect(await open).toEqual([{ kind: 'failed', error: '#CONNECT!', message: null }]);
  });

  test('results of the older shape are understood too', async () => {
    const functions = new CustomFunctionCaller(json, () => {});
    functions.ready();
    const open = functions.call([call('ADD', 1, 2), call('ADD', 1, 0)]);
    functions.results([
      { id: 1, value: 3, failed: false },
      { id: 2, failed: true, errorCode: 5 },
    ]);
    expect(await open).toEqual([value(3), { kind: 'failed', error: '#DIV/0!', message: null }]);
  });
});
