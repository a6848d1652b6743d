import { BANDS } from '../../scoring/band';
import { toThaiDigits } from '../../text/digits';
import type { Facts } from '../../text/issue';
import type { Language } from '../../text/language';
import { say } from '../../text/messages/catalogue';
import { resultSheetMessages } from '../../text/messages/result-sheet';
import { WRITTEN } from '../../text/messages/written';
import { bandWord } from '../../text/words';
import type { SheetGrid } from '../grid';
import type { FormulaStyle, WriteRecord } from '../plan';
import type { ScoredAgreement } from '../scored-agreement';
import type { WriteContext } from '../write/score-cells';
import { sheetLanguage, usesThaiDigits } from '../write/sheet-language';
import { placeCharts } from './chart-places';
import { checkLines } from './check-lines';
import type { ResultColumns } from './columns';
import { NAME_WIDTH, pointsOf, resultColumns, widthOf } from './columns';
import { groupRowsOf } from './group-rows';
import type { GroupRow } from './group-rows';
import { linesOf } from './lines';
import { linkedScores } from './linked-scores';
import type { LinkedScores } from './linked-scores';
import { numberFormats } from './look';
import type { NumberFormats } from './look';
import { placesOf } from './places';
import type { Places } from './places';

/** What every section of the result sheet knows. */
export interface ResultContext extends WriteContext {
  readonly scored: ScoredAgreement;
  readonly groups: readonly GroupRow[];
  /** Where our scores stand on the source sheet; null when none do: the formulas then stand on the result sheet. */
  readonly linked: LinkedScores | null;
  readonly columns: ResultColumns;
  readonly places: Places;
  readonly formats: NumberFormats;
  readonly bandWords: readonly [string, string, string, string, string];
  /** A text of ours, in the digits of the sheet. */
  readonly say: (key: keyof typeof resultSheetMessages, facts?: Facts) => string;
}

export interface ResultInput {
  readonly scored: ScoredAgreement;
  /** The sheet that was scored. */
  readonly grid: SheetGrid;
  /** What was written into it; null when nothing was. */
  readonly record: WriteRecord | null;
  readonly style: FormulaStyle;
  /** Where the sheet's own header tells no language. */
  readonly language: Language;
}

/** More lines than this on average, and the names need a broad column: the page then lies. */
const MOST_LINES = 2.6;

export const contextOf = ({ scored, grid, record, style, language: otherwise }: ResultInput): ResultContext => {
  const { agreement, policy } = scored;
  const language = sheetLanguage(agreement, grid, otherwise);
  const thaiDigits = usesThaiDigits(agreement, grid);
  const digits = (text: string): string => (thaiDigits ? toThaiDigits(text) : text);
  const lines = agreement.indicators.map(({ name }) => linesOf(name, pointsOf(NAME_WIDTH)));
  const average = lines.reduce((sum, count) => sum + count, 0) / Math.max(1, lines.length);
  const groups = groupRowsOf(scored);
  const columns = resultColumns(agreement.table.columns.target !== undefined, average > MOST_LINES);
  const names = groups.map(({ group }) => linesOf(group.name, widthOf(columns, 0, 1)));
  const chartPlaces = (top: number) => placeCharts(top, names, agreement.indicators.length, columns);
  const [excellent = '', good = '', fair = '', low = '', veryLow = ''] = BANDS.map((band) =>
    bandWord(band, language, policy.bandLooks),
  );
  return {
    scored,
    grid,
    policy,
    style,
    thresholds: 'auto',
    language,
    thaiDigits,
    words: WRITTEN[language],
    groups,
    linked: style === 'values' ? null : linkedScores(agreement, grid, record),
    columns,
    places: placesOf(groups.length, chartPlaces, checkLines(agreement), agreement.indicators.length),
    formats: numberFormats(
      policy.decimals,
      thaiDigits,
      agreement.indicators.map(({ weight }) => weight),
    ),
    bandWords: [excellent, good, fair, low, veryLow],
    say: (key, facts = {}) => digits(say(resultSheetMessages, key, language, facts)),
  };
};

/** In the digits of the sheet. */
export const inDigits = (text: string, { thaiDigits }: Pick<ResultContext, 'thaiDigits'>): string =>
  thaiDigits ? toThaiDigits(text) : text;
