import type { Policy } from '../../scoring/policy';
import type { Area, SheetGrid } from '../grid';
import { mergeAt } from '../grid';
import type { BandRules, LookBlock, WritePlan, WriteRecord } from '../plan';
import type { Wanted } from './assemble';
import { bandRules } from './band-rules';
import { COLUMN_PARTS } from './target';
import type { Target } from './target';

/** What takes the dress off columns that are no longer written. */
export interface Undress {
  readonly resets: readonly Area[];
  readonly unmerges: readonly Area[];
  readonly looks: readonly LookBlock[];
  readonly columnWidths: WritePlan['columnWidths'];
  readonly bandRules: readonly BandRules[];
}

/** Columns of the record that no part stands in any more, and whose cells are emptied now. */
export const undress = (
  grid: SheetGrid,
  record: WriteRecord | null,
  target: Target,
  stale: readonly Wanted[],
  cuts: Policy['bands'],
): Undress => {
  const now = new Set(target.columns.values());
  const dropped = COLUMN_PARTS.filter((part) => {
    const column = record?.columns[part] ?? -1;
    return column >= 0 && !now.has(column) && stale.some((cell) => cell.column === column);
  });
  const columns = dropped.map((part) => record?.columns[part] ?? -1);
  const areas = columns.map((column) => ({
    top: target.headerRows[0],
    left: column,
    bottom: target.totalRow,
    right: column,
  }));
  return {
    resets: areas,
    unmerges: stale
      .filter(({ column }) => columns.includes(column))
      .flatMap(({ row, column }) => {
        const merge = mergeAt(grid, row, column);
        return merge?.top === row && merge.left === merge.right ? [merge] : [];
      }),
    looks: (record?.restore?.looks ?? []).filter(({ area }) => columns.includes(area.left)),
    columnWidths: (record?.restore?.columnWidths ?? []).filter(({ column }) => columns.includes(column)),
    bandRules: dropped.includes('band')
      ? [
          {
            ...bandRules(
              record?.columns.band ?? 0,
              record?.columns.score ?? 0,
              [target.headerRows[1] + 1, target.totalRow],
              cuts,
            ),
            remove: true,
          },
        ]
      : [],
  };
};
