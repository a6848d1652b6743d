import type { Policy } from '../../scoring/policy';
import type { CellValue } from '../../text/cell';
import type { Language } from '../../text/language';
import type { WrittenWords } from '../../text/messages/written';
import { a1 } from '../address';
import type { SheetGrid } from '../grid';
import type { CellContent, FormulaStyle } from '../plan';
import { fitsLiteral, textLiteral } from '../portable/literal';
import { resultText } from '../portable/operand';
import type { ResultOperand } from '../portable/operand';
import { scoreFormula } from '../portable/score-formula';
import type { ScoredIndicator } from '../scored-agreement';
import { heldAt } from './grid-cells';
import { ladderOperands } from './ladder-operands';
import type { LadderOperands, ThresholdStyle } from './ladder-operands';

/** What decides how a sheet's cells are written. */
export interface WriteContext {
  readonly grid: SheetGrid;
  readonly policy: Policy;
  readonly style: FormulaStyle;
  readonly thresholds: ThresholdStyle;
  readonly language: Language;
  /** Numbers are shown in Thai digits (a number format; the values stay numbers). */
  readonly thaiDigits: boolean;
  readonly words: WrittenWords;
}

/** What the score column shows for a row, now: the score, '' for a blank result, words for a row that is not scored. */
export const shownScore = ({ outcome }: ScoredIndicator, words: WrittenWords): CellValue => {
  switch (outcome.status) {
    case 'scored':
      return outcome.score;
    case 'noResult':
      return '';
    case 'notApplicable':
      return words.notApplicable;
    case 'pending':
      return words.pending;
    case 'notDue':
      return words.notDue;
    case 'error':
      return errorWords(outcome.reason, words);
  }
};

/** What an error is about, or null. */
const errorKind = (reason: { readonly status: string; readonly why?: unknown } | null): unknown =>
  typeof reason?.why === 'object' && reason.why !== null && 'kind' in reason.why ? reason.why.kind : 'other';

const errorWords = (reason: { readonly status: string; readonly why?: unknown }, words: WrittenWords): string => {
  const kind = errorKind(reason);
  if (kind === 'ladder' || kind === 'levelNotNumber') return words.badLadder;
  return kind === 'resultNotNumber' ? words.notNumber : words.notScored;
};

/** What KPISCORE gives for a row that cannot be scored; its message names the cell's text. */
export const VALUE_ERROR: CellValue = { error: '#VALUE!' };

/** The content of a row's score cell; null when there is nothing to write. */
export const scoreContent = (row: ScoredIndicator, context: WriteContext): CellContent | null => {
  const shown = shownScore(row, context.words);
  if (context.style === 'values') return shown === '' ? null : { kind: 'value', value: shown };
  const operands = ladderOperands(row.indicator, context.grid, context.thresholds);
  if (row.outcome.status === 'notDue') return { kind: 'value', value: shown };
  const kpi = context.style === 'kpi' && context.policy.decimals === 4 && row.indicator.method !== 'halfStep';
  return kpi ? kpiContent(row, operands, shown, context) : plainContent(row, operands, shown, context);
};

/** `=KPISCORE(J8,D8:H8)`, with the words of a row that is not scored around it. */
const kpiContent = (
  row: ScoredIndicator,
  operands: LadderOperands,
  shown: CellValue,
  context: WriteContext,
): CellContent | null => {
  const levels = operands.levelsRange ?? operands.levelsArray;
  const result = operands.kpiResult;
  if (result === null || levels === null) return wordsOnly(shown);
  const { status } = row.outcome;
  if (hidesError(row, operands.levelsRange !== null)) return wordsOnly(shown);
  const method = row.indicator.method === 'step' ? ',"step"' : '';
  const call = `KPISCORE(${kpiArgument(result)},${levels}${method})`;
  const guarded = result.kind === 'cell' && result.factor !== 1 ? `IF(${result.ref}="","",${call})` : call;
  if (status === 'pending') return pending(row, call, shown, context);
  if (status === 'notApplicable') return notApplicable(row, guarded, shown, context);
  if (status === 'noResult') return noResult(row, guarded, context);
  const value: CellValue = status === 'error' ? VALUE_ERROR : shown;
  return { kind: 'formula', formula: `=${guarded}`, value };
};

