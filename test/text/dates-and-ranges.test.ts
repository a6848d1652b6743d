import { isDateFormat, isPercentFormat, looksLikeDate, readDate } from '../../src/text/date';
import { findFiscalYear } from '../../src/text/fiscal-year';
import { plainText } from '../../src/text/normalize';
import { parseNumeral } from '../../src/text/numeral';
import { readRange } from '../../src/text/range';

describe('readDate', () => {
  test.each([
    ['30 ก.ย. 64', '2021-9-30'],
    ['30 ก.ย.64', '2021-9-30'],
    ['30ก.ย.2564', '2021-9-30'],
    ['30 กย 64', null],
    ['๓๐ กันยายน พ.ศ. ๒๕๖๔', '2021-9-30'],
    ['30 กันยายน พ.ศ.2564', '2021-9-30'],
    ['30 กันยายน ค.ศ. 2021', '2021-9-30'],
    ['ภายใน 15 มี.ค. 2564', '2021-3-15'],
    ['1 ม.ค. 64', '2021-1-1'],
    ['2 ก.พ. 64', '2021-2-2'],
    ['4 เม.ย. 64', '2021-4-4'],
    ['5 พ.ค. 64', '2021-5-5'],
    ['6 มิ.ย. 64', '2021-6-6'],
    ['7 ก.ค. 64', '2021-7-7'],
    ['8 ส.ค. 64', '2021-8-8'],
    ['10 ต.ค. 64', '2021-10-10'],
    ['11 พ.ย. 64', '2021-11-11'],
    ['12 ธ.ค. 64', '2021-12-12'],
    ['12 ธ. ค. 64', '2021-12-12'],
    ['1 มกราคม 2564', '2021-1-1'],
    ['2 กุมภาพันธ์ 2564', '2021-2-2'],
    ['3 มีนาคม 2564', '2021-3-3'],
    ['4 เมษายน 2564', '2021-4-4'],
    ['5 พฤษภาคม 2564', '2021-5-5'],
    ['6 มิถุนายน 2564', '2021-6-6'],
    ['7 กรกฎาคม 2564', '2021-7-7'],
    ['8 สิงหาคม 2564', '2021-8-8'],
    ['10 ตุลาคม 2564', '2021-10-10'],
    ['11 พฤศจิกายน 2564', '2021-11-11'],
    ['12 ธันวาคม 2564', '2021-12-12'],
    ['5 May 2021', '2021-5-5'],
    ['30 Sep 2021', '2021-9-30'],
    ['30 September 2564', '2021-9-30'],
    ['Sep 30, 2021', '2021-9-30'],
    ['Sep. 30, 2021', '2021-9-30'],
    ['June 1 2021', '2021-6-1'],
    ['30/9/2564', '2021-9-30'],
    ['30/09/64', '2021-9-30'],
    ['30-9-2021', '2021-9-30'],
    ['30.9.64', '2021-9-30'],
    ['2021-09-30', '2021-9-30'],
    ['2564-9-30', '2021-9-30'],
    ['29 ก.พ. 2563', '2020-2-29'],
    ['29 ก.พ. 2564', null],
    ['31/2/64', null],
    ['0/9/2564', null],
    ['1/13/2564', null],
    ['30/9-2564', null],
    ['30/9', null],
    ['130/9/2564', null],
    ['30/9/25645', null],
    ['กันยายน 2564', null],
    ['65', null],
    ['', null],
  ])('%j is %p', (text, expected) => {
    const date = readDate(text);
    expect(date === null ? null : `${date.year}-${date.month}-${date.day}`).toBe(expected);
  });
});

describe('looksLikeDate', () => {
  test.each([
    'กันยายน 2564',
    'ก.ย. 64',
    'ภายในเดือน กันยายน',
    '10 มกราคม',
    'sep 2021',
    '12:30',
    '9:05:30',
    '31/2/64',
    '2021-99-99',
  ])('%j does', (text) => {
    expect(looksLikeDate(plainText(text))).toBe(true);
  });

  test.each([
    '65',
    '5 มาตรา',
    '5 march-like',
    'มีนา',
    '1:2',
    '123:45',
    '12:345',
    '65-69',
    '5 days',
    'การลดลง 2',
    '3 mayor',
  ])('%j does not', (text) => {
    expect(looksLikeDate(plainText(text))).toBe(false);
  });
});

