import fc from 'fast-check';
import { displayWidth, fitText, padText } from '../../src/cli/display-width';

const thai = fc
  .array(fc.constantFrom('ก', 'ู', '้', 'ำ', 'เ', 'ญ', 'ิ', '์', '๑', 'a', ' ', '界', '😀', '\u200b'), { maxLength: 30 })
  .map((signs) => signs.join(''));

describe('width in a terminal', () => {
  it.each([
    ['', 0],
    ['KPI 1.1', 7],
    ['น้ำหนัก', 5],
    ['ตัวชี้วัด', 5],
    ['ผู้รับบริการ', 8],
    ['๑.๑ ที่', 5],
    ['–', 1],
    ['e\u0301', 1],
    ['ก\u200bข', 2],
    ['世界', 4],
    ['😀', 2],
  ])('%s takes %i', (text, width) => expect(displayWidth(text)).toBe(width));

  it('fits and pads to exactly the width wanted', () => {
    fc.assert(
      fc.property(thai, fc.integer({ min: 2, max: 20 }), (text, width) => {
        const fitted = fitText(text, width);
        expect(displayWidth(fitted)).toBeLessThanOrEqual(width);
        expect(displayWidth(padText(fitted, width))).toBe(width);
        expect(displayWidth(padText(fitted, width, 'right'))).toBe(width);
        if (displayWidth(text) <= width) expect(fitted).toBe(text);
      }),
    );
  });

  it('cuts between letters, never between a letter and its marks', () => {
    expect(fitText('ผู้รับบริการ', 5)).toBe('ผู้รับบ…');
  });
});
