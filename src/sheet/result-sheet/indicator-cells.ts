import { toArabicDigits } from '../../text/digits';
import { bandWord } from '../../text/words';
import { columnLetters } from '../address';
import type { Indicator } from '../agreement';
import { ownCellAt } from '../grid';
import type { CellContent } from '../plan';
import { textLiteral } from '../portable/literal';
import { weightedFormula } from '../portable/weighted-formula';
import type { ScoredIndicator } from '../scored-agreement';
import { scoreContent, shownScore } from '../write/score-cells';
import { cellOf } from './columns';
import type { ResultContext } from './context';
import { inDigits } from './context';
import { bandOfCell, live } from './own-cells';
import { NOTHING, fromSheet, linkTo, shownCell, sourceRef } from './source';

const asValue = (content: CellContent, { style }: ResultContext): CellContent =>
  style === 'values' ? { kind: 'value', value: content.value } : content;

const words = (value: string): CellContent => ({ kind: 'value', value });

/** Code and name: links to the sheet's own cells, so that a row stays one row also after the sheet was sorted. */
export const nameContents = (
  indicator: Indicator,
  context: ResultContext,
): { code: CellContent; name: CellContent } => {
  const { grid, scored } = context;
  const { columns } = scored.agreement.table;
  const code = words(inDigits(indicator.code ?? '', context));
  const plain = { code, name: words(indicator.name) };
  const held = ownCellAt(grid, indicator.row, columns.name).value;
  if (context.style === 'values' || typeof held !== 'string') return plain;
  if (columns.code !== undefined) {
    // A code that is kept as a number (1.1 shown as 1.10) would lose its figures in a text.
    const isText = typeof ownCellAt(grid, indicator.row, columns.code).value === 'string';
    return {
      code: indicator.code === null || !isText ? code : asValue(linkTo(grid, indicator.row, columns.code), context),
      name: sameWords(held, indicator.name) ? linkTo(grid, indicator.row, columns.name) : plain.name,
    };
  }
  if (indicator.code === null && sameWords(held, indicator.name))
    return { code, name: linkTo(grid, indicator.row, columns.name) };
  return numberedName(held, indicator, context) ?? plain;
};

/** `๑.๑ ร้อยละ…` in one cell, taken apart at its first blank. */
const numberedName = (
  held: string,
  indicator: Indicator,
  { grid, scored }: ResultContext,
): { code: CellContent; name: CellContent } | null => {
  const blank = held.indexOf(' ');
  const [first, rest] = [held.slice(0, blank), held.slice(blank + 1)];
  const isCode = blank > 0 && toArabicDigits(first).replace(/[.)]$/, '') === indicator.code;
  if (!isCode || !sameWords(rest, indicator.name)) return null;
  const ref = sourceRef(grid, indicator.row, scored.agreement.table.columns.name);
  return {
    code: { kind: 'formula', formula: `=LEFT(${ref},FIND(" ",${ref}&" ")-1)`, value: first },
    name: { kind: 'formula', formula: `=TRIM(MID(${ref},FIND(" ",${ref}&" ")+1,LEN(${ref})))`, value: trimmed(rest) },
  };
};

/** As Excel's TRIM: no blanks around, one between words. */
const trimmed = (text: string): string => text.replace(/^ +| +$/g, '').replace(/ {2,}/g, ' ');

const sameWords = (a: string, b: string): boolean => trimmed(a) === trimmed(b);

/** The weight as the sheet has it; a text that was read as a number is known by that text. */
export const weightContent = ({ weight, weightCell, row }: Indicator, context: ResultContext): CellContent => {
  if (weight === null) return words(NOTHING);
  const { grid } = context;
  const constant: CellContent = { kind: 'value', value: weight };
  if (context.style === 'values' || weightCell.derived || weightCell.row !== row) return constant;
  const ref = sourceRef(grid, weightCell.row, weightCell.column);
  const { value } = ownCellAt(grid, weightCell.row, weightCell.column);
  if (weightCell.numeric) {
    const scaled = weightCell.factor === 1 ? ref : `ROUND(${ref}*${weightCell.factor},10)`;
    return { kind: 'formula', formula: `=IF(${ref}="","${NOTHING}",${scaled})`, value: weight };
  }
  if (typeof value !== 'string' || value.length > 100) return constant;
  return { kind: 'formula', formula: `=IF(${ref}=${textLiteral(value)},${weight},${ref})`, value: weight };
};

