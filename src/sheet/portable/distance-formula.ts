import type { Ladder } from '../../scoring/ladder';
import { numberLiteral, textLiteral } from './literal';
import { resultText, whenNumber } from './operand';
import type { ResultOperand, ThresholdOperand } from './operand';

export interface DistanceFormulaInput {
  readonly result: ResultOperand;
  readonly ladder: Ladder;
  readonly thresholds: readonly ThresholdOperand[];
  /** What a distance in the cells is multiplied by for people: 100 where the cells hold 0.65 and show 65%. */
  readonly factor: number;
  /** Around the distance and the level: `อีก 2.5 จะได้ระดับ 4`. */
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

/**
 * How far the result is from the next level, in its own unit, as words; "" at the top and without a number. Excel 2010
 * only: from the top level down, the last one not reached is the next.
 */
export const distanceFormula = (input: DistanceFormulaInput): string => {
  const { ladder, thresholds } = input;
  const x = resultText(input.result);
  const higher = ladder.direction === 'higher';
  const rungs = ladder.defined.filter(({ threshold }, index) => ladder.defined[index + 1]?.threshold !== threshold);
  const body = rungs.reduce((beyond, { level }, index) => {
    const threshold = thresholds[level - 1]?.text ?? '';
    const distance = higher ? `${threshold}-${x}` : `${x}-${threshold}`;
    const shown = input.factor === 1 ? distance : `(${distance})*${numberLiteral(input.factor)}`;
    const words = `${textLiteral(input.before)}&ROUND(${shown},10)&${textLiteral(`${input.between}${level}${input.after}`)}`;
    const reached = `${x}${higher ? '>=' : '<='}${threshold}`;
    return index === 0 ? `IF(${reached},${REST},${words})` : beyond.replace(REST, `IF(${reached},${REST},${words})`);
  }, '');
  return `=${whenNumber(input.result, body.replace(REST, '""'), '')}`;
};

/** Stands for what is still to come while the nested IFs are put together; no formula can hold it. */
const REST = '\u0000';
