import { bandOf } from '../../scoring/band';
import type { Band } from '../../scoring/band';
import type { Issue } from '../../text/issue';
import { bandWord } from '../../text/words';
import type { CellContent } from '../plan';
import type { ScoredAgreement, ScoredIndicator } from '../scored-agreement';
import type { Wanted } from './assemble';
import { bandContent, usesKpiBand } from './band-cells';
import { distanceContent, explanationContent } from './extra-cells';
import { isCovered } from './grid-cells';
import { groupContent, groupRows } from './group-cells';
import type { IsOurs, Part } from './ownership';
import { VALUE_ERROR, scoreContent } from './score-cells';
import type { WriteContext } from './score-cells';
import { headerText } from './target';
import type { Target } from './target';
import { totalCells } from './total-cells';
import { kpiTotals, totalContext } from './total-context';
import type { TotalContext } from './total-context';
import { weightedContent } from './weighted-cells';

export interface WantedInput extends WriteContext {
  readonly scored: ScoredAgreement;
  readonly target: Target;
  readonly isOurs: IsOurs;
  /** Totals of dimensions, aspects and objectives beside their headings. */
  readonly groups: boolean;
}

/** Every cell as it is to be, whatever is there now, but for those that a merge hides; and what could not be written as asked. */
export const wantedCells = (input: WantedInput): { readonly cells: Wanted[]; readonly issues: Issue[] } => {
  const context = totalContext(input);
  const cells = [
    ...headerCells(input),
    ...input.scored.indicators.flatMap((row) => rowCells(row, input, context)),
    ...(input.groups ? headingCells(input, context) : []),
    ...totalRowCells(input, context),
  ]
    .filter((cell) => !(cell.content.kind === 'value' && cell.content.value === ''))
    .filter(({ row, column }) => !isCovered(input.grid, row, column));
  const asValues = context.style !== input.style;
  const count = input.scored.indicators.length;
  return {
    cells,
    issues: asValues ? [{ code: 'writtenAsValues', severity: 'warning', cell: null, facts: { count } }] : [],
  };
};

const headerCells = ({ target, words }: WantedInput): Wanted[] =>
  [...target.columns]
    .filter(([part]) => !target.ownHeaders.has(part))
    .flatMap(([part, column]) =>
      [target.headerRows, ...target.repeatedHeaders].map(([row]): Wanted => ({
        row,
        column,
        part,
        content: { kind: 'value', value: headerText(part, words) },
      })),
    );

const rowCells = (row: ScoredIndicator, input: WantedInput, context: TotalContext): Wanted[] => {
  const at = row.indicator.row;
  const score = scoreContent(row, input);
  if (score === null) {
    // Where every row counts, one without anything in its score cell does as well.
    const counts = context.policy.outside === 'asOne';
    return counts ? placed(at, input.target, { weighted: weightedContent(row, context) }) : [];
  }
  const fails = score.kind === 'formula' && score.value === VALUE_ERROR;
  const reference = `${context.scores.column}${at + 1}`;
  const word = wordOf(row.band, context);
  const contents: Partial<Record<Part, CellContent | null>> = {
    score,
    weighted: failing(weightedContent(row, context), fails && kpiTotals(context)),
    band: failing(bandContent(reference, word, context), fails && usesKpiBand(context)),
    distance: distanceContent(row, input),
    explanation: explanationContent(row, input),
  };
  return placed(at, input.target, contents);
};

/**
 * Not where headings have weights of their own in the weight column: a total over the table would count a heading's
 * score with them.
 */
const headingCells = (input: WantedInput, context: TotalContext): Wanted[] =>
  context.source.headingWeights
    ? []
    : groupRows(input.scored).flatMap((heading) => {
        const score = groupContent(heading, input.scored, context);
        if (score === null) return [];
        const { total, row } = heading;
        const word = total.score === null ? '' : wordOf(bandOf(total.score, context.policy.bands), context);
        return placed(row, input.target, {
          score,
          band: bandContent(`${context.scores.column}${row + 1}`, word, context),
        });
      });

const placed = (row: number, target: Target, contents: Partial<Record<Part, CellContent | null>>): Wanted[] =>
  [...target.columns].flatMap(([part, column]) => {
    const content = contents[part] ?? null;
    return content === null ? [] : [{ row, column, part, content }];
  });

/** An error in a score is passed on by the KPI functions. */
const failing = (content: CellContent | null, fails: boolean): CellContent | null =>
  fails && content?.kind === 'formula' ? { ...content, value: VALUE_ERROR } : content;

const wordOf = (band: Band | null, { language, policy }: WriteContext): string =>
  band === null ? '' : bandWord(band, language, policy.bandLooks);

const totalRowCells = ({ scored, target }: WantedInput, context: TotalContext): Wanted[] => {
  const { score } = scored.overall;
  const word = score === null ? '' : wordOf(bandOf(score, context.policy.bands), context);
  const totals = totalCells(scored, word, target.label !== null, context);
  const cells: [number | undefined, CellContent | null][] = [
    [target.columns.get('score'), totals.score],
    [target.columns.get('weighted'), totals.weighted],
    [target.columns.get('band'), totals.band],
    [target.label?.column, totals.label],
    [scored.agreement.table.columns.weight, totals.scoredWeight],
  ];
  return cells.flatMap(([column, content]) =>
    column === undefined || content === null ? [] : [{ row: target.totalRow, column, part: 'total' as const, content }],
  );
};
