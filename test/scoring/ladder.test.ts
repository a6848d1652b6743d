import fc from 'fast-check';
import { parseLadder, reaches } from '../../src/scoring/ladder';
import { ladderOf } from './ladder-of';
import { ladderCases, toDouble } from './rational-oracle';

describe('parseLadder', () => {
  test('reads the direction from the ends', () => {
    expect(ladderOf(65, 70, 75, 80, 85).direction).toBe('higher');
    expect(ladderOf(10, 8, 6, 4, 2).direction).toBe('lower');
    expect(ladderOf(null, 3, null, 2, null).direction).toBe('lower');
  });

  test('keeps thresholds by level and lists the defined ones', () => {
    const ladder = ladderOf(80, null, 90, null, 100);
    expect(ladder.thresholds).toEqual([80, null, 90, null, 100]);
    expect(ladder.defined).toEqual([
      { level: 1, threshold: 80 },
      { level: 3, threshold: 90 },
      { level: 5, threshold: 100 },
    ]);
  });

  test('takes missing cells as undefined levels and ignores a sixth', () => {
    expect(ladderOf(1, 2).thresholds).toEqual([1, 2, null, null, null]);
    expect(ladderOf(1, 2, 3, 4, 5, 0).thresholds).toEqual([1, 2, 3, 4, 5]);
  });

  test('is pending without any threshold', () => {
    expect(parseLadder([null, null, null, null, null])).toEqual({ ok: false, kind: 'pending' });
    expect(parseLadder([])).toEqual({ ok: false, kind: 'pending' });
  });

  test('needs two levels', () => {
    expect(parseLadder([null, null, 7, null, null])).toEqual({ ok: false, kind: 'tooFewLevels', defined: 1 });
  });

  test('refuses a ladder without any step', () => {
    expect(parseLadder([3, 3, null, 3, 3])).toEqual({ ok: false, kind: 'allEqual', threshold: 3 });
    expect(parseLadder([0, -0, null, null, null])).toEqual({ ok: false, kind: 'allEqual', threshold: 0 });
  });

  test.each([
    [[65, 70, 69, 80, 85], 3, 69, 2, 70],
    [[10, 8, 9, 4, 2], 3, 9, 2, 8],
    [[1, 2, 3, 4, 1], 5, 1, 4, 4],
    [[5, 5, 4, 5, 5], 4, 5, 3, 4],
    [[80, null, 70, null, 100], 3, 70, 1, 80],
  ])('says where %j turns', (thresholds, level, threshold, previousLevel, previousThreshold) => {
    expect(parseLadder(thresholds)).toEqual({
      ok: false,
      kind: 'notMonotonic',
      level,
      threshold,
      previousLevel,
      previousThreshold,
    });
  });

  test.each([NaN, Infinity, -Infinity])('refuses %p', (value) => {
    expect(parseLadder([1, 2, value, 4, 5])).toEqual({ ok: false, kind: 'notFinite', level: 3 });
  });

  test('allows plateaus in both directions', () => {
    expect(ladderOf(65, 65, 75, 75, 85).direction).toBe('higher');
    expect(ladderOf(9, 9, 5, 5, 1).direction).toBe('lower');
  });

  test('takes thresholds to 15 significant digits', () => {
    expect(ladderOf(0.1 + 0.2, 0.3, 0.4, 0.5, 0.57 * 100).thresholds).toEqual([0.3, 0.3, 0.4, 0.5, 57]);
  });

  test('accepts every monotonic ladder and keeps its values', () => {
    fc.assert(
      fc.property(ladderCases, ({ ladder }) => {
        const thresholds = ladder.map((cell) => (cell === null ? null : toDouble(cell) + 0));
        expect(ladderOf(...thresholds).thresholds).toEqual(thresholds);
      }),
    );
  });
});

describe('reaches', () => {
  test('reaching the value is enough, on the decimal value', () => {
    expect(reaches('higher', 70, 70)).toBe(true);
    expect(reaches('higher', 69.99, 70)).toBe(false);
    expect(reaches('lower', 2, 2)).toBe(true);
    expect(reaches('lower', 2.01, 2)).toBe(false);
    expect(reaches('higher', 0.57 * 100, 57)).toBe(true);
    expect(reaches('lower', 0.1 + 0.2, 0.3)).toBe(true);
  });
});
