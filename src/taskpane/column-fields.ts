import { LEVELS } from '../scoring/ladder';
import type { Agreement } from '../sheet/agreement';
import type { CorrectableMeaning } from '../sheet/corrections';
import type { Area } from '../sheet/grid';
import type { ColumnsSaid } from '../usecases/correct-reading';

/** What a table needs, in the order in which people look for it. */
export const USUAL: readonly CorrectableMeaning[] = [
  'code',
  'name',
  'unit',
  'weight',
  'target',
  'level1',
  'level2',
  'level3',
  'level4',
  'level5',
  'result',
];

/** What few sheets have. */
export const SELDOM: readonly CorrectableMeaning[] = [
  'numerator',
  'denominator',
  'base',
  'note',
  'dimension',
  'aspect',
  'objective',
];

/** The level that a meaning is, 1–5; null for the others. */
export const levelOf = (meaning: CorrectableMeaning): number | null =>
  meaning.startsWith('level') ? Number(meaning.slice('level'.length)) : null;

/** The column that a meaning was found in; null when in none. */
export function columnOf({ table, columnReadings = [] }: Agreement, meaning: CorrectableMeaning): number | null {
  const level = levelOf(meaning);
  if (level !== null) return table.columns.levels[level - 1] ?? null;
  if (meaning === 'dimension' || meaning === 'aspect' || meaning === 'objective')
    return columnReadings.find((reading) => reading.meaning === meaning)?.column ?? null;
  return table.columns[meaning as 'name'] ?? null;
}

/** What a selection says: its first column, or all five levels when so many columns are selected for a level. */
export function columnsPicked(meaning: CorrectableMeaning, area: Area): ColumnsSaid {
  if (levelOf(meaning) === null || area.right - area.left !== LEVELS.length - 1) return { [meaning]: area.left };
  return Object.fromEntries(LEVELS.map((level, index) => [`level${level}`, area.left + index]));
}