export const targetContent = ({ row }: Indicator, context: ResultContext): CellContent => {
  const { target } = context.scored.agreement.table.columns;
  return target === undefined ? words('') : asValue(linkTo(context.grid, row, target), context);
};

/** The result as the sheet shows it; the number where it was worked out from two cells. */
export const resultContent = ({ resultCell, ratio, result }: Indicator, context: ResultContext): CellContent => {
  if (ratio !== undefined || resultCell === null) return { kind: 'value', value: result ?? NOTHING };
  return asValue(linkTo(context.grid, resultCell.row, resultCell.column), context);
};

/** The number format of a cell of the source sheet, for the cell that links to it. */
export const sourceFormat = (row: number, column: number, { grid }: ResultContext): string => {
  const cell = shownCell(grid, row, column);
  return ownCellAt(grid, cell.row, cell.column).numberFormat;
};

/** The cell that holds a row's score as scoring writes it: on the source sheet, or in the hidden column of this one. */
export const rawScoreRef = (row: ScoredIndicator, at: number, context: ResultContext): string => {
  const { linked, grid } = context;
  return linked?.rows.has(row.indicator.row)
    ? sourceRef(grid, row.indicator.row, linked.column)
    : `${columnLetters(rawColumn(context))}${at + 1}`;
};

/** The first hidden column: scores of rows that the source sheet holds none of ours for. */
export const rawColumn = ({ columns }: ResultContext): number => columns.feeds;

/** What goes into the hidden column; null where the source sheet has the score. */
export const rawScore = (row: ScoredIndicator, context: ResultContext): CellContent | null => {
  if (context.style === 'values' || context.linked?.rows.has(row.indicator.row)) return null;
  const content = scoreContent(row, context);
  if (content?.kind !== 'formula') return content;
  return { ...content, formula: fromSheet(content.formula, context.grid.name) };
};

/** The score, or a dash: why there is none stands beside it. */
export const scoreCell = (row: ScoredIndicator, at: number, context: ResultContext): CellContent => {
  const ref = rawScoreRef(row, at, context);
  return live(context, `=IF(ISNUMBER(${ref}),${ref},"${NOTHING}")`, row.outcome.score ?? NOTHING);
};

/** The band's word, or in words why the row is not scored. */
export const ratingCell = (row: ScoredIndicator, at: number, context: ResultContext): CellContent => {
  const { columns, language, policy, say, words: written } = context;
  const shown = shownScore(row, written);
  const failed = row.outcome.status === 'error' ? String(shown) : written.notScored;
  const none = say('noResult');
  const now = row.band !== null ? bandWord(row.band, language, policy.bandLooks) : shown === '' ? none : String(shown);
  const ref = rawScoreRef(row, at, context);
  const score = cellOf(columns, 'score', at);
  const why = `IF(ISERROR(${ref}),${textLiteral(failed)},IF(${ref}="",${textLiteral(none)},${ref}))`;
  return live(context, `=IF(ISNUMBER(${score}),${bandOfCell(score, context)},${why})`, now);
};

/** weight × score / base, the base from the rows under the table. */
export const weightedCell = (row: ScoredIndicator, at: number, context: ResultContext): CellContent => {
  const { columns, places, policy } = context;
  const value = row.weighted ?? NOTHING;
  if (row.indicator.weight === null) return words(NOTHING);
  const [weight, score] = [cellOf(columns, 'weight', at), cellOf(columns, 'score', at)];
  const all = cellOf(columns, 'weight', places.total, true);
  const scored = cellOf(columns, 'weight', places.coverage, true);
  const formula = {
    excluded: () => weightedFormula(weight, score, scored),
    inBase: () => weightedFormula(weight, score, all),
    asOne: () => `=IF(${scored}=0,"",${weight}*IF(ISNUMBER(${score}),${score},1)/${all})`,
  }[policy.outside]();
  return live(context, formula.replace(/""/, `"${NOTHING}"`), value);
};
