import { nextLevel } from '../../scoring/next-level';
import { explain } from '../../text/explain';
import type { CellContent } from '../plan';
import { distanceFormula } from '../portable/distance-formula';
import { numberLiteral, textLiteral } from '../portable/literal';
import type { ResultOperand } from '../portable/operand';
import type { ScoredIndicator } from '../scored-agreement';
import { ladderOperands } from './ladder-operands';
import { errorInResult, hidesError, type WriteContext } from './score-cells';

/** How far to the next level, in the indicator's own unit; live wherever the result is a cell. */
export const distanceContent = (row: ScoredIndicator, context: WriteContext): CellContent | null => {
  const { ladder, result } = row.indicator;
  const words = context.words;
  if (!ladder.ok || row.outcome.status === 'notDue' || hidesError(row, false)) return null;
  const next = row.outcome.status === 'scored' && result !== null ? nextLevel(ladder, result) : null;
  const value =
    next === null
      ? ''
      : `${words.nextBefore}${Number(next.distance.toFixed(10))}${words.nextBetween}${next.level}${words.nextAfter}`;
  const operands = ladderOperands(row.indicator, context.grid, context.thresholds);
  if (context.style === 'values' || operands.result === null || operands.thresholds === null) {
    return value === '' ? null : { kind: 'value', value };
  }
  const formula = distanceFormula({
    result: readable(operands.result, result, context),
    ladder,
    thresholds: operands.thresholds,
    factor: operands.thresholdFactor,
    before: words.nextBefore,
    between: words.nextBetween,
    after: words.nextAfter,
  });
  return { kind: 'formula', formula, value: errorInResult(row, context) ?? value };
};

/** Where KPI functions calculate they read a text result, whatever is typed there later. */
const readable = (operand: ResultOperand, result: number | null, { style }: WriteContext): ResultOperand =>
  style === 'kpi' && operand.kind === 'text' && operand.value === result
    ? { kind: 'cell', ref: `KPINUMBER(${operand.ref})`, factor: 1 }
    : operand;

/** One sentence on how the score came about, or why there is none. */
export const explanationContent = (row: ScoredIndicator, context: WriteContext): CellContent | null => {
  const { outcome, indicator } = row;
  const text = explain(outcome.status === 'scored' ? outcome.explanation : outcome.reason, context.language);
  const operands = ladderOperands(indicator, context.grid, context.thresholds);
  const { kpiResult } = operands;
  if (context.style === 'kpi' && context.policy.decimals === 4 && outcome.status === 'scored' && kpiResult !== null) {
    const levels = operands.levelsRange ?? operands.levelsArray ?? '';
    // A function sees 0.785 where people see 78.5 %: it would explain other numbers than those of the sheet.
    const asSeen = operands.levelsRange === null || operands.levelsFactor === 1;
    const plain = asSeen && kpiResult.kind !== 'constant' && (kpiResult.kind === 'text' || kpiResult.factor === 1);
    const method = indicator.method === 'interpolate' ? '' : textLiteral(indicator.method);
    const rest = context.language === 'en' ? `,${method},"en"` : method === '' ? '' : `,${method}`;
    if (plain) return { kind: 'formula', formula: `=KPIEXPLAIN(${kpiResult.ref},${levels}${rest})`, value: text };
  }
  const { result } = operands;
  if (context.style === 'values' || result === null || result.kind === 'constant' || outcome.status !== 'scored') {
    return { kind: 'value', value: text };
  }
  const factor = indicator.resultCell?.factor ?? 1;
  const now = result.kind === 'text' ? textLiteral(result.text) : rawNumber(outcome.explanation.result, factor);
  const formula = `=IF(${result.ref}=${now},${inPieces(text)},${textLiteral(context.words.scoreAgain)})`;
  return { kind: 'formula', formula, value: text };
};

/** The number that stands in the cell itself. */
const rawNumber = (result: number, factor: number): string => numberLiteral(Number((result / factor).toPrecision(15)));

const PIECE = 250;

/** Excel takes 255 characters in one text; longer sentences are put together from pieces. */
const inPieces = (text: string): string =>
  (text.match(new RegExp(`[^]{1,${PIECE}}`, 'gu')) ?? ['']).map(textLiteral).join('&');
