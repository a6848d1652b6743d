import type { Ladder, Level } from '../../scoring/ladder';
import type { ScoreExplanation } from '../../scoring/score';
import { numberLiteral } from './literal';
import { resultText, whenNumber } from './operand';
import type { ResultOperand, ThresholdOperand } from './operand';

export interface ScoreFormulaInput {
  readonly result: ResultOperand;
  readonly ladder: Ladder;
  /** t1…t5; null exactly where the ladder's level is undefined. */
  readonly thresholds: readonly ThresholdOperand[];
  readonly method: ScoreExplanation['method'];
  readonly decimals: number;
  /** What stands in the cell when the result is a text that is no number. */
  readonly notNumber: string;
}

interface Step {
  readonly from: Level;
  readonly to: Level;
  readonly lower: { readonly value: number; readonly text: string };
  readonly upper: { readonly value: number; readonly text: string };
}

/**
 * The score with functions of Excel 2010 only (SCORING section 2): the sum of clamped shares, for example
 * `1+MEDIAN(0,1,(J8-D8)/(E8-D8))+…`. MEDIAN(0,1,z) keeps a share between 0 and 1; one expression serves both directions.
 * Two equal thresholds become a reach test `(J8>=E8)`; an undefined level gives its neighbour's share a factor.
 * The value equals KPISCORE to the last digit: the inner ROUND takes the binary noise away before the outer one decides ties.
 */
export const scoreFormula = (input: ScoreFormulaInput): string =>
  `=${whenNumber(input.result, scoreBody(input), input.notNumber)}`;

const scoreBody = (input: ScoreFormulaInput): string => {
  const x = resultText(input.result);
  switch (input.method) {
    case 'interpolate':
      return `ROUND(ROUND(${interpolated(input, x)},${guardDigits(input.ladder)}),${input.decimals})`;
    case 'step':
      return stepped(input, x);
    case 'halfStep':
      return halfStepped(input, x);
  }
};

const interpolated = (input: ScoreFormulaInput, x: string): string => {
  const shares = steps(input).map((step) => times(step.to - step.from, share(step, x, input.ladder)));
  return ['1', ...firstReach(input, x), ...shares].join('+');
};

/** The highest level reached, a whole number; 1 when none is. */
const stepped = (input: ScoreFormulaInput, x: string): string => {
  const reached = steps(input).map((step) => times(step.to - step.from, reach(step.upper.text, x, input.ladder)));
  return ['1', ...firstReach(input, x), ...reached].join('+');
};

/** Interpolated, then down to the half below (noise rounded away first). */
const halfStepped = (input: ScoreFormulaInput, x: string): string =>
  `INT(ROUND(2*(${interpolated(input, x)}),${guardDigits(input.ladder)}))/2`;

/** When the lowest defined level is above 1, reaching it earns the levels below at once. */
const firstReach = (input: ScoreFormulaInput, x: string): string[] => {
  const [lowest] = input.ladder.defined;
  if (lowest === undefined || lowest.level === 1) return [];
  const threshold = input.thresholds[lowest.level - 1];
  if (!threshold) throw new Error(`no operand for level ${lowest.level}`);
  return [times(lowest.level - 1, reach(threshold.text, x, input.ladder))];
};

const steps = (input: ScoreFormulaInput): Step[] => {
  const rungs = input.ladder.defined.map(({ level }) => {
    const threshold = input.thresholds[level - 1];
    if (!threshold) throw new Error(`no operand for level ${level}`);
    return { level, threshold };
  });
  return rungs.slice(1).map((rung, index) => {
    const below = rungs[index];
    if (!below) throw new Error('a step without a rung below');
    return { from: below.level, to: rung.level, lower: below.threshold, upper: rung.threshold };
  });
};

/** The part of one step that the result has earned, 0–1. */
const share = (step: Step, x: string, ladder: Ladder): string =>
  step.lower.value === step.upper.value
    ? reach(step.upper.text, x, ladder)
    : `MEDIAN(0,1,(${x}-${step.lower.text})/(${width(step)}))`;

/** Constants are subtracted here, so that a reader sees the step's width; references stay references. */
const width = (step: Step): string => `${step.upper.text}-${step.lower.text}`;

const reach = (threshold: string, x: string, ladder: Ladder): string =>
  `(${x}${ladder.direction === 'higher' ? '>=' : '<='}${threshold})`;

const times = (factor: number, expression: string): string =>
  factor === 1 ? expression : `${numberLiteral(factor)}*${expression}`;

/**
 * Digits of the inner ROUND: 12, fewer where thresholds are so large beside their steps that subtraction leaves more noise
 * (1,234,567.89 − 1,234,567 carries 10⁻¹⁰).
 */
const guardDigits = (ladder: Ladder): number => {
  const values = ladder.defined.map((rung) => rung.threshold);
  const widths = values
    .slice(1)
    .map((value, index) => Math.abs(value - (values[index] ?? value)))
    .filter((step) => step > 0);
  const noise = (4 * Number.EPSILON * Math.max(...values.map(Math.abs), 1)) / Math.min(...widths, 1);
  return Math.max(6, Math.min(12, Math.floor(-Math.log10(4 * noise))));
};
