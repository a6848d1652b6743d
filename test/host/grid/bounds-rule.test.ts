import { calculatedRule, isWithin, writtenRule } from '../../../src/host/grid/bounds-rule';

describe('rules that compare a cell with bounds', () => {
  it.each([
    ['=AND(ISNUMBER($I3),$I3>=4.5)', '=KPIHOST_WITHIN($I3,4.5,"")'],
    ['=AND(ISNUMBER($I3),$I3>=3.5,$I3<4.5)', '=KPIHOST_WITHIN($I3,3.5,4.5)'],
    ['=AND(ISNUMBER($I3),$I3<1.5)', '=KPIHOST_WITHIN($I3,"",1.5)'],
    ['=AND(ISNUMBER(K$12))', '=KPIHOST_WITHIN(K$12,"","")'],
  ])('%s is one call, and is given back as it was', (written, calculated) => {
    expect(calculatedRule(written)).toBe(calculated);
    expect(writtenRule(calculated)).toBe(written);
  });

  it.each(['=AND(ISNUMBER($I3),$J3>=4.5)', '=$I3>=4.5', '=AND(ISNUMBER($I3),$I3<=1.5)', '=AND(ISNUMBER($I3),$I3<A1)'])(
    'leaves other formulas alone: %s',
    (formula) => {
      expect(calculatedRule(formula)).toBe(formula);
      expect(writtenRule(formula)).toBe(formula);
    },
  );

  it.each([
    [3.5, 3.5, 4.5, true],
    [4.5, 3.5, 4.5, false],
    [1, '', 1.5, true],
    [5, 4.5, '', true],
    ['รอประกาศเกณฑ์', '', 1.5, false],
    [null, '', 1.5, false],
    [{ error: '#N/A' }, '', 1.5, false],
  ])('%j from %j to below %j: %s', (value, from, below, within) => {
    expect(isWithin(value, from, below)).toBe(within);
  });
});
