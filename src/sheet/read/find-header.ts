import { LEVELS } from '../../scoring/ladder';
import { lastRowOf, type SheetGrid } from '../grid';
import { guessColumns, type ColumnGuess } from './columns';
import { glanceAt, headerBlock, meaningReader, type HeaderBlock, type RowGlance } from './header-block';
import type { Meaning } from './vocabulary';

/** A header that could head an indicator table. */
export interface HeaderCandidate {
  readonly block: HeaderBlock;
  readonly columns: readonly ColumnGuess[];
  /** What the table needs and this header does not have. */
  readonly missing: readonly Meaning[];
  readonly rank: number;
}

const NEEDED: readonly Meaning[] = ['name', 'weight', 'levels'];
/** Worth of a meaning, once per header. */
const WORTH: Partial<Record<Meaning, number>> = {
  name: 10,
  weight: 10,
  levels: 20,
  result: 5,
  target: 3,
  unit: 2,
  code: 2,
  score: 1,
  weighted: 1,
  note: 1,
};
/** A header taller than this is prose. */
const TALLEST = 4;
/** More headers than this on one sheet are pages of the same tables. */
const MOST = 500;

export const missingOf = (columns: readonly ColumnGuess[]): Meaning[] =>
  NEEDED.filter((each) =>
    each === 'levels'
      ? LEVELS.some((level) => !columns.some((column) => column.level === level))
      : !columns.some((column) => column.meaning === each),
  );

/** The header made of rows top…bottom, with what its words say. */
export function candidate(grid: SheetGrid, top: number, bottom: number, meaning = meaningReader()): HeaderCandidate {
  const block = headerBlock(grid, top, bottom);
  const columns = guessColumns(block, meaning);
  const missing = missingOf(columns);
  const found = new Set(columns.map((column) => column.meaning));
  // `guessColumns` gives levels only to a whole ladder; a heading over nothing else is worth nothing.
  if (missing.includes('levels')) found.delete('levels');
  const worth = [...found].reduce((sum, each) => sum + (WORTH[each] ?? 0), 0);
  return { block, columns, missing, rank: worth - (bottom - top) * 0.1 };
}

/** The best header that begins at `top`; a lower row belongs to it only while it holds nothing but header words. */
function bestAt(
  grid: SheetGrid,
  top: number,
  glances: readonly RowGlance[],
  meaning: ReturnType<typeof meaningReader>,
): HeaderCandidate {
  let best = candidate(grid, top, top, meaning);
  for (let height = 2; height <= TALLEST; height += 1) {
    const bottom = top + height - 1;
    const glance = glances[bottom - grid.top];
    if (!glance?.headerOnly) break;
    const taller = candidate(grid, top, bottom, meaning);
    // A second row of labels under a whole header still belongs to it (months, units, numbering).
    if (taller.rank >= best.rank - 0.15 || taller.missing.length < best.missing.length) best = taller;
  }
  return best;
}

/** A glance at every row. Blank rows may be one and the same array (far below, a million of them): that is looked at once. */
function glancesOf(grid: SheetGrid, meaning: ReturnType<typeof meaningReader>): RowGlance[] {
  const known = new Map<readonly unknown[], RowGlance>();
  return grid.values.map((values, index) => {
    const glance = known.get(values) ?? glanceAt(grid, grid.top + index, meaning);
    known.set(values, glance);
    return glance;
  });
}

/** Every header on the sheet from the top down, whole or not. Linear in the cells. */
export function findHeaders(grid: SheetGrid): HeaderCandidate[] {
  const meaning = meaningReader();
  const glances = glancesOf(grid, meaning);
  const found: HeaderCandidate[] = [];
  for (let row = grid.top; row <= lastRowOf(grid) && found.length < MOST; row += 1) {
    const glance = glances[row - grid.top]!;
    if (glance.meanings < 2 && !(glance.meanings === 1 && glance.headerOnly)) continue;
    const best = bestAt(grid, row, glances, meaning);
    if (best.columns.length < 3) continue;
    found.push(best);
    row = best.block.bottom;
  }
  return found;
}
