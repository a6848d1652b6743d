import type { Area, Look } from '../../sheet/grid';
import type { LookBlock } from '../../sheet/plan';

/** One look per run of equal cells down a column, so that putting looks back takes few calls. */
export function runsOf(area: Area, looks: readonly (readonly Look[])[]): LookBlock[] {
  const runs: LookBlock[] = [];
  for (let column = area.left; column <= area.right; column++) {
    let start = area.top;
    let current = looks[0]?.[column - area.left];
    let key = JSON.stringify(current);
    for (let row = area.top + 1; row <= area.bottom + 1; row++) {
      const next = row > area.bottom ? undefined : looks[row - area.top]?.[column - area.left];
      const nextKey = JSON.stringify(next);
      if (nextKey === key && row <= area.bottom) continue;
      if (current !== undefined) {
        runs.push({ area: { top: start, bottom: row - 1, left: column, right: column }, look: current });
      }
      [start, current, key] = [row, next, nextKey];
    }
  }
  return runs;
}

const inside = (inner: Area, outer: Area): boolean =>
  inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;

/** The areas without those that lie in another one, so that no cell's look is read twice without need. */
export const withoutInner = (areas: readonly Area[]): Area[] =>
  areas.filter(
    (area, index) =>
      !areas.some((other, at) => at !== index && inside(area, other) && (!inside(other, area) || at < index)),
  );
