import fc from 'fast-check';
import { isFunctionError } from '../../src/functions/function-error';
import { FUNCTION_IDS, kpiFunctions } from '../../src/functions/kpi-functions';

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, undefined, '', '-', 'ดี', '๖๕ %', '65-69', 'รอประกาศ', 'N/A', '#REF!', '1e999', Symbol('x')),
  fc.constantFrom<unknown>({ type: 'Error', basicValue: '#N/A' }, { type: 'CustomFunctionError', code: '#REF!' }),
  fc.constantFrom<unknown>({ type: 'Entity', basicType: 'Error', basicValue: '#VALUE!' }, {}, [], () => 0, 5n),
);
const range = fc.oneof(cell, fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }));

const cellsOf = (answer: unknown): unknown[] => (Array.isArray(answer) ? answer.flat() : [answer]);

describe('whatever the arguments', () => {
  it.each(FUNCTION_IDS)('%s answers with numbers, texts, cards or errors that say something', (id) => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 5 }), (parameters) => {
        const answer = (kpiFunctions[id] as (...all: unknown[]) => unknown)(...parameters);
        for (const value of cellsOf(answer)) {
          if (isFunctionError(value)) expect(value.message).not.toBe('');
          else if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
          else expect(typeof value === 'string' || (value as { type?: string }).type === 'Double').toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('KPISCORE and KPINUMBER never make a 0 of what is no number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [[value] = []] = kpiFunctions.KPINUMBER([[text]]);
        if (value === 0) expect(text).toMatch(/[0๐０]/u);
      }),
    );
  });
});
