import fc from 'fast-check';
import type { CellValue } from '../../src/text/cell';
import { toThaiDigits } from '../../src/text/digits';
import { formatNumber } from '../../src/text/format';
import { readNumber, type NumberReading, type NumberRole } from '../../src/text/number';

/** A reading in short: `65% atLeast ครั้ง`, `blank`, `notNumber range`. */
function short(reading: NumberReading): string {
  switch (reading.kind) {
    case 'number':
      return [`${reading.value}${reading.percent ? '%' : ''}`, reading.relation, reading.unit]
        .filter(Boolean)
        .join(' ');
    case 'notNumber':
      return `notNumber ${reading.reason}`;
    default:
      return reading.kind;
  }
}

const read = (value: CellValue, role: NumberRole = 'plain'): string => short(readNumber(value, { role }));

describe('readNumber', () => {
  test('gives the whole reading of a text', () => {
    expect(readNumber('ไม่น้อยกว่า ๒.๕ ล้านบาท', { role: 'threshold' })).toEqual({
      kind: 'number',
      value: 2.5,
      percent: false,
      unit: 'ล้านบาท',
      relation: 'atLeast',
      fromText: true,
    });
    expect(readNumber(65)).toEqual({
      kind: 'number',
      value: 65,
      percent: false,
      unit: null,
      relation: null,
      fromText: false,
    });
  });

  test.each([
    ['65', '65'],
    ['๖๕', '65'],
    ['๖๕ %', '65%'],
    ['65%', '65%'],
    ['ร้อยละ ๖๕', '65%'],
    ['ร้อยละ๖๕', '65%'],
    ['ร้อยละ 65 %', '65%'],
    ['65 เปอร์เซ็นต์', '65%'],
    ['65 percent', '65%'],
    ['(65 %)', '-65%'],
    ['-3%', '-3%'],
    ['1,234.50', '1234.5'],
    ['๑,๒๓๔', '1234'],
    ['1,234,567', '1234567'],
    ['12,345', '12345'],
    ['-1,234', '-1234'],
    ['2.5 ล้านบาท', '2.5 ล้านบาท'],
    ['2.5ล้านบาท', '2.5 ล้านบาท'],
    ['5 วันทำการ', '5 วันทำการ'],
    ['5 ครั้ง/ปี', '5 ครั้ง/ปี'],
    ['จำนวน 5 ครั้ง', '5 ครั้ง'],
    ['5 days', '5 days'],
    ['฿500', '500 ฿'],
    ['$ 1,000.25', '1000.25 $'],
    ['ร้อยละ 80 ของแผน', '80% ของแผน'],
    ['(3)', '-3'],
    ['( 3 )', '-3'],
    ['(5.0)', '-5'],
    ['(1,234.5)', '-1234.5'],
    ['(3)%', '-3%'],
    ['-3', '-3'],
    ['-3 วัน', '-3 วัน'],
    ['- 3', '-3'],
    ['+4', '4'],
    ['−3', '-3'],
    ['–3', '-3'],
    ['－３', '-3'],
    ['６５．５', '65.5'],
    ['.5', '0.5'],
    ['1.', '1'],
    ['-.5', '-0.5'],
    ['007', '7'],
    ['0', '0'],
    ['-0', '0'],
    ['(0)', '0'],
    ['1e3', '1000'],
    ['1e12', '1000000000000'],
    ['.55', '0.55'],
    ['( 65% )', '-65%'],
    ['(65%)', '-65%'],
    ['รวม 5 เรื่อง', '5 เรื่อง'],
    ['total 5', '5'],
    ['5 work days', '5 work days'],
    ['3 motors', '3 motors'],
    ['3 tons', '3 tons'],
    ['5 $', '5 $'],
    ['3 ครั้ง (ต่อปี)', '3 ครั้ง (ต่อปี)'],
    [`3 ${'ก'.repeat(40)}`, `3 ${'ก'.repeat(40)}`],
    ['2.5E-3', '0.0025'],
    ['  6\u200b5\u00a0', '65'],
    ['\ufeff65', '65'],
    ['6\u00ad5', '65'],
    ['65\u3000%', '65%'],
    ['ระดับ 3', '3 ระดับ'],
    ['ระดับ๓', '3 ระดับ'],
    ['ระดับที่ ๓', '3 ระดับ'],
    ['ระดับ2', '2 ระดับ'],
    ['ขั้น ๑', '1 ขั้น'],
    ['ขั้นตอนที่ 2', '2 ขั้นตอน'],
    ['คะแนน 4', '4 คะแนน'],
    ['Level 3', '3 level'],
    ['ระดับความสำเร็จ 4', '4 ระดับความสำเร็จ'],
    ['2563', '2563'],
  ])('%j is %s in every role', (text, expected) => {
    for (const role of ['plain', 'threshold', 'result', 'weight'] as const) expect(read(text, role)).toBe(expected);
  });

  test.each([
    ['ดี', 'text'],
    ['ผ่าน', 'text'],
    ['ไม่ผ่าน', 'text'],
    ['ระดับ', 'text'],
    ['ร้อยละ', 'text'],
    ['%', 'text'],
    ['()', 'text'],
    ['1,23', 'text'],
    ['1,2345', 'text'],
    ['(1,23)', 'text'],
    ['(1,23) %', 'text'],
    ['x (3)', 'text'],
    ['(3) x (4)', 'text'],
    ['ครั้ง 3', 'text'],
    ['3 ที่ 4', 'text'],
    ['abc-', 'text'],
    ['banana', 'text'],
    ['nba', 'text'],
    ['nab', 'text'],
    ['n/xa', 'text'],
    ['#REF! x', 'text'],
    ['x #REF!', 'text'],
    ['x 3/5', 'text'],
    ['total', 'text'],
    ['รวม', 'text'],
    ['12,34,567', 'text'],
    ['1234,567', 'text'],
    [',5', 'text'],
    ['1,', 'text'],
    ['1.234.567', 'text'],
    ['1.234,5', 'text'],
    ['1 234', 'text'],
    ['--3', 'text'],
    ['(-3)', 'text'],
    ['((3))', 'text'],
    ['± 5', 'text'],
    ['~5', 'text'],
    ['65*', 'text'],
    ['65?', 'text'],
    ['.', 'text'],
    ['1e999', 'text'],
    ['5 หรือ 6', 'text'],
    ['5 หรือ', 'text'],
    ['5 not yet', 'text'],
    ['5 ยกเว้นกรณีพิเศษ', 'text'],
    ['ปี 2563', 'text'],
    ['3 ครั้ง 2 วัน', 'text'],
    [`3 ${'ก'.repeat(41)}`, 'text'],
    ['ประมาณ 65', 'text'],
    ['(3) ดำเนินการแล้ว', 'text'],
    ['3. ดำเนินการแล้ว', 'text'],
    ['- 3 วัน', 'text'],
    ['65-69', 'range'],
    ['65–69', 'range'],
    ['65 - 69.99', 'range'],
    ['95%~99%', 'range'],
    ['๖๕ ถึง ๖๙', 'range'],
    ['65 to 69', 'range'],
    ['ร้อยละ 65 - 69', 'range'],
    ['ระหว่าง 65 กับ 69', 'range'],
    ['65-69 วัน', 'range'],
    ['65/70', 'fraction'],
    ['๖๕ / ๗๐', 'fraction'],
    ['3/5 ขั้นตอน', 'fraction'],
    ['(3/5)', 'fraction'],
    ['≥ 65 และ ≤ 70', 'twoConditions'],
    ['>65 <70', 'twoConditions'],
    ['มากกว่า 65 แต่ไม่เกิน 70', 'twoConditions'],
    ['ไม่น้อยกว่า 65 ไม่เกิน 70', 'twoConditions'],
    ['ไม่เกิน 65 ขึ้นไป', 'twoConditions'],
    ['≤ 65 ขึ้นไป', 'twoConditions'],
    ['at least 65 at most 70', 'twoConditions'],
    ['30 ก.ย. 64', 'date'],
    ['๓๐ ก.ย. ๖๔', 'date'],
    ['30 กันยายน 2564', 'date'],
    ['ภายใน 30 ก.ย. 64', 'date'],
    ['30/9/2564', 'date'],
    ['30-09-64', 'date'],
    ['2021-09-30', 'date'],
    ['กันยายน 2564', 'date'],
    ['10 มกราคม', 'date'],
    ['30 Sep 2021', 'date'],
    ['12:30', 'date'],
    ['#REF!', 'error'],
    ['#DIV/0!', 'error'],
    ['#N/A', 'error'],
    ['#ชื่อ?', 'text'],
  ])('%j is no number: %s', (text, reason) => {
    for (const role of ['plain', 'threshold', 'result', 'weight'] as const) {
      expect(readNumber(text, { role })).toMatchObject({ kind: 'notNumber', reason });
    }
  });

  test('keeps the text of what is no number as the sheet shows it', () => {
    expect(readNumber(' ๖๕ –  ๖๙ ')).toEqual({ kind: 'notNumber', reason: 'range', text: '๖๕ – ๖๙' });
    expect(readNumber({ error: '#REF!' })).toEqual({ kind: 'notNumber', reason: 'error', text: '#REF!' });
    expect(readNumber(true)).toEqual({ kind: 'notNumber', reason: 'boolean', text: 'TRUE' });
    expect(readNumber(false)).toEqual({ kind: 'notNumber', reason: 'boolean', text: 'FALSE' });
    expect(readNumber(Infinity)).toEqual({ kind: 'notNumber', reason: 'error', text: 'Infinity' });
    expect(readNumber(44469, { numberFormat: 'd mmm bb' })).toEqual({
      kind: 'notNumber',
      reason: 'date',
      text: '44469',
    });
  });

  test.each([
    ['≥ 65', '65 atLeast'],
    ['>= 80', '80 atLeast'],
    ['=> 80', '80 atLeast'],
    ['≥85%', '85% atLeast'],
    ['≧85', '85 atLeast'],
    ['⩾85', '85 atLeast'],
    ['<60', '60 lessThan'],
    ['＜ ６０', '60 lessThan'],
    ['> 5', '5 moreThan'],
    ['<= 2', '2 atMost'],
    ['=< 2', '2 atMost'],
    ['≤ 2', '2 atMost'],
    ['≦ 2', '2 atMost'],
    ['⩽ 2', '2 atMost'],
    ['65 ขึ้นไป', '65 atLeast'],
    ['65 % ขึ้นไป', '65% atLeast'],
    ['65 ครั้งขึ้นไป', '65 atLeast ครั้ง'],
    ['65+', '65 atLeast'],
    ['65 หรือมากกว่า', '65 atLeast'],
    ['65 หรือสูงกว่า', '65 atLeast'],
    ['65 วัน เป็นต้นไป', '65 atLeast วัน'],
    ['65 or more', '65 atLeast'],
    ['65 and above', '65 atLeast'],
    ['65 or above', '65 atLeast'],
    ['65 or higher', '65 atLeast'],
    ['65 and up', '65 atLeast'],
    ['2 ลงมา', '2 atMost'],
    ['2 ลงไป', '2 atMost'],
    ['2 หรือน้อยกว่า', '2 atMost'],
    ['2 หรือต่ำกว่า', '2 atMost'],
    ['2 or less', '2 atMost'],
    ['2 or fewer', '2 atMost'],
    ['2 or below', '2 atMost'],
    ['2 or lower', '2 atMost'],
    ['2 and below', '2 atMost'],
    ['ไม่น้อยกว่า 65', '65 atLeast'],
    ['ไม่น้อยกว่าร้อยละ 85', '85% atLeast'],
    ['ไม่ต่ำกว่า 65', '65 atLeast'],
    ['อย่างน้อย 3 ครั้ง', '3 atLeast ครั้ง'],
    ['ตั้งแต่ 65', '65 atLeast'],
    ['ตั้งแต่ร้อยละ 80 ขึ้นไป', '80% atLeast'],
    ['ไม่น้อยกว่าร้อยละ 80 ขึ้นไป', '80% atLeast'],
    ['มากกว่าหรือเท่ากับ 5', '5 atLeast'],
    ['เท่ากับหรือมากกว่า 5', '5 atLeast'],
    ['ไม่เกิน 2', '2 atMost'],
    ['ไม่เกินกว่า 2', '2 atMost'],
    ['ไม่มากกว่า 2', '2 atMost'],
    ['ไม่สูงกว่า 2', '2 atMost'],
    ['น้อยกว่าหรือเท่ากับ 2', '2 atMost'],
    ['เท่ากับหรือน้อยกว่า 2', '2 atMost'],
    ['อย่างมาก 2', '2 atMost'],
    ['ภายใน 30 วัน', '30 atMost วัน'],
    ['น้อยกว่าร้อยละ 5', '5% lessThan'],
    ['ต่ำกว่า 5', '5 lessThan'],
    ['มากกว่า 5', '5 moreThan'],
    ['สูงกว่า 5', '5 moreThan'],
    ['เกิน 5', '5 moreThan'],
    ['เกินกว่า 5', '5 moreThan'],
    ['at least 65%', '65% atLeast'],
    ['not less than 3', '3 atLeast'],
    ['no less than 3', '3 atLeast'],
    ['minimum 3', '3 atLeast'],
    ['greater than or equal to 3', '3 atLeast'],
    ['more than or equal to 3', '3 atLeast'],
    ['less than or equal to 3', '3 atMost'],
    ['Not more than 2 days', '2 atMost days'],
    ['no more than 2', '2 atMost'],
    ['not exceeding 2', '2 atMost'],
    ['not over 2', '2 atMost'],
    ['at most 2', '2 atMost'],
    ['maximum 2', '2 atMost'],
    ['up to 2', '2 atMost'],
    ['within 2 days', '2 atMost days'],
    ['greater than 2', '2 moreThan'],
    ['more than 2', '2 moreThan'],
    ['above 2', '2 moreThan'],
    ['over 2', '2 moreThan'],
    ['less than 2', '2 lessThan'],
    ['fewer than 2', '2 lessThan'],
    ['below 2', '2 lessThan'],
    ['under 2', '2 lessThan'],
  ])('%j as a threshold is %s, as a result no number', (text, expected) => {
    expect(read(text, 'threshold')).toBe(expected);
    expect(read(text, 'plain')).toBe(expected);
    expect(read(text, 'result')).toBe('notNumber text');
    expect(read(text, 'weight')).toBe('notNumber text');
  });

  test.each(['เท่ากับ 5', '= 5', 'equal to 5', 'equals 5'])('%j is one number in every role', (text) => {
    for (const role of ['plain', 'threshold', 'result', 'weight'] as const) expect(read(text, role)).toBe('5 equal');
  });

  test('a number that looks like a year is a number where no year is named', () => {
    expect(read('เท่ากับ 65', 'threshold')).toBe('65 equal');
    expect(read('เท่ากับ 2563', 'threshold')).toBe('2563 equal');
    expect(read('equal to 65', 'threshold')).toBe('65 equal');
    expect(read('มากกว่า 63 ร้อยละ 4', 'threshold')).toBe('notNumber text');
  });

  test.each([
    ['มากกว่าปี ๖๓ร้อยละ ๔', '4% growth'],
    ['เท่ากับ พ.ศ. 2563', '0% growth'],
    ['มากกว่าปี ๖๓ร้อยละ ๑', '1% growth'],
    ['เท่ากับปี ๒๕๖๓', '0% growth'],
    ['เท่ากับปีงบประมาณ พ.ศ. ๒๕๖๓', '0% growth'],
    ['เท่ากับปีที่ผ่านมา', '0% growth'],
    ['น้อยกว่าปี ๖๓ ร้อยละ ๒', '-2% growth'],
    ['ต่ำกว่าปี 2563 2.5%', '-2.5% growth'],
    ['ลดลงจากปีก่อน ร้อยละ 3', '-3% growth'],
    ['เพิ่มขึ้นร้อยละ 4 จากปี 2563', '4% growth'],
    ['ลดลงร้อยละ ๒ เมื่อเทียบกับปีที่แล้ว', '-2% growth'],
    ['4% more than 2563', '4% growth'],
    ['2% less than last year', '-2% growth'],
    ['more than FY2563 by 4%', '4% growth'],
    ['below last year by 1.5%', '-1.5% growth'],
    ['equal to last year', '0% growth'],
    ['same as FY2563', '0% growth'],
    ['น้อยกว่าปี ๖๓ ร้อยละ ๐', '0% growth'],
  ])('%j is the growth %s, never the year', (text, expected) => {
    for (const role of ['plain', 'threshold', 'result'] as const) expect(read(text, role)).toBe(expected);
    expect(read(text, 'weight')).toMatch(/^notNumber/);
  });

  test('a growth is in percent', () => {
    expect(readNumber('เท่ากับปี ๒๕๖๓')).toEqual({
      kind: 'number',
      value: 0,
      percent: true,
      unit: null,
      relation: 'growth',
      fromText: true,
    });
    expect(read('มากกว่าปี ๖๓ 4 เรื่อง', 'threshold')).toBe('notNumber text');
    expect(read('มากกว่าปี ๖๓ 4', 'threshold')).toBe('notNumber text');
  });

  test('a comparison with a year that says no amount is no number', () => {
    expect(read('มากกว่าปี ๒๕๖๓', 'threshold')).toBe('notNumber text');
    expect(read('มากกว่าปี ๖๓ร้อยละ 1,23', 'threshold')).toBe('notNumber text');
  });

  test.each([
    'แจ้งเวียนในระบบสารบรรณอิเล็กทรอนิกส์',
    'รอแจ้ง',
    'รอประกาศ',
    'TBA',
    'tbd',
    'T.B.A.',
    'To be announced in May',
    'pending',
  ])('%j is pending in every role', (text) => {
    for (const role of ['plain', 'threshold', 'result', 'weight'] as const) {
      expect(readNumber(text, { role })).toEqual({ kind: 'pending', text });
    }
  });

  test.each([
    'รอเกณฑ์จากกรม',
    'รอกำหนด',
    'รอการประกาศเกณฑ์',
    'รอการกำหนดค่า',
    'จะแจ้งให้ทราบ',
    'จะประกาศภายหลัง',
    'อยู่ระหว่างกำหนดเกณฑ์',
    'ตามหนังสือเวียน ที่ ยธ ๐๕๒๐/ว ๑๒',
    'รอ กพร. กำหนด',
    'กรมจะแจ้งให้ทราบภายหลัง',
    'ยังไม่กำหนด',
    'to be determined',
    'to be confirmed',
    'TBC',
    't.b.d.',
  ])('%j is pending', (text) => {
    expect(read(text)).toBe('pending');
  });

  test('a short pending word must stand alone', () => {
    expect(read('tbase')).toBe('notNumber text');
    expect(read('spending')).toBe('notNumber text');
  });

  test.each(['ไม่ประเมิน', 'ยกเลิก', 'ยกเลิกตัวชี้วัด', 'ไม่มีผลการดำเนินงาน', 'เริ่มรอบถัดไป', 'อยู่ระหว่างดำเนินการ'])(
    '%j is not applicable in every role',
    (text) => {
      for (const role of ['plain', 'threshold', 'result', 'weight'] as const) {
        expect(readNumber(text, { role })).toEqual({ kind: 'notApplicable', text });
      }
    },
  );

  test.each(['ไม่มีการประเมิน', 'ไม่เกี่ยวข้อง', 'Not applicable', 'not assessed this year', 'cancelled', 'Canceled'])(
    '%j is not applicable',
    (text) => {
      expect(read(text, 'result')).toBe('notApplicable');
    },
  );

  test.each(['-', '–', '—', '--', 'N/A', 'n/a', 'NA', 'n.a.', 'N.A'])(
    '%j is not applicable as a result and an undefined level as a threshold',
    (text) => {
      expect(read(text, 'result')).toBe('notApplicable');
      expect(read(text, 'plain')).toBe('notApplicable');
      expect(read(text, 'threshold')).toBe('blank');
      expect(read(text, 'weight')).toBe('blank');
    },
  );

  test.each([null, '', '   ', '\u00a0', '\u200b'])('%j is blank, never 0', (value) => {
    expect(readNumber(value)).toEqual({ kind: 'blank' });
  });

  test.each([
    [0.65, '0%', '65%'],
    [0.57, '0.00%', '57%'],
    [0.857, '0.0%;[Red]-0.0%', '85.7%'],
    [65, 'General', '65'],
    [0, 'General', '0'],
    [65, '0.00', '65'],
    [65, '0"%"', '65'],
    [65, '0\\%', '65'],
    [3, '0 "days"', '3'],
    [3, '[$-D07041E]0.0000', '3'],
    [3, '[Red]0', '3'],
    [3, '_-* #,##0.00_-;-* #,##0.00_-', '3'],
    [3, '#,##0_);(#,##0)', '3'],
    [3, '0;"day"d', '3'],
    [3, '@', '3'],
    [3, '0.00E+00', '3'],
    [44469, 'dd/mm/yyyy', 'notNumber date'],
    [44469, '[$-1070000]d/mm/yyyy;@', 'notNumber date'],
    [44469, '[$-107041E]d mmmm yyyy', 'notNumber date'],
    [0.5, 'h:mm', 'notNumber date'],
    [1.5, '[h]:mm', 'notNumber date'],
    [1.5, '[mm]', 'notNumber date'],
    [1.5, '[ss]', 'notNumber date'],
    [44469, 'bbbb', 'notNumber date'],
    [NaN, 'General', 'notNumber error'],
  ])('the number %p shown as %j is %s', (value, numberFormat, expected) => {
    expect(short(readNumber(value, { numberFormat }))).toBe(expected);
  });

  test('a percent format means nothing on a text', () => {
    expect(short(readNumber('0.65', { numberFormat: '0%' }))).toBe('0.65');
  });
});

