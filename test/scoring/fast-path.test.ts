import { scoreValue } from '../../src/scoring/fast-score';
import { ladderOf } from './ladder-of';

/** Exact decimals are some hundred times slower; a column of ordinary results must not need them. */
jest.mock('../../src/scoring/exact-score', () => ({
  scoreExactly: () => {
    throw new Error('exact');
  },
}));

const higher = ladderOf(65, 70, 75, 80, 85);
const lower = ladderOf(10, 8, 6, 4, 2);

test('ordinary results are scored by doubles alone', () => {
  expect(scoreValue(higher, 72.51, 'interpolate', 4)).toBe(2.502);
  expect(scoreValue(higher, 70, 'step', 4)).toBe(2);
  expect(scoreValue(higher, 64.99, 'interpolate', 4)).toBe(1);
  expect(scoreValue(higher, 85, 'interpolate', 4)).toBe(5);
  expect(scoreValue(higher, 70, 'interpolate', 4)).toBe(2);
  expect(scoreValue(lower, 7.1, 'interpolate', 4)).toBe(2.45);
  expect(scoreValue(lower, 7.1, 'halfStep', 4)).toBe(2);
  for (let result = 6001; result < 9000; result++) scoreValue(higher, result / 100, 'interpolate', 4);
});

test('ties and near misses are left to exact decimals', () => {
  expect(() => scoreValue(higher, 65.00025, 'interpolate', 4)).toThrow('exact');
  expect(() => scoreValue(higher, 70 - 1e-14, 'step', 4)).toThrow('exact');
  expect(() => scoreValue(lower, 7, 'halfStep', 4)).toThrow('exact');
});
