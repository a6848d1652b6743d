import { parseLadder, type Ladder } from '../../src/scoring/ladder';
import type { ScoringMethod } from '../../src/scoring/policy';
import { scoreOnLadder, scoreValue } from '../../src/scoring/score';

/** Scores per second of the scoring core on one core, on results as sheets have them: two decimals around the ladder. */
export interface CoreBench {
  readonly name: string;
  readonly scoresPerSecond: number;
}

const RESULTS = 10_000;
const ROUNDS = 300;
const REPEATS = 5;

const LADDERS: readonly {
  readonly name: string;
  readonly thresholds: readonly number[];
  readonly method: ScoringMethod;
}[] = [
  { name: 'interpolate, higher is better', thresholds: [65, 70, 75, 80, 85], method: 'interpolate' },
  { name: 'interpolate, lower is better', thresholds: [10, 8, 6, 4, 2], method: 'interpolate' },
  { name: 'step', thresholds: [1, 2, 3, 4, 5], method: 'step' },
];

/** The same numbers in every run: a linear congruential generator. */
function results(thresholds: readonly number[]): Float64Array {
  const low = Math.min(...thresholds);
  const span = Math.max(...thresholds) - low;
  let seed = 2564;
  return Float64Array.from({ length: RESULTS }, () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.round((low - span * 0.1 + span * 1.2 * (seed / 2147483648)) * 100) / 100;
  });
}

/** Every fast score is the exact one; otherwise the times mean nothing. */
function validate(ladder: Ladder, values: Float64Array, method: ScoringMethod): void {
  for (const value of values) {
    const exact = scoreOnLadder(ladder, value, { method });
    const fast = scoreValue(ladder, value, method, 4);
    if (exact.score !== fast) throw new Error(`${value}: ${fast} is not ${exact.score}`);
  }
}

/** Processor time, not the clock's, and the best of several repeats: what else the machine does must not count. */
function fastest(run: () => number): number {
  let best = Infinity;
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const start = process.cpuUsage();
    const sum = run();
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    if (!(sum > 0)) throw new Error('the scores were not computed');
    best = Math.min(best, seconds);
  }
  return (RESULTS * ROUNDS) / best;
}

export function benchCore(): readonly CoreBench[] {
  return LADDERS.map(({ name, thresholds, method }) => {
    const ladder = parseLadder(thresholds);
    if (!ladder.ok) throw new Error(name);
    const values = results(thresholds);
    validate(ladder, values, method);
    const scoresPerSecond = fastest(() => {
      let sum = 0;
      for (let round = 0; round < ROUNDS; round++) {
        for (let at = 0; at < RESULTS; at++) sum += scoreValue(ladder, values[at]!, method, 4);
      }
      return sum;
    });
    return { name, scoresPerSecond };
  });
}

if (require.main === module) {
  for (const { name, scoresPerSecond } of benchCore()) {
    console.log(`${(scoresPerSecond / 1e6).toFixed(1).padStart(7)} million scores/s  ${name}`);
  }
}
