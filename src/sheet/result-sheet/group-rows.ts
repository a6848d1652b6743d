import type { Total } from '../../scoring/total';
import type { Group } from '../agreement';
import type { ScoredAgreement } from '../scored-agreement';

/** A row of the summary: a dimension, or an objective (an aspect where there are none) below it. */
export interface GroupRow {
  readonly group: Group;
  readonly total: Total;
  readonly nested: boolean;
}

/** Dimensions with the objectives in each, in the order of the sheet; objectives of no dimension come last. */
export const groupRowsOf = (scored: ScoredAgreement): GroupRow[] => {
  const { agreement } = scored;
  const rowsOf = (groups: readonly Group[], totals: readonly Total[], nested: boolean): GroupRow[] =>
    groups.flatMap((group, index) => {
      const total = totals[index];
      return total === undefined || group.indicators.length === 0 ? [] : [{ group, total, nested }];
    });
  const inner =
    agreement.objectives.length > 0
      ? rowsOf(agreement.objectives, scored.objectives, true)
      : rowsOf(agreement.aspects, scored.aspects, true);
  const outer = rowsOf(agreement.dimensions, scored.dimensions, false);
  const placed = new Set<GroupRow>();
  const ordered = outer.flatMap((row) => {
    const members = new Set(row.group.indicators);
    const inside = inner.filter(
      (candidate) => !placed.has(candidate) && candidate.group.indicators.every((index) => members.has(index)),
    );
    inside.forEach((member) => placed.add(member));
    return [row, ...inside];
  });
  return [...ordered, ...inner.filter((row) => !placed.has(row))];
};
