import fc from 'fast-check';
import { LEVELS } from '../../src/scoring/ladder';
import type { ScoringMethod } from '../../src/scoring/policy';
import { scoreOnLadder, scoreValue, unscored, type ScoreExplanation } from '../../src/scoring/score';
import { ladderOf } from './ladder-of';
import { ladderCases, oracleScore, resultsFor, scoringCases, toDouble } from './rational-oracle';

const METHODS: readonly ScoringMethod[] = ['interpolate', 'step', 'halfStep'];
const methods = fc.constantFrom(...METHODS);
const places = fc.constantFrom(2, 3, 4);

function explained(
  thresholds: readonly (number | null)[],
  result: number,
  method: ScoringMethod = 'interpolate',
): ScoreExplanation {
  const outcome = scoreOnLadder(ladderOf(...thresholds), result, { method });
  if (outcome.status !== 'scored') throw new Error(outcome.status);
  expect(outcome.explanation.score).toBe(outcome.score);
  return outcome.explanation;
}

/** SCORING section 2, row by row. */
const TABLE: readonly (readonly [number, readonly (number | null)[], ScoringMethod, number])[] = [
  [72.5, [65, 70, 75, 80, 85], 'interpolate', 2.5],
  [71, [65, 70, 75, 80, 85], 'interpolate', 2.2],
  [90.47, [65, 70, 75, 80, 85], 'interpolate', 5],
  [64.99, [65, 70, 75, 80, 85], 'interpolate', 1],
  [7, [10, 8, 6, 4, 2], 'interpolate', 2.5],
  [1.2, [10, 8, 6, 4, 2], 'interpolate', 5],
  [66.6667, [60, 70, 80, 90, 100], 'interpolate', 1.6667],
  [4.9, [1, 2, 3, 4, 5], 'step', 4],
  [1.5, [4, 3, 2, 1, 0], 'interpolate', 3.5],
  [85, [80, null, 90, null, 100], 'interpolate', 2],
];

/** More of the same, where programs go wrong. */
const HARD: typeof TABLE = [
  // Unequal steps: each band has its own.
  [87, [60, 70, 80, 85, 90], 'interpolate', 4.4],
  // Ties that binary floating point would lose.
  [65.00025, [65, 70, 75, 80, 85], 'interpolate', 1.0001],
  [70.00075, [65, 70, 75, 80, 85], 'interpolate', 2.0002],
  [1.00005, [1, 2, 3, 4, 5], 'interpolate', 1.0001],
  [8.0001, [10, 8, 6, 4, 2], 'interpolate', 2],
  [7.9999, [10, 8, 6, 4, 2], 'interpolate', 2.0001],
  // Doubles that miss their decimal.
  [0.57 * 100, [50, 57, 57, 80, 90], 'interpolate', 3],
  [0.1 + 0.2, [0.5, 0.4, 0.3, 0.3, 0.1], 'interpolate', 4],
  [0.1 + 0.2, [0.5, 0.4, 0.3, 0.2, 0.1], 'step', 3],
  // Plateaus: reaching the value earns the higher level.
  [70, [65, 70, 70, 80, 85], 'interpolate', 3],
  [69.9999, [65, 70, 70, 80, 85], 'interpolate', 2],
  [70, [65, 70, 70, 80, 85], 'step', 3],
  [69.99, [65, 70, 70, 80, 85], 'step', 1],
  [5, [5, 5, 4, 3, 2], 'step', 2],
  [85, [65, 70, 75, 85, 85], 'interpolate', 5],
  // The lowest defined level lies above 1, the highest below 5.
  [79.9, [null, 80, 90, 100, null], 'interpolate', 1],
  [80, [null, 80, 90, 100, null], 'interpolate', 2],
  [85, [null, 80, 90, 100, null], 'interpolate', 2.5],
  [200, [null, 80, 90, 100, null], 'interpolate', 4],
  [200, [null, 80, 90, 100, null], 'step', 4],
  [85, [80, null, 90, null, 100], 'step', 1],
  [90, [80, null, 90, null, 100], 'step', 3],
  // Half steps count when reached, never before.
  [1.49, [1, 2, 3, 4, 5], 'halfStep', 1],
  [1.5, [1, 2, 3, 4, 5], 'halfStep', 1.5],
  [4.99, [1, 2, 3, 4, 5], 'halfStep', 4.5],
  [0.9, [1, 2, 3, 4, 5], 'halfStep', 1],
  [86, [80, null, 90, null, 100], 'halfStep', 2],
  [83, [80, null, 90, null, 100], 'halfStep', 1.5],
  // Below level 1, a true zero, negatives, huge and tiny.
  [0, [65, 70, 75, 80, 85], 'interpolate', 1],
  [0, [4, 3, 2, 1, 0], 'interpolate', 5],
  [-1, [-3, -2, -1, 0, 1], 'interpolate', 3],
  [-0, [0, 1, 2, 3, 4], 'step', 1],
  [1e300, [65, 70, 75, 80, 85], 'interpolate', 5],
  [1.5e300, [1e300, 2e300, 3e300, 4e300, 5e300], 'interpolate', 1.5],
  [1.5e-300, [1e-300, 2e-300, 3e-300, 4e-300, 5e-300], 'interpolate', 1.5],
  [-5e-324, [0, -5.4e-323, -6e-323, -6.2e-323, -6.4e-323], 'interpolate', 1.0926],
  [0, [-1e308, null, null, null, 1e308], 'interpolate', 3],
];

