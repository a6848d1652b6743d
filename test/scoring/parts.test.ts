import fc from 'fast-check';
import { BANDS, bandOf } from '../../src/scoring/band';
import { defaultMethod, isMilestone } from '../../src/scoring/method';
import { stepsInARow } from '../../src/scoring/milestone';
import { neededResult } from '../../src/scoring/needed';
import { nextLevel } from '../../src/scoring/next-level';
import { growth, percentage } from '../../src/scoring/ratio';
import { scoreValue } from '../../src/scoring/score';
import { ladderOf } from './ladder-of';
import { ladderCases, scoringCases, toDouble } from './rational-oracle';

describe('bandOf', () => {
  test.each([
    [5, 'excellent'],
    [4.5, 'excellent'],
    [4.4999, 'good'],
    [3.5, 'good'],
    [3.4999, 'fair'],
    [2.5, 'fair'],
    [2.4999, 'low'],
    [1.5, 'low'],
    [1.4999, 'veryLow'],
    [1, 'veryLow'],
  ] as const)('%p is %s', (score, band) => {
    expect(bandOf(score)).toBe(band);
  });

  test('follows the cuts of the policy', () => {
    expect([4, 3.9, 2.9, 1.9, 0.9].map((score) => bandOf(score, [4, 3, 2, 1]))).toEqual(BANDS);
  });
});

describe('defaultMethod', () => {
  const milestone = [1, 2, 3, 4, 5];
  test.each([
    [milestone, 'level', 'step'],
    [milestone, 'notStated', 'step'],
    [milestone, 'other', 'interpolate'],
    [[5, 4, 3, 2, 1], 'level', 'interpolate'],
    [[1, 2, 3, 4, 6], 'level', 'interpolate'],
    [[1, 2, 3, 4, null], 'notStated', 'interpolate'],
    [[2, 3, 4, 5, 6], 'notStated', 'interpolate'],
  ] as const)('%j with unit %s is %s', (thresholds, unit, method) => {
    expect(defaultMethod(thresholds, unit)).toBe(method);
    expect(isMilestone(thresholds, unit)).toBe(method === 'step');
  });

  test('takes a parsed ladder too', () => {
    expect(defaultMethod(ladderOf(1, 2, 3, 4, 5), 'level')).toBe('step');
    expect(defaultMethod(ladderOf(65, 70, 75, 80, 85), 'level')).toBe('interpolate');
  });

  test.each([
    ['whole', 'step'],
    ['half', 'halfStep'],
    ['interpolate', 'interpolate'],
  ] as const)('scores milestones by the policy %s: %s', (milestones, method) => {
    expect(defaultMethod(milestone, 'level', { betweenLevels: 'interpolate', milestones })).toBe(method);
    expect(defaultMethod([2, 3, 4, 5, 6], 'level', { betweenLevels: 'interpolate', milestones })).toBe('interpolate');
  });

  test.each(['whole', 'half', 'interpolate'] as const)(
    'scores every row by whole levels when asked (%s)',
    (milestones) => {
      const policy = { betweenLevels: 'step', milestones } as const;
      expect(defaultMethod([65, 70, 75, 80, 85], 'other', policy)).toBe('step');
      expect(defaultMethod(milestone, 'level', policy)).toBe('step');
    },
  );
});

describe('stepsInARow', () => {
  test.each([
    [[], 0, null],
    [[true, true, true, true, true], 5, null],
    [[true, true, false, false, false], 2, null],
    [[true, false, true, false, false], 1, 2],
    [[false, true], 0, 1],
    [[false, false], 0, null],
    [[true, false], 1, null],
  ])('%j reaches %p, gap at %p', (steps, reached, gapAt) => {
    expect(stepsInARow(steps)).toEqual({ reached, gapAt });
  });
});

