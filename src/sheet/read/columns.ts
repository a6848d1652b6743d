import type { HeaderBlock, HeaderColumn } from './header-block';
import { levelOf, roundOf, yearOf, type Meaning, type MeaningGuess } from './vocabulary';
import { keyOf } from './words';

/** A column with what its header means, how sure that is and why. */
export interface ColumnGuess {
  readonly column: number;
  /** The header's texts joined, as compared. */
  readonly header: string;
  readonly meaning: Meaning;
  /** Level 1–5 of a `levels` column. */
  readonly level: number | null;
  /** Reporting round of a `result` column, when its header names one. */
  readonly round: 6 | 9 | 12 | null;
  /** Buddhist year, when the header names one. */
  readonly year: number | null;
  readonly confidence: number;
  /** Which words said so. */
  readonly reason: string;
}

type MeaningReader = (text: string) => MeaningGuess | null;

/** Meanings of all columns of a header. Level columns are settled together, since a bare `3` says nothing alone. */
export function guessColumns(block: HeaderBlock, meaning: MeaningReader): ColumnGuess[] {
  const levels = levelColumns(block, meaning);
  return block.columns.flatMap((column) => {
    const level = levels.get(column.column) ?? null;
    const guess = level === null ? guessOne(column, meaning) : levelGuess(column, level, meaning);
    return guess ? [guess] : [];
  });
}

const joined = (column: HeaderColumn): string => column.texts.join(' ');

function withFacts(
  column: HeaderColumn,
  guess: Omit<ColumnGuess, 'column' | 'header' | 'round' | 'year'>,
): ColumnGuess {
  const header = joined(column);
  return { column: column.column, header, round: roundOf(header), year: yearOf(header), ...guess };
}

function levelGuess(column: HeaderColumn, level: number, meaning: MeaningReader): ColumnGuess {
  const group = column.texts.find((text) => isLevelsWord(meaning(text)));
  const confidence = group === undefined ? 0.8 : 1;
  return withFacts(column, { meaning: 'levels', level, confidence, reason: group ?? joined(column) });
}

/** The whole header joined first (words may be broken over rows), then each text, the lowest first. */
function guessOne(column: HeaderColumn, meaning: MeaningReader): ColumnGuess | null {
  if (column.texts.length === 0) return null;
  const all = meaning(column.texts.join('')) ?? meaning(joined(column));
  const parts = column.texts.map(meaning).filter((guess) => guess !== null);
  const best = parts.reduceRight<MeaningGuess | null>(
    (found, guess) => (found && found.confidence >= guess.confidence ? found : guess),
    null,
  );
  const guess = all && (!best || all.confidence >= best.confidence || all.meaning === best.meaning) ? all : best;
  if (guess)
    return withFacts(column, { meaning: guess.meaning, level: null, confidence: guess.confidence, reason: guess.word });
  const round = roundOf(joined(column));
  return round === null
    ? null
    : withFacts(column, { meaning: 'result', level: null, confidence: 0.6, reason: joined(column) });
}

const isLevelsWord = (guess: MeaningGuess | null): boolean =>
  guess !== null && (guess.meaning === 'levels' || keyOf(guess.word) === 'ระดับคะแนน' || keyOf(guess.word) === 'คะแนน');

/** Column to level, for the five columns of the ladder; empty when they are not all there. */
function levelColumns(block: HeaderBlock, meaning: MeaningReader): Map<number, number> {
  const grouped = block.columns.filter((column) => column.texts.some((text) => isLevelsWord(meaning(text))));
  const labelled = (columns: readonly HeaderColumn[]) =>
    columns.flatMap((column) => {
      const level =
        levelOf(column.texts[column.texts.length - 1] ?? '') ?? levelOf(column.texts[column.texts.length - 2] ?? '');
      return level === null ? [] : [{ column: column.column, level }];
    });
  const inGroup = fiveLevels(labelled(grouped));
  if (inGroup.size === 5) return inGroup;
  const anywhere = fiveLevels(labelled(block.columns.filter((column) => !isNumbering(column, meaning))));
  if (anywhere.size === 5) return anywhere;
  return unlabelled(grouped, meaning);
}

/** A word with a number under it, `ตัวชี้วัด (1)`, numbers the columns of the form; it is no level. */
const isNumbering = (column: HeaderColumn, meaning: MeaningReader): boolean =>
  column.texts.length > 1 &&
  column.texts.slice(0, -1).some((text) => meaning(text) !== null && !isLevelsWord(meaning(text)));

/** Each level once: the run of five side by side when some occur more often, otherwise each level's first column. */
function fiveLevels(labels: readonly { readonly column: number; readonly level: number }[]): Map<number, number> {
  for (let start = 0; start + 5 <= labels.length; start += 1) {
    const run = labels.slice(start, start + 5);
    if (new Set(run.map(({ level }) => level)).size === 5)
      return new Map(run.map(({ column, level }) => [column, level]));
  }
  const first = new Map<number, number>();
  const seen = new Set<number>();
  for (const { column, level } of labels) {
    if (!seen.has(level)) first.set(column, level);
    seen.add(level);
  }
  return seen.size === 5 ? first : new Map();
}

/** A heading over exactly five columns without labels is the ladder from level 1 to level 5. */
function unlabelled(grouped: readonly HeaderColumn[], meaning: MeaningReader): Map<number, number> {
  const bare = grouped.filter((column) => column.texts.every((text) => isLevelsWord(meaning(text))));
  if (bare.length !== 5 || bare[4]!.column - bare[0]!.column !== 4) return new Map();
  return new Map(bare.map((column, index) => [column.column, index + 1]));
}
