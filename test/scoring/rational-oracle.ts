import fc from 'fast-check';
import type { ScoringMethod } from '../../src/scoring/policy';

/** A decimal as the test made it: an integer over a power of ten. The oracle never sees the double. */
export interface Exact {
  readonly units: bigint;
  readonly scale: number;
}

export const toDouble = ({ units, scale }: Exact): number => Number(`${units}e-${scale}`);

const POWER = (scale: number): bigint => 10n ** BigInt(scale);
const common = (scale: number) => (value: Exact) => value.units * POWER(scale - value.scale);

/**
 * The score by the sum of clamped shares (SCORING section 2) in integers, in units of 10^-decimals. Written apart from
 * src: no segments, no doubles.
 */
export function oracleScore(
  ladder: readonly (Exact | null)[],
  result: Exact,
  method: ScoringMethod,
  decimals: number,
): bigint {
  const scale = Math.max(result.scale, ...ladder.map((threshold) => threshold?.scale ?? 0));
  const defined = ladder.flatMap((threshold, index) =>
    threshold === null ? [] : [{ level: BigInt(index + 1), at: common(scale)(threshold) }],
  );
  const first = defined[0]!;
  const last = defined.at(-1)!;
  const sign = last.at > first.at ? 1n : -1n;
  const x = sign * common(scale)(result);
  if (x < sign * first.at) return POWER(decimals);
  let top = first.level;
  let bottom = 1n;
  for (const [index, upper] of defined.entries()) {
    const lower = defined[index - 1];
    if (lower === undefined) continue;
    const gap = sign * (upper.at - lower.at);
    const past = x - sign * lower.at;
    const reached = past >= gap;
    const span = upper.level - lower.level;
    if (reached) top += span * bottom;
    else if (past > 0n && method !== 'step') {
      top = top * gap + span * past * bottom;
      bottom *= gap;
    }
  }
  if (method === 'halfStep') {
    top = (2n * top) / bottom;
    bottom = 2n;
  }
  return (2n * top * POWER(decimals) + bottom) / (2n * bottom);
}

/** A whole ladder with gaps of plateaus and undefined levels, and the scale of its thresholds. */
export interface LadderCase {
  readonly ladder: readonly (Exact | null)[];
  readonly scale: number;
}

/** Ladders of both directions: unequal steps, plateaus, undefined levels, negative thresholds. */
export const ladderCases: fc.Arbitrary<LadderCase> = fc
  .record({
    scale: fc.integer({ min: 0, max: 3 }),
    start: fc.integer({ min: -20000, max: 20000 }),
    steps: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5000 })), { minLength: 4, maxLength: 4 }),
    defined: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    falling: fc.boolean(),
  })
  .map(({ scale, start, steps, defined, falling }) => {
    const units = [start];
    for (const step of steps) units.push((units.at(-1) ?? 0) + (falling ? -step : step));
    const ladder = units.map((unit, index) => (defined[index] ? { units: BigInt(unit), scale } : null));
    return { ladder, scale };
  })
  .filter(({ ladder }) => new Set(ladder.flatMap((cell) => (cell === null ? [] : [cell.units]))).size >= 2);

/**
 * Results that matter for a ladder: anywhere around it, exactly on a threshold, just beside one, and exactly half way
 * between two scores of four (or two, or three) decimals.
 */
export const resultsFor = ({ ladder, scale }: LadderCase): fc.Arbitrary<Exact> => {
  const units = ladder.flatMap((cell) => (cell === null ? [] : [cell.units]));
  const low = units.reduce((a, b) => (a < b ? a : b));
  const high = units.reduce((a, b) => (a > b ? a : b));
  const fine = 100000n;
  const anywhere = fc
    .bigInt({ min: (low - 100n) * fine, max: (high + 100n) * fine })
    .map((value) => ({ units: value, scale: scale + 5 }));
  const coarse = fc.bigInt({ min: low - 10n, max: high + 10n }).map((value) => ({ units: value, scale }));
  const beside = fc
    .tuple(fc.constantFrom(...units), fc.constantFrom(-1n, 0n, 1n))
    .map(([unit, off]) => ({ units: unit * fine + off, scale: scale + 5 }));
  const pairs = units.slice(1).map((unit, index) => [units[index]!, unit] as const);
  const ties = fc
    .tuple(fc.constantFrom(...pairs), fc.bigInt({ min: 0n, max: 9999n }), fc.constantFrom(1n, 10n, 100n))
    .map(([[from, to], step, coarser]) => {
      // (2n + 1) / 20000 of the gap, in hundred-thousandths of a unit.
      const share = ((2n * (step / coarser) + 1n) * coarser * 5n) % fine;
      return { units: from * fine + (to - from) * share, scale: scale + 5 };
    });
  return fc.oneof(anywhere, coarse, beside, ties);
};

export const scoringCases = ladderCases.chain((ladderCase) =>
  resultsFor(ladderCase).map((result) => ({ ...ladderCase, result })),
);
