import type { Corrections, CorrectableMeaning } from '../corrections';
import { lastRowOf, type SheetGrid } from '../grid';
import type { ColumnGuess } from './columns';
import { candidate, missingOf, type HeaderCandidate } from './find-header';
import { headerBlock } from './header-block';
import { columnNow, headerWords, likeness, wordsOfKey, type HeaderWord } from './header-words';
import type { Meaning } from './vocabulary';

/** What a person said of a header, as it holds now. */
export interface SaidOfHeader {
  readonly columns: NonNullable<Corrections['columns']>;
  /** Of which no column is known again. */
  readonly lost: readonly CorrectableMeaning[];
}

/** The headers of a sheet as a person corrected them. */
export interface CorrectedHeaders {
  /** Where tables are looked for: the header that the person showed alone, otherwise all. */
  readonly headers: readonly HeaderCandidate[];
  readonly said: ReadonlyMap<HeaderCandidate, SaidOfHeader>;
  /** The rows that the person showed hold that header no longer, and no others do. */
  readonly headerLost: boolean;
}

/** The user's columns put over what the words of their header say; a header that moved is known again by its words. */
export function correctedHeaders(
  grid: SheetGrid,
  found: readonly HeaderCandidate[],
  corrections: Corrections,
): CorrectedHeaders {
  const then = wordsOfKey(corrections.headerKey ?? '');
  const rows = corrections.headerRows ? rowsNow(grid, corrections.headerRows, then) : null;
  const shown = rows ? candidate(grid, rows[0], rows[1]) : null;
  const meant = shown ? [shown] : meantBy(then, found);
  const said = new Map<HeaderCandidate, SaidOfHeader>();
  const corrected = new Map(
    meant.map((header) => {
      const of = saidOf(header, then, corrections.columns ?? {});
      const whole = withColumns(header, of.columns);
      said.set(whole, of);
      return [header, whole] as const;
    }),
  );
  const all = shown ? [shown] : found;
  return {
    headers: all.map((header) => corrected.get(header) ?? header),
    said,
    headerLost: corrections.headerRows !== undefined && rows === null,
  };
}

/** Headers taller than this are none that a person would show. */
const TALLEST = 10;

/** Where the header rows are now: where they were, or else the nearest rows that say most nearly the same. */
function rowsNow(
  grid: SheetGrid,
  [top, bottom]: readonly [number, number],
  then: readonly HeaderWord[],
): readonly [number, number] | null {
  const height = bottom - top;
  const last = lastRowOf(grid) - height;
  if (height >= TALLEST) return null;
  const alike = (at: number) => likeness(then, headerWords(headerBlock(grid, at, at + height)));
  if (top >= grid.top && top <= last && (then.length === 0 || alike(top) > 0)) return [top, bottom];
  let best = { at: -1, like: 0 };
  for (let at = grid.top; at <= last; at += 1) {
    const like = alike(at);
    const nearer = Math.abs(at - top) < Math.abs(best.at - top);
    if (like > best.like || (like > 0 && like === best.like && nearer)) best = { at, like };
  }
  return best.like === 0 ? null : [best.at, best.at + height];
}

/** The headers that say most nearly what the remembered one said; the best one when nothing is remembered. */
function meantBy(then: readonly HeaderWord[], found: readonly HeaderCandidate[]): readonly HeaderCandidate[] {
  if (then.length === 0) {
    const best = Math.max(...found.map(({ rank }) => rank));
    return found.filter(({ rank }) => rank === best).slice(0, 1);
  }
  const alike = found.map(({ block }) => likeness(then, headerWords(block)));
  const best = Math.max(...alike);
  return best > 0 ? found.filter((_, index) => alike[index] === best) : [];
}

function saidOf(
  { block }: HeaderCandidate,
  then: readonly HeaderWord[],
  columns: NonNullable<Corrections['columns']>,
): SaidOfHeader {
  const now = headerWords(block);
  const places = Object.entries(columns).map(([meaning, column]) => {
    const place = column === null || column === undefined ? null : columnNow(then, now, column);
    return { meaning: meaning as CorrectableMeaning, place, lost: column !== null && place === null };
  });
  return {
    columns: Object.fromEntries(places.filter(({ lost }) => !lost).map(({ meaning, place }) => [meaning, place])),
    lost: places.filter(({ lost }) => lost).map(({ meaning }) => meaning),
  };
}

function withColumns(base: HeaderCandidate, columns: SaidOfHeader['columns']): HeaderCandidate {
  const said = Object.entries(columns) as [CorrectableMeaning, number | null][];
  const taken = new Set(said.map(([, column]) => column));
  const corrected = said.flatMap(([meaning, column]) => (column === null ? [] : [guessFor(base, meaning, column)]));
  const kept = base.columns.filter(
    (guess) => !taken.has(guess.column) && !said.some(([meaning]) => isOf(guess, meaning)),
  );
  const all = [...kept, ...corrected].sort((a, b) => a.column - b.column);
  return { ...base, columns: all, missing: missingOf(all) };
}

const levelIn = (meaning: CorrectableMeaning): number | null =>
  meaning.startsWith('level') ? Number(meaning.slice('level'.length)) : null;

const isOf = (guess: ColumnGuess, meaning: CorrectableMeaning): boolean => {
  const level = levelIn(meaning);
  return level === null ? guess.level === null && guess.meaning === meaning : guess.level === level;
};

function guessFor(base: HeaderCandidate, meaning: CorrectableMeaning, column: number): ColumnGuess {
  const level = levelIn(meaning);
  const header = base.block.columns.find((each) => each.column === column)?.texts.join(' ') ?? '';
  const said: Meaning = level === null ? (meaning as Meaning) : 'levels';
  return { column, header, meaning: said, level, round: null, year: null, confidence: 1, reason: 'user' };
}