describe('scoreOnLadder and scoreValue', () => {
  test.each([...TABLE, ...HARD])('%p on %j by %s is %p', (result, thresholds, method, score) => {
    expect(explained(thresholds, result, method).score).toBe(score);
    expect(scoreValue(ladderOf(...thresholds), result, method, 4)).toBe(score);
  });

  test('interpolates to four decimals when nothing is said', () => {
    const outcome = scoreOnLadder(ladderOf(60, 70, 80, 90, 100), 66.6667);
    expect(outcome).toMatchObject({ status: 'scored', score: 1.6667, explanation: { decimals: 4 } });
  });

  test.each([
    [2, 1.67],
    [3, 1.667],
  ])('rounds to %p decimals', (decimals, score) => {
    expect(scoreOnLadder(ladderOf(60, 70, 80, 90, 100), 66.6667, { decimals })).toMatchObject({ score });
    expect(scoreValue(ladderOf(60, 70, 80, 90, 100), 66.6667, 'interpolate', decimals)).toBe(score);
  });

  test.each([NaN, Infinity, -Infinity])('refuses the result %p', (result) => {
    const reason = { status: 'error', why: { kind: 'resultNotNumber' } };
    expect(scoreOnLadder(ladderOf(1, 2, 3, 4, 5), result)).toEqual({ status: 'error', score: null, reason });
    expect(scoreValue(ladderOf(1, 2, 3, 4, 5), result, 'step', 4)).toBeNaN();
  });

  test('equal an exact rational computation, ties and plateaus included', () => {
    fc.assert(
      fc.property(scoringCases, methods, places, ({ ladder, result }, method, decimals) => {
        const wanted = toDouble({ units: oracleScore(ladder, result, method, decimals), scale: decimals });
        const parsed = ladderOf(...ladder.map((cell) => (cell === null ? null : toDouble(cell))));
        expect(scoreOnLadder(parsed, toDouble(result), { method, decimals })).toMatchObject({ score: wanted });
        expect(scoreValue(parsed, toDouble(result), method, decimals)).toBe(wanted);
      }),
      { numRuns: 3000 },
    );
  });

  test('agree with each other on any double', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 5, maxLength: 5 }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.nat(5),
        methods,
        (values, other, pick, method) => {
          const thresholds = [...values].sort((a, b) => a - b);
          fc.pre(new Set(thresholds.map((value) => Number(value.toPrecision(15)) + 0)).size > 1);
          const ladder = ladderOf(...thresholds);
          const result = thresholds[pick] ?? other;
          expect(scoreOnLadder(ladder, result, { method })).toMatchObject({
            score: scoreValue(ladder, result, method, 4),
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  test('stay between 1 and 5', () => {
    fc.assert(
      fc.property(ladderCases, fc.double({ noNaN: true }), methods, ({ ladder }, result, method) => {
        fc.pre(Number.isFinite(result));
        const parsed = ladderOf(...ladder.map((cell) => (cell === null ? null : toDouble(cell))));
        const score = scoreValue(parsed, result, method, 4);
        expect(score >= 1 && score <= 5).toBe(true);
      }),
    );
  });

  test('never fall when the result gets better', () => {
    const cases = ladderCases.chain((one) => fc.tuple(fc.constant(one), resultsFor(one), resultsFor(one)));
    fc.assert(
      fc.property(cases, methods, ([{ ladder }, a, b], method) => {
        const parsed = ladderOf(...ladder.map((cell) => (cell === null ? null : toDouble(cell))));
        const [worse = 0, better = 0] = [toDouble(a), toDouble(b)].sort((x, y) =>
          parsed.direction === 'higher' ? x - y : y - x,
        );
        expect(scoreValue(parsed, better, method, 4)).toBeGreaterThanOrEqual(scoreValue(parsed, worse, method, 4));
      }),
    );
  });

  test('give a threshold its level, the highest of a plateau', () => {
    fc.assert(
      fc.property(ladderCases, methods, ({ ladder }, method) => {
        const thresholds = ladder.map((cell) => (cell === null ? null : toDouble(cell)));
        const parsed = ladderOf(...thresholds);
        for (const threshold of thresholds) {
          if (threshold === null) continue;
          const level = Math.max(...LEVELS.filter((one) => thresholds[one - 1] === threshold));
          expect(scoreValue(parsed, threshold, method, 4)).toBe(level);
        }
      }),
    );
  });

  test('are the same in the mirror', () => {
    fc.assert(
      fc.property(scoringCases, methods, ({ ladder, result }, method) => {
        const thresholds = ladder.map((cell) => (cell === null ? null : toDouble(cell)));
        const mirrored = thresholds.map((threshold) => (threshold === null ? null : -threshold));
        const x = toDouble(result);
        expect(scoreValue(ladderOf(...mirrored), -x, method, 4)).toBe(
          scoreValue(ladderOf(...thresholds), x, method, 4),
        );
      }),
    );
  });
});

describe('the explanation of a score', () => {
  test('between two rungs', () => {
    expect(explained([65, 70, 75, 80, 85], 71)).toEqual({
      method: 'interpolate',
      direction: 'higher',
      result: 71,
      segment: 'between',
      lower: { level: 2, threshold: 70 },
      upper: { level: 3, threshold: 75 },
      fraction: 0.2,
      unrounded: 2.2,
      score: 2.2,
      decimals: 4,
    });
  });

  test('on the floor', () => {
    expect(explained([10, 8, 6, 4, 2], 11)).toMatchObject({
      direction: 'lower',
      segment: 'floor',
      lower: null,
      upper: { level: 1, threshold: 10 },
      fraction: null,
      unrounded: 1,
    });
  });

  test('at the cap', () => {
    expect(explained([null, 70, null, 80, null], 80)).toMatchObject({
      segment: 'cap',
      lower: { level: 4, threshold: 80 },
      upper: null,
      fraction: null,
      unrounded: 4,
    });
  });

  test('before rounding, and by whole and half steps', () => {
    expect(explained([60, null, 90, null, 100], 70)).toMatchObject({
      fraction: 1 / 3,
      unrounded: 5 / 3,
      score: 1.6667,
    });
    expect(explained([1, 2, 3, 4, 5], 4.9, 'step')).toMatchObject({ fraction: 0.9, unrounded: 4, score: 4 });
    expect(explained([1, 2, 3, 4, 5], 4.9, 'halfStep')).toMatchObject({ fraction: 0.9, unrounded: 4.5, score: 4.5 });
  });

  test('shows the result to 15 significant digits', () => {
    expect(explained([50, 55, 60, 65, 70], 0.57 * 100).result).toBe(57);
  });
});

describe('unscored', () => {
  test('keeps the status and the reason', () => {
    const reason = { status: 'notDue', round: 6 } as const;
    expect(unscored(reason)).toEqual({ status: 'notDue', score: null, reason });
  });
});
