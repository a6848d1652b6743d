import { parseLadder } from '../../src/scoring/ladder';
import type { Ladder } from '../../src/scoring/ladder';
import type { ScoringMethod } from '../../src/scoring/policy';

/** A result on a ladder. A text result is what staff may have typed; null is a blank cell. */
export interface LadderCase {
  readonly thresholds: readonly (number | null)[];
  readonly ladder: Ladder;
  readonly result: number | string | null;
  readonly method: ScoringMethod;
}

/** Small, fast, the same everywhere (mulberry32): a failing case is found again by its number. */
export const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const decimal = (units: number, scale: number): number => Number(`${Math.round(units)}e-${scale}`);

/** Decimals of thresholds and results, from whole numbers to satang in the millions. */
const SCALES = [0, 0, 0, 1, 2, 3];
const WIDTHS = [1, 2, 4, 5, 8, 10, 20, 25, 3, 7, 12, 1000];
const METHODS: readonly ScoringMethod[] = ['interpolate', 'interpolate', 'interpolate', 'step', 'halfStep'];

export function ladderCases(count: number, seed: number): LadderCase[] {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const cases: LadderCase[] = [];
  while (cases.length < count) {
    const scale = pick(SCALES);
    const sign = random() < 0.5 ? 1 : -1;
    const start = Math.floor(random() * pick([10, 100, 1e6])) * pick([1, 1, -1]);
    const even = random() < 0.5 ? pick(WIDTHS) : null;
    let at = start;
    const units = [0, 1, 2, 3, 4].map((level) => {
      const plateau = random() < 0.12;
      if (level > 0 && !plateau) at += sign * (even ?? pick(WIDTHS));
      return at;
    });
    const thresholds = units.map((unit) => (random() < 0.15 ? null : decimal(unit, scale)));
    const ladder = parseLadder(thresholds);
    if (!ladder.ok) continue;
    cases.push({ thresholds, ladder, result: resultFor(ladder, scale, random, pick), method: pick(METHODS) });
  }
  return cases;
}

function resultFor(
  ladder: Ladder,
  scale: number,
  random: () => number,
  pick: <T>(list: readonly T[]) => T,
): LadderCase['result'] {
  const kind = random();
  if (kind < 0.04) return null;
  if (kind < 0.06) return pick(['ดี', '65-69', 'x']);
  const rungs = ladder.defined;
  const index = Math.floor(random() * (rungs.length - 1));
  const from = rungs[index]?.threshold ?? 0;
  const to = rungs[index + 1]?.threshold ?? 0;
  if (kind < 0.16) return pick([from, to]);
  if (kind < 0.26)
    return decimal((from + pick([-1, 1]) * random() * 3 * Math.abs(to - from || 1)) * 10 ** (scale + 2), scale + 2);
  // A score that ends in 5 at the fifth decimal: result = from + width × (j + ½) / 10⁴, a finite decimal.
  const tie = (Math.floor(random() * 10_000) + 0.5) / 10_000;
  const share = kind < 0.66 ? tie : random();
  const places = kind < 0.66 ? scale + 5 : scale + 1 + Math.floor(random() * 3);
  return decimal((from + share * (to - from)) * 10 ** places, places);
}
