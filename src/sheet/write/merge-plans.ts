import type { Area, SheetGrid } from '../grid';
import type { WritePlan } from '../plan';
import { beforeOf, blocksOf, holds } from './assemble';
import type { Wanted } from './assemble';
import { heldAt } from './grid-cells';
import { mergedPrintArea } from './print-area';
import { mergedResizes } from './tables';
import { COLUMN_PARTS } from './target';
import type { ColumnPart } from './target';

const cellsOf = ({ contents }: WritePlan): Wanted[] =>
  contents.flatMap(({ area, cells }) =>
    cells.flatMap((row, r) =>
      row.flatMap((content, c): Wanted[] =>
        content === null ? [] : [{ row: area.top + r, column: area.left + c, part: 'total', content }],
      ),
    ),
  );

/**
 * One plan that does what two do one after the other: taking back what was written with other parts, and writing anew. A
 * column that keeps its part is not touched but for the cells that differ: what a person did to its looks stays.
 * @param then our columns where they stand now, by part
 */
export const mergePlans = <Plan extends WritePlan>(
  removal: WritePlan,
  fresh: Plan,
  grid: SheetGrid,
  then: ReadonlyMap<ColumnPart, number>,
): Plan => {
  const now = fresh.record?.columns;
  const kept = new Set(COLUMN_PARTS.flatMap((part) => (then.get(part) === now?.[part] ? (then.get(part) ?? []) : [])));
  const isTotalRow = totalRowKept(removal, fresh);
  const changed = (area: Area): boolean => !isTotalRow(area) && (area.left !== area.right || !kept.has(area.left));
  const wanted = new Map([...cellsOf(removal), ...cellsOf(fresh)].map((cell) => [`${cell.row},${cell.column}`, cell]));
  const write = [...wanted.values()].filter(({ row, column, content }) => !holds(heldAt(grid, row, column), content));
  const moves = kept.size < then.size || fresh.bandRules.length < removal.bandRules.length;
  const widths = new Map([...removal.columnWidths, ...fresh.columnWidths].map(({ column, width }) => [column, width]));
  const { printArea: _, ...rest } = fresh;
  const printArea = mergedPrintArea(removal.printArea, fresh.printArea);
  return {
    ...(rest as Plan),
    ...(printArea && { printArea }),
    contents: blocksOf(write),
    unmerges: [...(removal.unmerges ?? []), ...(fresh.unmerges ?? [])].filter(changed),
    resets: [...(removal.resets ?? []), ...(fresh.resets ?? [])].filter(changed),
    looks: [...removal.looks, ...fresh.looks].filter(({ area }) => changed(area)),
    merges: fresh.merges.filter(changed),
    tables: mergedResizes(removal.tables ?? [], fresh.tables ?? []),
    columnWidths: [...widths].filter(([column]) => !kept.has(column)).map(([column, width]) => ({ column, width })),
    bandRules: [...removal.bandRules, ...fresh.bandRules],
    before: beforeOf(write, grid),
    empty: write.length === 0 && !moves,
  };
};

/** Tells the cells of the table's total row, when it was ours and stays where it is. */
const totalRowKept = (removal: WritePlan, { record }: WritePlan): ((area: Area) => boolean) => {
  const last = record?.lastColumn ?? -1;
  const isTotal = ({ top, bottom, right }: Area) => top === bottom && top === record?.totalRow && right <= last;
  const stays = (removal.resets ?? []).some(isTotal) && (record?.restore?.areas ?? []).some(isTotal);
  return (area) => stays && isTotal(area);
};
