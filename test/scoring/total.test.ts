import fc from 'fast-check';
import { DEFAULT_POLICY } from '../../src/scoring/policy';
import type { Status } from '../../src/scoring/score';
import { coverageOf, totalOf, weightedScores, type WeightedRow } from '../../src/scoring/total';

const scored = (weight: number | null, score: number): WeightedRow => ({ weight, status: 'scored', score });
const other = (weight: number | null, status: Status = 'pending'): WeightedRow => ({ weight, status, score: null });
const policy = (outside: 'excluded' | 'asOne' | 'inBase', decimals: 2 | 3 | 4 = 4) => ({ outside, decimals });

describe('totalOf', () => {
  test('weighs scores over the scored weight', () => {
    expect(totalOf([scored(10, 4), scored(30, 2), other(60)])).toEqual({
      score: 2.5,
      weight: 40,
      allWeight: 100,
      coverage: 0.4,
      provisional: true,
    });
  });

  test('is final when every weight is scored', () => {
    expect(totalOf([scored(50, 4), scored(50, 3)])).toEqual({
      score: 3.5,
      weight: 100,
      allWeight: 100,
      coverage: 1,
      provisional: false,
    });
  });

  test.each<Status>(['noResult', 'notApplicable', 'pending', 'notDue', 'error'])('leaves %s rows outside', (status) => {
    expect(totalOf([scored(50, 4), { weight: 50, status, score: null }])).toMatchObject({ score: 4, coverage: 0.5 });
  });

  test('ignores a score that stands in a row without the status', () => {
    expect(totalOf([scored(50, 4), { weight: 50, status: 'error', score: 1 }])).toMatchObject({ score: 4, weight: 50 });
  });

  test('keeps the pending rows of the base from pulling a unit down', () => {
    const rows = [scored(75, 3.6857), other(25)];
    expect(totalOf(rows).score).toBe(3.6857);
    expect(totalOf(rows, policy('inBase')).score).toBe(2.7643);
  });

  test.each([
    ['excluded', 4],
    ['asOne', 2.5],
    ['inBase', 2],
  ] as const)('with rows outside the total %s gives %p', (outside, score) => {
    expect(totalOf([scored(10, 4), other(10, 'noResult')], policy(outside))).toMatchObject({
      score,
      weight: 10,
      allWeight: 20,
      coverage: 0.5,
      provisional: true,
    });
  });

  test.each(['excluded', 'asOne', 'inBase'] as const)('does not exist without a scored row (%s)', (outside) => {
    expect(totalOf([other(10), other(5)], policy(outside))).toEqual({
      score: null,
      weight: 0,
      allWeight: 15,
      coverage: 0,
      provisional: true,
    });
    expect(totalOf([scored(0, 5), other(5)], policy(outside)).score).toBeNull();
  });

  test('of nothing is provisional and without coverage', () => {
    expect(totalOf([])).toEqual({ score: null, weight: 0, allWeight: 0, coverage: 0, provisional: true });
    expect(totalOf([scored(0, 3)])).toEqual({ score: null, weight: 0, allWeight: 0, coverage: 0, provisional: true });
  });

  test.each([null, -5, NaN, Infinity])('counts a weight of %p nowhere', (weight) => {
    expect(totalOf([scored(10, 3), scored(weight, 5)])).toMatchObject({ score: 3, weight: 10, allWeight: 10 });
    expect(totalOf([scored(10, 3), other(weight)], policy('asOne'))).toMatchObject({ score: 3, allWeight: 10 });
  });

  test.each([null, NaN, Infinity])('takes a score of %p as not scored', (score) => {
    expect(totalOf([scored(10, 3), { weight: 10, status: 'scored', score }])).toMatchObject({ score: 3, weight: 10 });
  });

  test('rounds decimal ties away from zero', () => {
    // (1.0001 + 1) / 2 = 1.00005
    expect(totalOf([scored(1, 1.0001), scored(1, 1)]).score).toBe(1.0001);
    // (4.0003 × 0.1 + 4.0002 × 0.1) / 0.2 = 4.00025
    expect(totalOf([scored(0.1, 4.0003), scored(0.1, 4.0002)]).score).toBe(4.0003);
    expect(totalOf([scored(0.7, 2.35), scored(0.1, 2.35), scored(0.2, 2.34)], policy('excluded', 2)).score).toBe(2.35);
    expect(totalOf([scored(1, 2.005)], policy('excluded', 2)).score).toBe(2.01);
    expect(totalOf([scored(1, 2.0005)], policy('excluded', 3)).score).toBe(2.001);
  });

  test('adds weights as decimals', () => {
    expect(totalOf([scored(0.1, 1), scored(0.2, 1), other(0.7)])).toMatchObject({
      weight: 0.3,
      allWeight: 1,
      coverage: 0.3,
    });
    expect(totalOf(Array.from({ length: 10 }, () => scored(0.1, 2)))).toMatchObject({ weight: 1, provisional: false });
  });

  test('is provisional however little is missing', () => {
    expect(totalOf([scored(1e15, 3), other(1e-9)]).provisional).toBe(true);
  });

  test('does not change when all weights grow alike', () => {
    const rows = fc.array(
      fc.record({
        weight: fc.integer({ min: 0, max: 1000 }),
        score: fc.integer({ min: 10000, max: 50000 }).map((units) => units / 10000),
        is: fc.constantFrom<Status>('scored', 'pending', 'noResult'),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(rows, fc.constantFrom('excluded', 'asOne', 'inBase'), (list, outside) => {
        const at = (factor: number): WeightedRow[] =>
          list.map(({ weight, score, is }) => ({
            weight: weight * factor,
            status: is,
            score: is === 'scored' ? score : null,
          }));
        expect(totalOf(at(1000), policy(outside)).score).toBe(totalOf(at(1), policy(outside)).score);
      }),
    );
  });
});

describe('weightedScores', () => {
  test('are each row’s share of the total', () => {
    expect(weightedScores([scored(10, 4), scored(30, 2), other(60), scored(null, 5)])).toEqual([1, 1.5, null, null]);
  });

  test.each([
    ['excluded', [4, null]],
    ['asOne', [2, 0.5]],
    ['inBase', [2, null]],
  ] as const)('under %s are %j', (outside, shares) => {
    expect(weightedScores([scored(10, 4), other(10)], policy(outside))).toEqual(shares);
  });

  test('do not exist without a scored row', () => {
    expect(weightedScores([other(10), other(5)], policy('asOne'))).toEqual([null, null]);
    expect(weightedScores([])).toEqual([]);
  });

  test('sum to the total before rounding', () => {
    const rows = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 10000, max: 50000 }), fc.boolean()),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(rows, fc.constantFrom('excluded', 'asOne', 'inBase'), (list, outside) => {
        const all = list.map(([weight, units, is]) => (is ? scored(weight / 4, units / 10000) : other(weight / 4)));
        const total = totalOf(all, policy(outside)).score;
        const shares = weightedScores(all, policy(outside)).filter((share) => share !== null);
        if (total === null) expect(shares).toEqual([]);
        else expect(Math.abs(shares.reduce((a, b) => a + b, 0) - total)).toBeLessThanOrEqual(0.00005 + 1e-9);
      }),
    );
  });
});

describe('coverageOf', () => {
  test('is the share of the weight that is scored', () => {
    expect(coverageOf([scored(75, 2), other(25)])).toBe(0.75);
    expect(coverageOf([scored(1, 2), other(2)])).toBe(1 / 3);
    expect(coverageOf([])).toBe(0);
  });
});

test('the default policy leaves unscored weight out of the base', () => {
  expect(DEFAULT_POLICY).toEqual({
    betweenLevels: 'interpolate',
    milestones: 'whole',
    outside: 'excluded',
    decimals: 4,
    bands: [4.5, 3.5, 2.5, 1.5],
    round: 12,
  });
});
