import { decimalOf, quotient, sum, times, toNumber, type Decimal } from '../scoring/decimal';
import { isCellError } from '../text/cell';
import { functionMessage } from '../text/messages/functions';
import { cellInput, isOmitted } from './cell-input';
import { finiteAnswer, functionError, isFunctionError, type FunctionError } from './function-error';
import { matrixOf, pairUp, sizeOf } from './matrix';
import { numberArgument, passedOn } from './read-argument';
import { scoreOf, weightedRows, weightList } from './weighted-rows';

export interface ShareArguments {
  readonly weight: unknown;
  readonly score: unknown;
  readonly weights: unknown;
  readonly scores: unknown;
}

/** weight × score / base for every row, on exact decimals. SCORING section 4. */
export function shareOfTotal({ weight, score, weights, scores }: ShareArguments): unknown[][] {
  const base = baseWeight(weights, scores);
  if (isFunctionError(base)) return [[base]];
  const [ownWeights, ownScores] = [matrixOf(weight), matrixOf(score)];
  const shares = pairUp(ownWeights, ownScores, (one, other) => share(one, other, base));
  if (shares !== null) return shares;
  const sizes = { first: sizeOf(ownWeights), second: sizeOf(ownScores) };
  return [[functionError('#VALUE!', functionMessage('sizesDiffer', sizes))]];
}

function share(weightCell: unknown, scoreCell: unknown, base: Decimal): number | '' | FunctionError {
  const { value } = cellInput(scoreCell);
  if (isCellError(value)) return passedOn(value.error, 'score');
  const score = scoreOf(scoreCell);
  if (score === null) return '';
  const weight = numberArgument(weightCell, 'weight', 'weight');
  if (weight === null) return '';
  if (isFunctionError(weight)) return weight;
  if (weight < 0) return functionError('#NUM!', functionMessage('weightNegative', { row: 1, weight }));
  if (base.digits === 0n) return functionError('#DIV/0!', functionMessage('zeroDenominator'));
  return finiteAnswer(toNumber(quotient(times(decimalOf(weight), decimalOf(score)), base)));
}

/** Σ weight of the rows with a numeric score; of all rows when no scores are given. */
function baseWeight(weights: unknown, scores: unknown): Decimal | FunctionError {
  if (isOmitted(scores)) {
    const list = weightList(weights);
    return isFunctionError(list) ? list : sumOf(list);
  }
  const rows = weightedRows(weights, scores);
  return isFunctionError(rows) ? rows : sumOf(rows.filter((row) => row.status === 'scored').map((row) => row.weight));
}

const sumOf = (weights: readonly (number | null)[]): Decimal =>
  sum(weights.filter((weight) => weight !== null).map(decimalOf));
