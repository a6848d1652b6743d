import fc from 'fast-check';
import {
  atScale,
  canonical,
  decimalOf,
  decimalToNumber,
  distance,
  fraction,
  quotient,
  roundFraction,
  roundedUnits,
  subtract,
  sum,
  times,
  toNumber,
} from '../../src/scoring/decimal';
import { roundHalfAway } from '../../src/scoring/rounding';

describe('decimalOf', () => {
  test.each([
    [0, 0n, 0],
    [-0, 0n, 0],
    [1.25, 125n, 2],
    [-1.25, -125n, 2],
    [0.001, 1n, 3],
    [-0.5, -5n, 1],
    [1200, 1200n, 0],
    [1e21, 10n ** 21n, 0],
    [1.5e22, 15n * 10n ** 21n, 0],
    [1e-7, 1n, 7],
    [-2.5e-10, -25n, 11],
    [0.1 + 0.2, 3n, 1],
    [0.57 * 100, 57n, 0],
  ])('%p is %p over 10^%p', (value, digits, scale) => {
    expect(decimalOf(value)).toEqual({ digits, scale });
  });

  test.each([NaN, Infinity, -Infinity])('throws on %p', (value) => {
    expect(() => decimalOf(value)).toThrow(RangeError);
    expect(() => decimalOf(value)).toThrow(`not a finite number: ${value}`);
  });

  test('comes back as the same double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(decimalToNumber(decimalOf(value))).toBe(canonical(value));
      }),
    );
  });
});

describe('canonical', () => {
  test('rounds to 15 significant digits, never beyond the largest double', () => {
    expect(canonical(0.57 * 100)).toBe(57);
    expect(canonical(1.234567890123456)).toBe(1.23456789012346);
    expect(canonical(-0)).toBe(0);
    expect(canonical(Number.MAX_VALUE)).toBe(Number.MAX_VALUE);
    expect(canonical(-Number.MAX_VALUE)).toBe(-Number.MAX_VALUE);
  });
});

describe('fractions', () => {
  test('keep the sign above the line', () => {
    expect(fraction(3n, -4n)).toEqual({ numerator: -3n, denominator: 4n });
    expect(fraction(-3n, -4n)).toEqual({ numerator: 3n, denominator: 4n });
    expect(fraction(3n, 4n)).toEqual({ numerator: 3n, denominator: 4n });
  });

  test('divide decimals of different scales', () => {
    expect(toNumber(quotient({ digits: 5n, scale: 1 }, { digits: 25n, scale: 2 }))).toBe(2);
    expect(toNumber(quotient({ digits: 25n, scale: 2 }, { digits: -5n, scale: 1 }))).toBe(-0.5);
  });

  test('are correctly rounded as doubles', () => {
    expect(toNumber({ numerator: 1n, denominator: 3n })).toBe(1 / 3);
    expect(toNumber({ numerator: -2n, denominator: 3n })).toBe(-2 / 3);
    expect(toNumber({ numerator: 10n ** 40n, denominator: 10n ** 39n * 4n })).toBe(2.5);
    expect(toNumber({ numerator: 10n ** 39n, denominator: 10n ** 39n * 4n })).toBe(0.25);
    expect(toNumber({ numerator: -(10n ** 39n), denominator: 10n ** 39n * 4n })).toBe(-0.25);
    expect(toNumber({ numerator: 1n, denominator: 10n ** 60n })).toBe(1e-60);
    expect(toNumber({ numerator: 0n, denominator: 10n ** 60n })).toBe(0);
    expect(toNumber({ numerator: 10n ** 60n, denominator: 1n })).toBe(1e60);
    expect(toNumber({ numerator: -(10n ** 60n), denominator: 3n })).toBeCloseTo(-(1e60 / 3), -45);
    expect(toNumber({ numerator: BigInt(Number.MAX_SAFE_INTEGER) + 2n, denominator: 2n })).toBe(2 ** 52);
    expect(toNumber({ numerator: 1n, denominator: 3n * 10n ** 300n })).toBe(1e-300 / 3);
  });

  test('round half away from zero', () => {
    expect(roundedUnits({ numerator: 5n, denominator: 2n }, 0)).toBe(3n);
    expect(roundedUnits({ numerator: -5n, denominator: 2n }, 0)).toBe(-3n);
    expect(roundedUnits({ numerator: 249n, denominator: 100n }, 0)).toBe(2n);
    expect(roundedUnits({ numerator: 1n, denominator: 3n }, 2)).toBe(33n);
    expect(roundFraction({ numerator: 2n, denominator: 3n }, 4)).toBe(0.6667);
  });

  test('scale, add, subtract and multiply', () => {
    expect(atScale({ digits: 5n, scale: 1 }, 3)).toBe(500n);
    expect(sum([])).toEqual({ digits: 0n, scale: 0 });
    expect(sum([decimalOf(0.1), decimalOf(0.25)])).toEqual({ digits: 35n, scale: 2 });
    expect(subtract(decimalOf(0.3), decimalOf(0.25))).toEqual({ digits: 5n, scale: 2 });
    expect(times(decimalOf(0.5), decimalOf(-0.25))).toEqual({ digits: -125n, scale: 3 });
  });
});

describe('distance', () => {
  test('is exact and never negative', () => {
    expect(distance(71.1, 71)).toBe(0.1);
    expect(distance(71, 71.1)).toBe(0.1);
    expect(distance(-1, 1)).toBe(2);
    expect(distance(5, 5)).toBe(0);
  });
});

describe('roundHalfAway', () => {
  test.each([
    [1.00005, 4, 1.0001],
    [1.00004999, 4, 1],
    [-1.00005, 4, -1.0001],
    [2.675, 2, 2.68],
    [1.005, 2, 1.01],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [1.4999999999999999, 0, 2],
    [1234.5, 0, 1235],
    [0, 4, 0],
    [1e21, 4, 1e21],
    [1e-9, 4, 0],
  ])('%p to %p decimals is %p', (value, decimals, rounded) => {
    expect(roundHalfAway(value, decimals)).toBe(rounded);
  });

  test.each([NaN, Infinity, -Infinity])('gives %p back', (value) => {
    expect(roundHalfAway(value, 4)).toBe(value);
  });

  test('rounds every decimal tie away from zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 5 }), (units, decimals) => {
        const away = units < 0 ? units - 1 : units + 1;
        const tie = Number(`${units}.5e-${decimals}`);
        fc.pre(units !== 0);
        expect(roundHalfAway(tie, decimals)).toBe(Number(`${away}e-${decimals}`));
      }),
    );
  });
});
