import { a1Area } from '../../sheet/address';
import type { Area } from '../../sheet/grid';
import type { WritePlan } from '../../sheet/plan';
import { WorkbookError } from '../port';
import { areasOf, bandsOf, rangeOf } from './range';

/** `getMergedAreas` fails above 512 merges, so it is asked per band of rows. */
const BAND = 100;

/** Queues the reading of an area's merges. */
export const askMerges = (sheet: Excel.Worksheet, area: Area): Excel.RangeAreas[] =>
  bandsOf(area, BAND).map((band) => {
    const merged = rangeOf(sheet, band).getMergedAreasOrNullObject();
    merged.load('address');
    return merged;
  });

export const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** Merged areas in reading order, each once (a merge across two bands is given by both). */
export function mergesAsked(asked: readonly Excel.RangeAreas[]): Area[] {
  const all = asked.filter((merged) => !merged.isNullObject).flatMap((merged) => areasOf(merged.address));
  return all
    .filter((area, index) => all.findIndex((other) => sameArea(area, other)) === index)
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

export const overlaps = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** Whether a block writes into a cell that a merge covers (its first cell is the one that shows). */
const writesUnder = (merge: Area, { area, cells }: WritePlan['contents'][number]): boolean =>
  overlaps(merge, area) &&
  cells.some((row, r) =>
    row.some((content, c) => {
      const [y, x] = [area.top + r, area.left + c];
      const first = y === merge.top && x === merge.left;
      return content !== null && !first && overlaps(merge, { top: y, left: x, bottom: y, right: x });
    }),
  );

/** Rejects a plan that would write into merged cells or merge across them: Excel would drop or refuse it half way. */
export function refuseMerged(merges: readonly Area[], plan: WritePlan): void {
  const staying = merges.filter((merge) => !(plan.unmerges ?? []).some((ours) => sameArea(ours, merge)));
  const inTheWay = staying.find(
    (merge) =>
      plan.contents.some((block) => writesUnder(merge, block)) ||
      plan.merges.some((wanted) => overlaps(wanted, merge) && !sameArea(wanted, merge)),
  );
  if (inTheWay !== undefined) {
    throw new WorkbookError('mergedCells', { sheet: plan.sheet, cells: a1Area(inTheWay) });
  }
}