describe('number formats', () => {
  test.each(['d', 'yyyy', 'h:mm', '[hh]:mm', '[m]', '[s]', 'bb', 'D-MMM', '"x"d'])('%j is of a date', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  test.each(['General', 'GENERAL', '0.00', '"day"0', '\\d0', '_d0', '*d0', '[Red]0', '[$-D07041E]0', '0;d', '@', ''])(
    '%j is of a number',
    (format) => {
      expect(isDateFormat(format)).toBe(false);
    },
  );

  test('percent is seen outside literals, in the first section', () => {
    expect(isPercentFormat('0.00%')).toBe(true);
    expect(isPercentFormat('0"%"')).toBe(false);
    expect(isPercentFormat('0\\%')).toBe(false);
    expect(isPercentFormat('0;0%')).toBe(false);
    expect(isPercentFormat('[%]0')).toBe(false);
  });
});

describe('readRange', () => {
  test.each([
    ['65-69', 65, 69, false],
    ['๖๕–๖๙.๙๙', 65, 69.99, false],
    ['69-65', 65, 69, false],
    ['95%~99%', 95, 99, true],
    ['65-69%', 65, 69, true],
    ['65% - 69', 65, 69, true],
    ['ร้อยละ 65 ถึงร้อยละ 69', 65, 69, true],
    ['65 เปอร์เซ็นต์ ถึง 69', 65, 69, true],
    ['65 to 69 percent', 65, 69, true],
    ['65..69', 65, 69, false],
    ['ระหว่าง 65 กับ 69', 65, 69, false],
    ['between 65 and 69 days', 65, 69, false],
    ['from 1,000 to 2,000', 1000, 2000, false],
    ['ตั้งแต่ 5 ถึง 10 วัน', 5, 10, false],
    ['-5 - -3', -5, -3, false],
    ['(5) - 3', -5, 3, false],
  ])('%j is from %p to %p', (text, low, high, percent) => {
    expect(readRange(text)).toEqual({ low, high, percent });
  });

  test.each(['65', '65-', '-65', '1,23-5', '5-1,23', '65-69-70', 'x 65-69', '65 69', 'ดี-ดีมาก', '65-69 5'])(
    '%j is none',
    (text) => {
      expect(readRange(text)).toBeNull();
    },
  );
});

describe('parseNumeral', () => {
  test.each([
    ['65', 65],
    ['(3)', -3],
    ['( 1,234.5 )', -1234.5],
    ['(0)', 0],
    ['- 3', -3],
    ['.5', 0.5],
    ['1.', 1],
    ['1e-3', 0.001],
    ['1,000,000', 1000000],
  ])('%j is %p', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  test.each([
    '',
    '.',
    '-',
    '()',
    '(+3)',
    '((3))',
    '1,00',
    ',000',
    '1,0000',
    '1e',
    'e5',
    '.e5',
    '1e9999',
    '65%',
    ' 65',
    '65 ',
    '-  3',
  ])('%j is none', (text) => {
    expect(parseNumeral(text)).toBeNull();
  });
});

describe('findFiscalYear', () => {
  test.each([
    ['คำรับรองการปฏิบัติราชการประจำปีงบประมาณ พ.ศ. ๒๕๖๔ ของ กองบังคับคดีล้มละลาย ๒', 2564],
    ['ปีงบประมาณ 2564', 2564],
    ['ปีงบประมาณพ.ศ.2564', 2564],
    ['ปีงบ 2565', 2565],
    ['ปีงบ 65', 2565],
    ['ปีงบประมาณ พ.ศ. ๖๔', 2564],
    ['ปีงบประมาณ ค.ศ. 2021', 2564],
    ['ปีงบประมาณ 2021', 2564],
    ['Fiscal year 2021', 2564],
    ['FY2021', 2564],
    ['FY 1999', 2542],
    ['FY2564', 2564],
    ['FY64', 2564],
    ['FY21', 2564],
    ['FY42', 2585],
    ['FY43', 2543],
    ['ปี 2563', 2563],
    ['พ.ศ. 2499', 2499],
    ['2600', 2600],
    ['ก่อนปี พ.ศ.๒๕๕๔ ปีงบประมาณ ๖๔', 2564],
    ['ปี 2560 ถึงปีงบประมาณ 2564', 2564],
    ['2021', null],
    ['25641', null],
    ['12564', null],
    ['2700', null],
    ['2399', null],
    ['ปีงบประมาณ 641', null],
    ['FY123', null],
    ['comfy64', null],
    ['', null],
  ])('%j is %p', (text, year) => {
    expect(findFiscalYear(text)).toBe(year);
  });
});
