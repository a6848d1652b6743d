import { LEVELS } from '../../scoring/ladder';
import type { CorrectableMeaning } from '../corrections';
import { lastColumnOf, lastRowOf, ownCellAt, type SheetGrid } from '../grid';
import { candidate, findHeaders } from './find-header';
import { headerBlock } from './header-block';
import { factOf, isBlank } from './words';

/** A column that a person may choose. */
export interface ColumnChoice {
  /** Absolute 0-based. */
  readonly column: number;
  /** What its header says, in the sheet's own words; empty where it says nothing. */
  readonly header: string;
  /** What stands first under the header. */
  readonly example: string;
}

/** Rows under a header in which examples are looked for. */
const SAMPLE = 60;

/** Every column with something in the header or under it, in the order of the sheet. */
export function columnChoices(grid: SheetGrid, [top, bottom]: readonly [number, number]): ColumnChoice[] {
  return headerBlock(grid, top, bottom).columns.flatMap(({ column, texts }) => {
    const header = factOf(texts.join(' '));
    const example = exampleIn(grid, column, bottom + 1);
    return header === '' && example === '' ? [] : [{ column, header, example }];
  });
}

function exampleIn(grid: SheetGrid, column: number, from: number): string {
  for (let row = from; row <= Math.min(lastRowOf(grid), from + SAMPLE); row += 1) {
    const { value } = ownCellAt(grid, row, column);
    if (!isBlank(value)) return factOf(value);
  }
  return '';
}

/** The header that comes nearest to one of an indicator table, as rows; null when no row says anything like it. */
export function nearestHeader(grid: SheetGrid): readonly [number, number] | null {
  const headers = findHeaders(grid);
  const best = Math.max(...headers.map(({ rank }) => rank));
  const nearest = headers.find(({ rank }) => rank === best);
  return nearest ? [nearest.block.top, nearest.block.bottom] : null;
}

/** What a header's own words say of its columns; what they leave open is not named. */
export function columnsOfHeader(
  grid: SheetGrid,
  [top, bottom]: readonly [number, number],
): { readonly [Meaning in CorrectableMeaning]?: number } {
  const { columns } = candidate(grid, top, bottom);
  const single = (['code', 'name', 'unit', 'weight', 'target', 'result'] as const).flatMap((meaning) => {
    const named = columns.filter((guess) => guess.meaning === meaning && guess.level === null);
    const sure = Math.max(...named.map(({ confidence }) => confidence));
    const best = named.filter(({ confidence }) => confidence === sure);
    return best.length === 1 ? [[meaning, best[0]!.column] as const] : [];
  });
  const levels = LEVELS.flatMap((level) => {
    const found = columns.find((guess) => guess.level === level);
    return found ? [[`level${level}`, found.column] as const] : [];
  });
  return Object.fromEntries([...single, ...levels]);
}

/** A row that may be a header: its number and its first words. Blank rows are left out. */
export interface RowChoice {
  /** 0-based. */
  readonly row: number;
  readonly text: string;
}

/** The sheet's first rows with something in them. */
export function rowChoices(grid: SheetGrid, most = 60): RowChoice[] {
  const rows: RowChoice[] = [];
  for (let row = grid.top; row <= lastRowOf(grid) && rows.length < most; row += 1) {
    const text = rowText(grid, row);
    if (text !== '') rows.push({ row, text });
  }
  return rows;
}

/** The texts and numbers of a row, as far as they fit a line. */
export function rowText(grid: SheetGrid, row: number): string {
  const texts: string[] = [];
  for (let column = grid.left; column <= lastColumnOf(grid) && texts.length < 6; column += 1) {
    const { value } = ownCellAt(grid, row, column);
    if (!isBlank(value)) texts.push(factOf(value));
  }
  return factOf(texts.join(' · '));
}
