import { associateFunctions, bind } from '../../src/functions/associate';
import { FUNCTION_IDS, kpiFunctions } from '../../src/functions/kpi-functions';
import { column, row } from './column';
import { runtime, RuntimeError } from './runtime';

const RISING = row(65, 70, 75, 80, 85);

describe('associateFunctions', () => {
  it('associates every function under its id', () => {
    const { runtime: excel, associated } = runtime();
    associateFunctions(excel);
    expect([...associated.keys()]).toEqual(FUNCTION_IDS);
  });

  it('throws a single error, which keeps its message in Excel', () => {
    const call = bind(kpiFunctions.KPISCORE, runtime().runtime);
    expect(() => call([['ดี']], RISING)).toThrow(expect.objectContaining({ code: '#VALUE!' }));
    expect(() => call([['ดี']], RISING)).toThrow(/“ดี”/);
    expect(() => bind(kpiFunctions.KPITOTAL, runtime().runtime)(column(1, 2), column(1))).toThrow(RuntimeError);
  });

  it('puts the runtime’s own errors into a column', () => {
    const call = bind(kpiFunctions.KPISCORE, runtime().runtime);
    const answer = call(column(72.5, 'ดี'), RISING) as unknown[][];
    expect(answer[0]).toEqual([2.5]);
    expect(answer[1]?.[0]).toBeInstanceOf(RuntimeError);
  });

  it('leaves errors as data where the runtime has no error class', () => {
    const call = bind(kpiFunctions.KPISCORE, { associate: () => undefined });
    expect(call([['ดี']], RISING)).toEqual([[expect.objectContaining({ type: 'Error', basicValue: '#VALUE!' })]]);
  });

  it('gives cards only where Excel shows them', () => {
    const excel = runtime().runtime;
    expect(bind(kpiFunctions.KPICARD, excel)([[72.5]], RISING)).toEqual([[2.5]]);
    const [[card] = []] = bind(kpiFunctions.KPICARD, excel, { cards: () => true })([[72.5]], RISING) as unknown[][];
    expect(card).toMatchObject({ type: 'Double', basicValue: 2.5 });
  });

  it('ignores the invocation object that Excel appends', () => {
    const call = bind(kpiFunctions.KPIBAND, runtime().runtime);
    expect(call([[4.5]], null, { address: 'A1' })).toEqual([['ดีมาก']]);
  });
});
