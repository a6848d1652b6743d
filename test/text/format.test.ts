import fc from 'fast-check';
import { formatNumber, formatScore, formatShare } from '../../src/text/format';

describe('formatNumber', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [65, '65'],
    [-3, '-3'],
    [1234.5, '1,234.5'],
    [-1234567, '-1,234,567'],
    [123456, '123,456'],
    [999, '999'],
    [1000, '1,000'],
    [0.05, '0.05'],
    [1e-7, '0.0000001'],
    [-1e-7, '-0.0000001'],
    [1e21, '1,000,000,000,000,000,000,000'],
    [0.1 + 0.2, '0.3'],
    [NaN, '–'],
    [Infinity, '–'],
  ])('%p is %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  test('fixes decimals, half away from zero', () => {
    expect(formatNumber(2.5, { decimals: 4 })).toBe('2.5000');
    expect(formatNumber(1.00005, { decimals: 4 })).toBe('1.0001');
    expect(formatNumber(1234.5, { decimals: 0 })).toBe('1,235');
    expect(formatNumber(-0.004, { decimals: 2 })).toBe('0.00');
    expect(formatNumber(0, { decimals: 2 })).toBe('0.00');
  });

  test('groups and writes Thai digits as asked', () => {
    expect(formatNumber(1234.5, { grouping: false })).toBe('1234.5');
    expect(formatNumber(1234.5, { thaiDigits: true })).toBe('๑,๒๓๔.๕');
  });

  test('keeps the number', () => {
    fc.assert(
      fc.property(fc.tuple(fc.integer(), fc.integer({ min: 0, max: 6 })), ([units, scale]) => {
        const value = Number(`${units}e-${scale}`) + 0;
        expect(Number(formatNumber(value).replaceAll(',', ''))).toBe(value);
      }),
    );
  });
});

test('formatScore shows the decimals of the policy', () => {
  expect(formatScore(2.5)).toBe('2.5000');
  expect(formatScore(2.5, 2)).toBe('2.50');
});

test('formatShare shows percent with at most two decimals', () => {
  expect(formatShare(0.75)).toBe('75%');
  expect(formatShare(1)).toBe('100%');
  expect(formatShare(1 / 3)).toBe('33.33%');
  expect(formatShare(0)).toBe('0%');
});
