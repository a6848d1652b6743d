import { readTyped } from '../../src/host/office/model/typed-text';

const today = () => new Date(2026, 10, 22);
const read = (text: string, format = 'General') => readTyped(text, format, today());

describe('texts as Excel reads them (en-US)', () => {
  test.each<[string, number, string | null]>([
    ['12', 12, null],
    ['-0.5', -0.5, null],
    ['+3', 3, null],
    ['.5', 0.5, null],
    ['1e3', 1000, '0.00E+00'],
    ['12.5%', 0.125, '0.00%'],
    ['1,234,567.5', 1234567.5, '#,##0.00'],
    ['$5', 5, '$#,##0_);[Red]($#,##0)'],
    ['(7)', -7, null],
    ['2021-09-30', 44469, 'm/d/yyyy'],
    ['9/30/2021', 44469, 'm/d/yyyy'],
    ['1-5', 46027, 'd-mmm'],
    ['30 Sep 2021', 44469, 'd-mmm-yy'],
    ['1/1/1900', 1, 'm/d/yyyy'],
    ['3/1/1900', 61, 'm/d/yyyy'],
    ['6:30', 0.2708333333333333, 'h:mm'],
  ])('%s is %d', (text, number, numberFormat) => {
    expect(read(text)).toEqual({ cell: { value: number, formula: null }, numberFormat });
  });

  test.each(['ก', '65-70', '๑๒', '1,23', '80 คน', '2/30/2021', '13/45', '1.2.3', '#REF', 'ระดับ 5', '-', ' '])(
    '%j stays text, or is a formula as typed',
    (text) => {
      const { cell } = read(text === '-' ? "'-" : text);
      expect(cell).toEqual({ value: text, formula: null });
    },
  );

  test('texts that begin with + - @ and are no numbers are formulas, as when typed', () => {
    expect(read('-A1').cell.formula).toBe('=-A1');
    expect(read('+"a"').cell.formula).toBe('=+"a"');
    expect(read('@A1').cell.formula).toBe('=@A1');
  });

  test.each(['=', '=SUM(A1', '="a', '=A1)'])('%s is refused', (text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
  });

  test('a cell holds 32,767 characters', () => {
    expect(read('ก'.repeat(32_767)).cell.value).toHaveLength(32_767);
    expect(() => read('ก'.repeat(32_768))).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
  });

  test('errors, truth values, blanks and apostrophes', () => {
    expect(read('#n/a').cell.value).toEqual({ error: '#N/A' });
    expect(read('false').cell.value).toBe(false);
    expect(read('').cell.value).toBeNull();
    expect(read("'12").cell.value).toBe('12');
    expect(read('12', '@').cell.value).toBe('12');
  });
});
