import { LEVELS, type Ladder } from './ladder';
import { DEFAULT_POLICY, type Policy, type ScoringMethod } from './policy';

/** Whether the unit of an indicator is a level (`ระดับ`, `ระดับความสำเร็จ`, `level`, `milestone`). */
export type UnitKind = 'level' | 'other' | 'notStated';

/**
 * How a row is scored when nobody has set it. SCORING sections 2 and 7: a milestone (ladder exactly 1 2 3 4 5, unit a
 * level or not stated) as the policy's `milestones` says, any other row as its `betweenLevels` says. Whole levels
 * between levels mean every row.
 */
export function defaultMethod(
  ladder: Ladder | readonly (number | null)[],
  unitKind: UnitKind,
  policy: Pick<Policy, 'betweenLevels' | 'milestones'> = DEFAULT_POLICY,
): ScoringMethod {
  if (policy.betweenLevels === 'step') return 'step';
  if (!isMilestone(ladder, unitKind)) return 'interpolate';
  switch (policy.milestones) {
    case 'whole':
      return 'step';
    case 'half':
      return 'halfStep';
    case 'interpolate':
      return 'interpolate';
  }
}

/** True for a ladder of exactly 1 2 3 4 5 whose unit is a level or not stated. SCORING section 2. */
export function isMilestone(ladder: Ladder | readonly (number | null)[], unitKind: UnitKind): boolean {
  const thresholds = 'thresholds' in ladder ? ladder.thresholds : ladder;
  return unitKind !== 'other' && LEVELS.every((level) => thresholds[level - 1] === level);
}
