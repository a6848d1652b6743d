import fc from 'fast-check';
import { hasThaiDigits, toArabicDigits, toThaiDigits } from '../../src/text/digits';
import { plainText, tidySpaces } from '../../src/text/normalize';

describe('digits', () => {
  test('change between Thai, full-width and Arabic, and nothing else does', () => {
    expect(toArabicDigits('๐๑๒๓๔๕๖๗๘๙ ก x')).toBe('0123456789 ก x');
    expect(toArabicDigits('０１２３４５６７８９')).toBe('0123456789');
    expect(toThaiDigits('0123456789 ก x')).toBe('๐๑๒๓๔๕๖๗๘๙ ก x');
  });

  test('come back from Thai', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(toArabicDigits(toThaiDigits(text))).toBe(text);
      }),
    );
  });

  test('are noticed', () => {
    expect(hasThaiDigits('ปี ๒๕๖๔')).toBe(true);
    expect(hasThaiDigits('๐')).toBe(true);
    expect(hasThaiDigits('ปี 2564')).toBe(false);
  });
});

describe('tidySpaces', () => {
  test('makes every space plain and single, and drops what shows nothing', () => {
    expect(tidySpaces('\u00a0 ก\u200bข \t\n ค\u2003ง\u00ad \ufeff')).toBe('กข ค ง');
    expect(tidySpaces('\u202aก\u2060ข\u200f')).toBe('กข');
    expect(tidySpaces('๖๕ Ab–')).toBe('๖๕ Ab–');
  });
});

describe('plainText', () => {
  test('brings digits, punctuation, dashes and letters to one form', () => {
    expect(plainText(' ６５．５％  ABC ')).toBe('65.5% abc');
    expect(plainText('๖๕ – ๗๐ — ‑ − ﹣ ﹘')).toBe('65 - 70 - - - - -');
    expect(plainText('ส\u0e4d\u0e32เร็จ')).toBe('สำเร็จ');
    expect(plainText('！～')).toBe('!~');
  });

  test('of a plain text is itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
    );
  });
});
