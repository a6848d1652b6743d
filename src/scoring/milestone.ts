/** How far a row of steps is done. */
export interface Milestone {
  /** Steps done in a row from the first: the level reached, 0 when the first is not done. */
  readonly reached: number;
  /** The number (from 1) of the first step missing below a later one that is done; null without such a gap. */
  readonly gapAt: number | null;
}

/** The level of a milestone indicator. SCORING section 3: a step done after a gap does not count. */
export function stepsInARow(steps: readonly boolean[]): Milestone {
  const missing = steps.indexOf(false);
  if (missing === -1) return { reached: steps.length, gapAt: null };
  return { reached: missing, gapAt: steps.includes(true, missing) ? missing + 1 : null };
}