describe('percentage', () => {
  test('is numerator × 100 / denominator, exactly', () => {
    expect(percentage(57, 100)).toEqual({ ok: true, value: 57 });
    expect(percentage(1, 3)).toEqual({ ok: true, value: 100 / 3 });
    expect(percentage(0, 7)).toEqual({ ok: true, value: 0 });
    expect(percentage(0.29, 1)).toEqual({ ok: true, value: 29 });
    expect(percentage(-3, 4)).toEqual({ ok: true, value: -75 });
  });

  test.each([
    [0, 0, { status: 'notApplicable', why: 'zeroOverZero' }],
    [3, 0, { status: 'error', why: { kind: 'zeroDenominator' } }],
    [3, null, { status: 'error', why: { kind: 'missingDenominator' } }],
    [0, null, { status: 'error', why: { kind: 'missingDenominator' } }],
    [null, 5, { status: 'noResult' }],
    [null, 0, { status: 'noResult' }],
    [null, null, { status: 'noResult' }],
    [NaN, 5, { status: 'error', why: { kind: 'resultNotNumber' } }],
    [5, Infinity, { status: 'error', why: { kind: 'resultNotNumber' } }],
  ])('%p over %p is %j', (numerator, denominator, reason) => {
    expect(percentage(numerator, denominator)).toEqual({ ok: false, reason });
  });
});

describe('growth', () => {
  test('is the change in percent of the base, exactly', () => {
    expect(growth(104, 100)).toEqual({ ok: true, value: 4 });
    expect(growth(98, 100)).toEqual({ ok: true, value: -2 });
    expect(growth(0.3, 0.1)).toEqual({ ok: true, value: 200 });
    expect(growth(0, 50)).toEqual({ ok: true, value: -100 });
    expect(growth(50, -100)).toEqual({ ok: true, value: -150 });
  });

  test.each([
    [5, 0, { status: 'error', why: { kind: 'zeroBase' } }],
    [0, 0, { status: 'error', why: { kind: 'zeroBase' } }],
    [5, null, { status: 'error', why: { kind: 'missingBase' } }],
    [null, 5, { status: 'noResult' }],
    [null, null, { status: 'noResult' }],
    [Infinity, 5, { status: 'error', why: { kind: 'resultNotNumber' } }],
    [5, NaN, { status: 'error', why: { kind: 'resultNotNumber' } }],
  ])('%p on %p is %j', (result, base, reason) => {
    expect(growth(result, base)).toEqual({ ok: false, reason });
  });
});

describe('nextLevel', () => {
  test('gives the level, its threshold and the distance in the indicator’s unit', () => {
    expect(nextLevel(ladderOf(65, 70, 75, 80, 85), 72.5)).toEqual({ level: 3, threshold: 75, distance: 2.5 });
    expect(nextLevel(ladderOf(10, 8, 6, 4, 2), 7.1)).toEqual({ level: 3, threshold: 6, distance: 1.1 });
    expect(nextLevel(ladderOf(65, 70, 75, 80, 85), 60)).toEqual({ level: 1, threshold: 65, distance: 5 });
    expect(nextLevel(ladderOf(65, 70, 75, 80, 85), 70)).toEqual({ level: 3, threshold: 75, distance: 5 });
  });

  test('names the highest level of a plateau', () => {
    expect(nextLevel(ladderOf(65, 70, 70, 70, 85), 66)).toEqual({ level: 4, threshold: 70, distance: 4 });
  });

  test('skips undefined levels', () => {
    expect(nextLevel(ladderOf(80, null, 90, null, 100), 85)).toEqual({ level: 3, threshold: 90, distance: 5 });
  });

  test.each([85, 90, NaN, Infinity])('is nothing for %p', (result) => {
    expect(nextLevel(ladderOf(65, 70, 75, 80, 85), result)).toBeNull();
  });

  test('adding the distance earns the level', () => {
    fc.assert(
      fc.property(scoringCases, ({ ladder, result }) => {
        const parsed = ladderOf(...ladder.map((cell) => (cell === null ? null : toDouble(cell))));
        const next = nextLevel(parsed, toDouble(result));
        fc.pre(next !== null);
        expect(next.distance).toBeGreaterThan(0);
        expect(scoreValue(parsed, next.threshold, 'step', 4)).toBe(next.level);
      }),
    );
  });
});

