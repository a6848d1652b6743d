import fc from 'fast-check';
import { shiftFormula } from '../../../src/workbook/xlsx/shift-formula';

describe('a formula that is moved', () => {
  it.each([
    ['=A1+$B$2*C$3-$D4', 1, 1, '=B2+$B$2*D$3-$D5'],
    ['=SUM(A1:B2)', 2, 0, '=SUM(A3:B4)'],
    ['=SUM(A:B,1:2,$C:$C,$3:$3)', 1, 1, '=SUM(B:C,2:3,$C:$C,$3:$3)'],
    ["='คำรับรอง A1'!B2", 1, 0, "='คำรับรอง A1'!B3"],
    ['=Sheet1!B2', 1, 0, '=Sheet1!B3'],
    ['="A1"&A1', 1, 0, '="A1"&A2'],
    ['="say ""A1"""&A1', 1, 0, '="say ""A1"""&A2'],
    ['=LOG10(A1)', 1, 0, '=LOG10(A2)'],
    ['=ตัวA1+A1ก+A1', 1, 0, '=ตัวA1+A1ก+A2'],
    ['=TAX2564+XFE1+A1048577', 1, 0, '=TAX2565+XFE1+A1048577'],
    ['=my_A1+A1.x+A1', 1, 0, '=my_A1+A1.x+A2'],
    ['=Table1[[#This Row],[A1]]+A1', 1, 0, '=Table1[[#This Row],[A1]]+A2'],
    ['=[1]Sheet1!A1', 1, 0, '=[1]Sheet1!A2'],
    ['=A1', -1, 0, '=#REF!'],
    ['=A1', 0, -1, '=#REF!'],
    ['=XFD1048576', 1, 0, '=#REF!'],
    ['=a1+b2', 1, 1, '=B2+C3'],
    ['=1.5E10+A1', 1, 0, '=1.5E10+A2'],
  ])('%s by %i rows and %i columns: %s', (formula, rows, columns, wanted) => {
    expect(shiftFormula(formula, rows, columns)).toBe(wanted);
  });

  it('comes back when it is moved back', () => {
    const reference = fc
      .tuple(
        fc.constantFrom('', '$'),
        fc.constantFrom('J', 'Z', 'AA', 'XEO'),
        fc.constantFrom('', '$'),
        fc.integer({ min: 50, max: 99_999 }),
      )
      .map((parts) => parts.join(''));
    const step = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(fc.array(reference, { minLength: 1, maxLength: 5 }), step, step, (references, rows, columns) => {
        const formula = `=SUM(${references.join(',')})`;
        expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
    );
  });
});
