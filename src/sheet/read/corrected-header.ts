import type { Corrections, CorrectableMeaning } from '../corrections';
import { lastRowOf, type SheetGrid } from '../grid';
import type { ColumnGuess } from './columns';
import { candidate, missingOf, type HeaderCandidate } from './find-header';
import type { Meaning } from './vocabulary';
import { keyOf } from './words';

/** A header as the user corrected it; `stale` when the sheet's header no longer says what it said then. */
export interface CorrectedHeader {
  readonly header: HeaderCandidate | null;
  readonly stale: boolean;
}

const columnKey = (guess: ColumnGuess): string => keyOf(guess.header);

/** The header that the corrections speak of, with the user's columns put over what its words say. */
export function correctedHeader(
  grid: SheetGrid,
  headers: readonly HeaderCandidate[],
  corrections: Corrections,
): CorrectedHeader {
  const base = headerFor(grid, headers, corrections);
  if (!base) return { header: null, stale: true };
  const columns = corrections.columns ?? {};
  const stale = corrections.headerKey !== undefined && !sameWords(base, corrections.headerKey, columns);
  if (stale) return { header: null, stale };
  const said = Object.entries(columns) as [CorrectableMeaning, number | null][];
  const takenColumns = new Set(said.map(([, column]) => column));
  const corrected = said.flatMap(([meaning, column]) => (column === null ? [] : [guessFor(base, meaning, column)]));
  const kept = base.columns.filter(
    (guess) => !takenColumns.has(guess.column) && !said.some(([meaning]) => isOf(guess, meaning)),
  );
  const all = [...kept, ...corrected].sort((a, b) => a.column - b.column);
  return { header: { ...base, columns: all, missing: missingOf(all) }, stale: false };
}

function headerFor(
  grid: SheetGrid,
  headers: readonly HeaderCandidate[],
  { headerRows }: Corrections,
): HeaderCandidate | null {
  if (headerRows) {
    const [top, bottom] = headerRows;
    return top < grid.top || bottom > lastRowOf(grid) || bottom - top > 9 ? null : candidate(grid, top, bottom);
  }
  return headers.reduce<HeaderCandidate | null>((best, each) => (best && best.rank >= each.rank ? best : each), null);
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

/** The corrected columns still stand under the words they stood under. */
function sameWords(base: HeaderCandidate, headerKey: string, columns: NonNullable<Corrections['columns']>): boolean {
  const then = new Set(headerKey.split('|').map((part) => part.slice(part.indexOf(':') + 1)));
  return Object.values(columns).every((column) => {
    if (column === null) return true;
    const now = base.columns.find((guess) => guess.column === column);
    return now === undefined || then.has(columnKey(now));
  });
}