/** A blank result makes KPISCORE blank, so the row says itself what it waits for. Announced criteria are seen at once. */
const pending = (
  { indicator }: ScoredIndicator,
  call: string,
  shown: CellValue,
  { words }: WriteContext,
): CellContent => {
  const say = textLiteral(words.pending);
  const live = `IFNA(${call},${say})`;
  const cell = indicator.resultCell;
  const blank = cell !== null && cell.reading.kind === 'blank';
  const formula = blank ? `=IF(${a1(cell.row, cell.column)}="",${say},${live})` : `=${live}`;
  return { kind: 'formula', formula, value: shown };
};

/** KPISCORE reads Thai digits and percent signs itself, so a text goes in as it is. */
const kpiArgument = (result: ResultOperand): string => (result.kind === 'text' ? result.ref : resultText(result));

const plainContent = (
  row: ScoredIndicator,
  operands: LadderOperands,
  shown: CellValue,
  context: WriteContext,
): CellContent | null => {
  const { ladder } = row.indicator;
  const { result, thresholds } = operands;
  if (!ladder.ok || result === null || thresholds === null || hidesError(row, false)) return wordsOnly(shown);
  const formula = scoreFormula({
    result,
    ladder,
    thresholds,
    method: row.indicator.method,
    decimals: context.policy.decimals,
    notNumber: context.words.notNumber,
  });
  if (row.outcome.status === 'notApplicable') return notApplicable(row, formula.slice(1), shown, context);
  if (row.outcome.status === 'noResult') return noResult(row, formula.slice(1), context);
  return { kind: 'formula', formula, value: errorInResult(row, context) ?? shown };
};

/** The error value in the result cell, which every formula passes on. */
export const errorInResult = ({ indicator }: ScoredIndicator, { grid }: WriteContext): CellValue => {
  const cell = indicator.resultCell;
  const value = cell === null ? null : (heldAt(grid, cell.row, cell.column).value ?? null);
  return typeof value === 'object' ? value : null;
};

/**
 * True where a formula would give a score although the row has none: it does not see what is wrong (a level that is no
 * number, a base of zero). A result that is no number is seen by every formula, and a level by one that is given its cells.
 */
export const hidesError = ({ outcome }: ScoredIndicator, seesLevels: boolean): boolean => {
  if (outcome.status !== 'error') return false;
  const kind = errorKind(outcome.reason);
  return kind !== 'resultNotNumber' && !(seesLevels && (kind === 'ladder' || kind === 'levelNotNumber'));
};

/** Nothing for a blank cell, nor as long as it says that there is no result yet (`TBD`). */
const noResult = (row: ScoredIndicator, otherwise: string, { grid }: WriteContext): CellContent => {
  const cell = row.indicator.resultCell;
  const held = cell === null ? null : heldAt(grid, cell.row, cell.column);
  const says = typeof held?.value === 'string' && held.value.trim() !== '' && held.formula === null;
  if (cell === null || !says || !fitsLiteral(held.value as string)) {
    return { kind: 'formula', formula: `=${otherwise}`, value: '' };
  }
  const formula = `=IF(${a1(cell.row, cell.column)}=${textLiteral(held.value as string)},"",${otherwise})`;
  return { kind: 'formula', formula, value: '' };
};

/** The result cell says that the row is not assessed: as long as it says so, so does the score; a number typed there is scored. */
const notApplicable = (
  row: ScoredIndicator,
  otherwise: string,
  shown: CellValue,
  { grid, words }: WriteContext,
): CellContent | null => {
  const cell = row.indicator.resultCell;
  const held = cell === null ? null : heldAt(grid, cell.row, cell.column);
  if (cell === null || typeof held?.value !== 'string' || held.formula !== null) return wordsOnly(shown);
  if (cell.reading.kind !== 'notApplicable' || !fitsLiteral(held.value)) return wordsOnly(shown);
  const formula = `=IF(${a1(cell.row, cell.column)}=${textLiteral(held.value)},${textLiteral(words.notApplicable)},${otherwise})`;
  return { kind: 'formula', formula, value: shown };
};

const wordsOnly = (shown: CellValue): CellContent | null => (shown === '' ? null : { kind: 'value', value: shown });