describe('neededResult', () => {
  const ladder = ladderOf(65, 70, 75, 80, 85);
  test.each([
    [2.5, 72.5],
    [1, 65],
    [5, 85],
    [4, 80],
    [1.0001, 65.0005],
    [3.3333, 76.6665],
  ])('for %p on 65 70 75 80 85 is %p', (score, result) => {
    expect(neededResult(ladder, score)).toEqual({ ok: true, result });
  });

  test('runs the other way on a falling ladder, and across undefined levels', () => {
    expect(neededResult(ladderOf(10, 8, 6, 4, 2), 2.5)).toEqual({ ok: true, result: 7 });
    expect(neededResult(ladderOf(80, null, 90, null, 100), 2)).toEqual({ ok: true, result: 85 });
    expect(neededResult(ladderOf(0.1, 0.25, 0.4, 0.5, 0.6), 1.5)).toEqual({ ok: true, result: 0.175 });
    expect(neededResult(ladderOf(0.25, 1, 2, 3, 4), 1.5)).toEqual({ ok: true, result: 0.625 });
  });

  test('gives a plateau’s value for the scores it jumps over', () => {
    expect(neededResult(ladderOf(65, 70, 70, 80, 85), 2)).toEqual({ ok: true, result: 70 });
    expect(neededResult(ladderOf(65, 70, 70, 80, 85), 2.5)).toEqual({ ok: true, result: 70 });
    expect(neededResult(ladderOf(65, 70, 70, 80, 85), 3)).toEqual({ ok: true, result: 70 });
  });

  test.each([0.9999, 5.0001, 0, -1, NaN, Infinity])('refuses %p', (score) => {
    expect(neededResult(ladder, score)).toEqual({ ok: false, kind: 'outsideScale' });
  });

  test('knows what no result earns', () => {
    const partial = ladderOf(null, 80, 90, 100, null);
    expect(neededResult(partial, 1)).toEqual({ ok: false, kind: 'anyBelow', threshold: 80 });
    expect(neededResult(partial, 1.5)).toEqual({ ok: false, kind: 'notAttainable' });
    expect(neededResult(partial, 4.1)).toEqual({ ok: false, kind: 'notAttainable' });
    expect(neededResult(partial, 4)).toEqual({ ok: true, result: 100 });
  });

  test('by whole steps is the level’s threshold', () => {
    expect(neededResult(ladder, 3, 'step')).toEqual({ ok: true, result: 75 });
    expect(neededResult(ladder, 2.5, 'step')).toEqual({ ok: false, kind: 'notAttainable' });
    expect(neededResult(ladderOf(80, null, 90, null, 100), 2, 'step')).toEqual({ ok: false, kind: 'notAttainable' });
    expect(neededResult(ladderOf(65, 70, 70, 80, 85), 2, 'step')).toEqual({ ok: true, result: 70 });
  });

  test('by half steps takes halves only', () => {
    expect(neededResult(ladder, 2.5, 'halfStep')).toEqual({ ok: true, result: 72.5 });
    expect(neededResult(ladder, 2.25, 'halfStep')).toEqual({ ok: false, kind: 'notAttainable' });
  });

  test('scores what was wanted, or jumps past it on a plateau', () => {
    fc.assert(
      fc.property(ladderCases, fc.integer({ min: 10000, max: 50000 }), ({ ladder: cells }, units) => {
        const parsed = ladderOf(...cells.map((cell) => (cell === null ? null : toDouble(cell))));
        const wanted = units / 10000;
        const needed = neededResult(parsed, wanted);
        fc.pre(needed.ok);
        const score = scoreValue(parsed, needed.result, 'interpolate', 4);
        const jumped = parsed.defined.filter((rung) => rung.threshold === needed.result).length > 1;
        if (jumped) expect(score).toBeGreaterThanOrEqual(wanted);
        else expect(score).toBe(wanted);
      }),
    );
  });
});
