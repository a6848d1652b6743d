import { charactersOf, pointsOf } from '../../src/workbook/excel/column-width';
import { runsOf, withoutInner } from '../../src/workbook/excel/look-image';
import { areasOf, around } from '../../src/workbook/excel/range';
import { entryOf, entryOfText, formulaOf, sameCell, valueOf } from '../../src/workbook/excel/values';
import { rectanglesOf } from '../../src/workbook/rectangles';
import { ruleForm } from '../../src/workbook/rule-form';

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe('texts as entries', () => {
  it.each([
    '=1+1',
    '+65',
    '-',
    '-3',
    '@ผล',
    '1/2',
    '3.50',
    '๖๕',
    '65%',
    '#N/A',
    "'a",
    'TRUE',
    ' =A1',
    '1 ม.ค. 64',
    'ม.ค. 64',
    'May 1',
  ])('keeps %s a text with an apostrophe', (text) => expect(entryOfText(text)).toBe(`'${text}`));

  it.each(['ดีมาก', 'รอประกาศเกณฑ์', 'คะแนนที่ได้', 'excellent', 'วัตถุประสงค์ที่ ๑ ความพึงพอใจ'])('leaves %s as it is', (text) =>
    expect(entryOfText(text)).toBe(text),
  );

  it('writes formulas as formulas, blanks as clearing, nothing as leaving alone', () => {
    expect(entryOf({ kind: 'formula', formula: '=A1', value: 1 })).toBe('=A1');
    expect(entryOf({ kind: 'value', value: null })).toBe('');
    expect(entryOf({ kind: 'value', value: 3.7 })).toBe(3.7);
    expect(entryOf({ kind: 'value', value: { error: '#N/A' } })).toBe('#N/A');
    expect(entryOf(null)).toBeNull();
  });
});

describe('what Excel gives', () => {
  it('tells errors, blanks and texts apart', () => {
    expect(valueOf('#REF!', 'Error')).toEqual({ error: '#REF!' });
    expect(valueOf('#REF!', 'String')).toBe('#REF!');
    expect(valueOf('', 'Empty')).toBeNull();
    expect(valueOf(0, 'Double')).toBe(0);
    expect(valueOf(false, 'Boolean')).toBe(false);
  });

  it('takes a text that begins with = for a text', () => {
    expect(formulaOf('=A1', 5)).toBe('=A1');
    expect(formulaOf('=A1 is text', '=A1 is text')).toBeNull();
    expect(formulaOf(12, 12)).toBeNull();
  });

  it('compares formulas by their text and values exactly', () => {
    expect(sameCell({ value: 1, formula: '=A1' }, { value: 2, formula: '=A1' })).toBe(true);
    expect(sameCell({ value: 1, formula: null }, { value: '1', formula: null })).toBe(false);
    expect(sameCell({ value: '', formula: null }, { value: null, formula: null })).toBe(true);
    expect(sameCell({ value: 0, formula: null }, { value: null, formula: null })).toBe(false);
    expect(sameCell({ value: { error: '#N/A' }, formula: null }, { value: { error: '#N/A' }, formula: null })).toBe(
      true,
    );
  });
});

describe('areas', () => {
  it('reads addresses whatever the sheet is called', () => {
    expect(areasOf("'แผน, A1:B2 ''ใหม่'''!A1:B2,'แผน, A1:B2 ''ใหม่'''!D4")).toEqual([area(0, 0, 1, 1), area(3, 3, 3, 3)]);
    expect(areasOf('Sheet1!XFD1048576')).toEqual([area(1_048_575, 16_383, 1_048_575, 16_383)]);
    expect(around([area(3, 3, 3, 3), area(0, 5, 1, 6)])).toEqual(area(0, 3, 3, 6));
    expect(around([])).toBeNull();
  });

  it('finds few rectangles for many cells', () => {
    const cells = [0, 1, 2].flatMap((row) => [4, 5].map((column) => ({ row, column })));
    expect(rectanglesOf([...cells, { row: 9, column: 1 }])).toEqual([area(9, 1, 9, 1), area(0, 4, 2, 5)]);
  });

  it('joins equal looks down a column and drops areas inside others', () => {
    const [bold, plain] = [{ bold: true }, { bold: false }];
    expect(runsOf(area(3, 1, 5, 1), [[bold], [bold], [plain]])).toEqual([
      { area: area(3, 1, 4, 1), look: bold },
      { area: area(5, 1, 5, 1), look: plain },
    ]);
    expect(withoutInner([area(0, 0, 9, 9), area(1, 1, 2, 2), area(0, 0, 9, 9)])).toEqual([area(0, 0, 9, 9)]);
  });
});

describe('column widths', () => {
  it.each([0, 0.5, 1, 8.43, 12, 30, 255])('brings %d characters to points and back', (characters) => {
    expect(Math.abs(charactersOf(pointsOf(characters)) - characters)).toBeLessThan(0.1);
  });

  it('knows the standard column', () => expect(charactersOf(48)).toBe(8.43));
});

describe('rules', () => {
  it('knows its own after rows moved and cuts changed, and not those of others', () => {
    expect(ruleForm('=AND(ISNUMBER($K9),$K9>=4.5)')).toBe(ruleForm('=AND(ISNUMBER($L12), $L12>=4)'));
    expect(ruleForm('=$K9>=4.5')).not.toBe(ruleForm('=AND(ISNUMBER($K9),$K9>=4.5)'));
  });
});
