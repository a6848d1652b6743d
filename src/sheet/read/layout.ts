import type { Issue } from '../../text/issue';
import type { TableColumns } from '../agreement';
import type { ColumnGuess } from './columns';
import type { HeaderCandidate } from './find-header';
import { issueAt } from './issues';
import type { Meaning } from './vocabulary';

/** The columns of a table, chosen from what its header says. */
export interface ChosenColumns {
  readonly columns: TableColumns;
  /** Where the headings stand as columns of their own. */
  readonly groups: { readonly dimension?: number; readonly aspect?: number; readonly objective?: number };
  readonly issues: readonly Issue[];
}

const SINGLE = [
  'numerator',
  'denominator',
  'base',
  'code',
  'unit',
  'target',
  'note',
  'score',
  'weighted',
  'band',
  'distance',
  'explanation',
] as const;

/** The surest column of a meaning; the first one among equals. */
function surest(columns: readonly ColumnGuess[], meaning: Meaning): ColumnGuess | undefined {
  return columns
    .filter((column) => column.meaning === meaning && column.level === null)
    .reduce<ColumnGuess | undefined>(
      (best, each) => (best && best.confidence >= each.confidence ? best : each),
      undefined,
    );
}

const optional = <Key extends string>(key: Key, column: ColumnGuess | undefined): { [_ in Key]?: number } =>
  column === undefined ? {} : ({ [key]: column.column } as { [_ in Key]?: number });

/** Chooses one column per meaning from a header that has all it needs; null otherwise. */
export function chooseColumns(header: HeaderCandidate, round: number, year: number | null): ChosenColumns | null {
  const guesses = header.columns;
  const levels = [1, 2, 3, 4, 5].map((level) => guesses.find((guess) => guess.level === level)?.column);
  const name = surest(guesses, 'name');
  const weight = surest(guesses, 'weight');
  if (!name || !weight || levels.some((column) => column === undefined)) return null;
  const row = header.block.bottom;
  const issues: Issue[] = alsoMeant(guesses, weight, row);
  const result = chooseResult(guesses, round, year, row, issues);
  const base = surest(guesses, 'base') ?? lastYear(guesses, result, year);
  const columns: TableColumns = {
    name: name.column,
    weight: weight.column,
    levels: levels as unknown as TableColumns['levels'],
    ...SINGLE.reduce((all, meaning) => ({ ...all, ...optional(meaning, surest(guesses, meaning)) }), {}),
    ...optional('result', result),
    ...optional('base', base),
  };
  return {
    columns,
    groups: {
      ...optional('dimension', surest(guesses, 'dimension')),
      ...optional('aspect', surest(guesses, 'aspect')),
      ...optional('objective', surest(guesses, 'objective')),
    },
    issues,
  };
}

/** Other columns that say as surely what the chosen one says: used is the first, and the question is put. */
const alsoMeant = (guesses: readonly ColumnGuess[], chosen: ColumnGuess, row: number): Issue[] =>
  guesses
    .filter((guess) => guess !== chosen && guess.meaning === chosen.meaning && guess.confidence === chosen.confidence)
    .map((guess) => issueAt('warning', 'ambiguousColumn', row, guess.column, { found: guess.header }));

/** The result of the year before the one that is scored: what a growth is measured from where no column says so. */
function lastYear(
  guesses: readonly ColumnGuess[],
  result: ColumnGuess | undefined,
  year: number | null,
): ColumnGuess | undefined {
  if (!result) return undefined;
  const others = guesses.filter((guess) => guess.meaning === 'result' && guess !== result && guess.year !== null);
  const now = result.year ?? year;
  return now === null ? (others.length === 1 ? others[0] : undefined) : others.find((guess) => guess.year === now - 1);
}

const TO_DATE = /สะสม|รวม|ทั้งปี|ytd|total|ล่าสุด/i;

/**
 * The result column: the one of the round, or of the year, or the one that sums up; when several are left, none is
 * taken and the question is put.
 */
function chooseResult(
  guesses: readonly ColumnGuess[],
  round: number,
  year: number | null,
  row: number,
  issues: Issue[],
): ColumnGuess | undefined {
  const all = guesses.filter((guess) => guess.meaning === 'result');
  const latest = year ?? Math.max(...all.map((guess) => guess.year ?? 0));
  const current = all.filter((guess) => guess.year === null || guess.year === latest);
  const ofYear = current.length > 0 ? current : all;
  const ofRound = ofYear.filter((guess) => guess.round === round);
  const left = ofRound.length > 0 ? ofRound : ofYear.filter((guess) => guess.round === null);
  if (left.length === 1 || ofYear.length <= 1) return left[0] ?? ofYear[0];
  const several = left.length > 0 ? left : ofYear;
  const summed = several.filter((guess) => TO_DATE.test(guess.header));
  if (summed.length === 1) return summed[0];
  const sure = Math.max(...several.map((guess) => guess.confidence));
  const best = several.filter((guess) => guess.confidence === sure);
  if (best.length === 1) return best[0];
  for (const guess of best)
    issues.push(issueAt('warning', 'ambiguousColumn', row, guess.column, { found: guess.header }));
  return undefined;
}
