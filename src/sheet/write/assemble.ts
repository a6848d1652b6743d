import type { Issue } from '../../text/issue';
import { a1 } from '../address';
import type { SheetGrid } from '../grid';
import type { CellBefore, CellContent, ContentBlock } from '../plan';
import { heldAt } from './grid-cells';
import { isBlank } from './ownership';
import type { Held, IsOurs, Part } from './ownership';
import { normalFormula } from './relative';

/** A cell as it is to be. */
export interface Wanted {
  readonly row: number;
  readonly column: number;
  readonly part: Part;
  readonly content: CellContent;
}

export interface Changes {
  /** Cells that do not hold what they are to hold, and may be written. */
  readonly write: readonly Wanted[];
  /** Everything that is ours afterwards. */
  readonly ours: readonly Wanted[];
  /** Cells of our columns that a person has filled: left alone. */
  readonly kept: readonly { readonly wanted: Wanted; readonly held: Held }[];
  /** What a person had in cells that are written over because they said so. */
  readonly replaced: readonly Held[];
  readonly issues: readonly Issue[];
}

/** What has to be written: blank cells and cells of our own that differ; never a cell with anything of a person's. */
export const changesOf = (
  wanted: readonly Wanted[],
  grid: SheetGrid,
  isOurs: IsOurs,
  mayReplace: (cell: Wanted) => boolean,
): Changes => {
  const write: Wanted[] = [];
  const ours: Wanted[] = [];
  const kept: { wanted: Wanted; held: Held }[] = [];
  const replaced: Held[] = [];
  for (const cell of wanted) {
    const held = heldAt(grid, cell.row, cell.column);
    const same = holds(held, cell.content);
    if (!same && !isBlank(held) && !isOurs(held, cell.part)) {
      if (mayReplace(cell)) replaced.push(held);
      else {
        kept.push({ wanted: cell, held });
        continue;
      }
    }
    ours.push(cell);
    if (!same) write.push(cell);
  }
  return { write, ours, kept, replaced, issues: kept.map(({ held }) => changedByHand(held)) };
};

const changedByHand = (held: Held): Issue => ({
  code: 'cellChangedByHand',
  severity: 'warning',
  cell: a1(held.row, held.column),
  facts: { found: held.formula ?? describeValue(held) },
});

const describeValue = ({ value }: Held): string =>
  typeof value === 'object' && value !== null ? value.error : String(value ?? '');

/** Formulas count, not their values: those follow by themselves. */
export const holds = (held: Held, content: CellContent): boolean =>
  content.kind === 'formula'
    ? held.formula !== null && normalFormula(held.formula) === normalFormula(content.formula)
    : held.formula === null && (held.value ?? '') === (content.value ?? '');

export const asHeld = ({ row, column, part, content }: Wanted): Held & { readonly part: Part } => ({
  row,
  column,
  part,
  value: content.value,
  formula: content.kind === 'formula' ? content.formula : null,
});

export const beforeOf = (cells: readonly Wanted[], grid: SheetGrid): CellBefore[] =>
  cells.map(({ row, column }) => heldAt(grid, row, column));

/** One block for cells of columns that stand side by side, as few as possible; gaps inside a block are null. */
export const blocksOf = (cells: readonly Wanted[]): ContentBlock[] => {
  const columns = [...new Set(cells.map((cell) => cell.column))].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run && run.at(-1) === column - 1) run.push(column);
    else runs.push([column]);
  }
  return runs.map((run) =>
    blockOf(
      cells.filter((cell) => run.includes(cell.column)),
      run,
    ),
  );
};

const blockOf = (cells: readonly Wanted[], columns: readonly number[]): ContentBlock => {
  const rows = cells.map((cell) => cell.row);
  const top = rows.reduce((a, b) => Math.min(a, b));
  const bottom = rows.reduce((a, b) => Math.max(a, b));
  const left = columns[0] ?? 0;
  const contents: (CellContent | null)[][] = Array.from({ length: bottom - top + 1 }, () => columns.map(() => null));
  for (const cell of cells) {
    const row = contents[cell.row - top];
    if (row) row[cell.column - left] = cell.content;
  }
  return { area: { top, left, bottom, right: left + columns.length - 1 }, cells: contents };
};