describe('any typed number', () => {
  const numbers = fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }))
    .map(([units, scale]) => Number(`${units}e-${scale}`) + 0);
  const roles = fc.constantFrom<NumberRole>('plain', 'threshold', 'result', 'weight');
  const decorations = fc.constantFrom(
    (text: string) => text,
    (text: string) => ` ${text}\u00a0`,
    (text: string) => `\u200b${text}\u200b`,
    (text: string) => `${text} %`,
    (text: string) => `ร้อยละ ${text}`,
    (text: string) => `${text} ล้านบาท`,
    (text: string) => text.replace('-', '−'),
  );

  test('is read back, grouped or not, in Thai digits too', () => {
    fc.assert(
      fc.property(numbers, fc.boolean(), roles, decorations, (value, grouping, role, decorate) => {
        const text = decorate(formatNumber(value, { grouping }));
        const reading = readNumber(text, { role });
        expect(reading).toMatchObject({ kind: 'number', value });
        expect(readNumber(toThaiDigits(text), { role })).toEqual(reading);
      }),
    );
  });

  test('is the same in brackets as with a minus', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        const size = Math.abs(value);
        expect(readNumber(`(${formatNumber(size)})`)).toMatchObject({ value: 0 - size });
      }),
    );
  });
});

describe('any text', () => {
  test('is read without an exception, alike in Arabic and Thai digits and with stray spaces', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc
        .array(fc.constantFrom('6', '๕', ' ', '.', ',', '-', '%', '(', ')', 'ร้อยละ', 'ปี', 'ไม่', 'เกิน', '≥', '/', 'e'), {
          maxLength: 10,
        })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reading = short(readNumber(text));
        expect(short(readNumber(toThaiDigits(text)))).toBe(reading);
        expect(short(readNumber(` \u200b${text}\u00a0 `))).toBe(reading);
        if (!/[0-9๐-๙０-９]/.test(text)) expect(reading).not.toMatch(/^0/);
      }),
      { numRuns: 2000 },
    );
  });
});
