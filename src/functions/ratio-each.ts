import type { RatioOutcome } from '../scoring/ratio';
import type { UnscoredReason } from '../scoring/score';
import { functionMessage, type ArgumentName } from '../text/messages/functions';
import { finiteAnswer, functionError, isFunctionError, type FunctionError } from './function-error';
import { matrixOf, pairUp, sizeOf } from './matrix';
import { numberArgument } from './read-argument';

/** One operand of a ratio and how messages name it. */
interface Operand {
  readonly cells: unknown;
  readonly name: ArgumentName;
}

/** A ratio of two columns, row by row; one of them may be a single cell that goes with all. "" where the first is blank. */
export function ratioEach(
  top: Operand,
  bottom: Operand,
  ratio: (top: number | null, bottom: number | null) => RatioOutcome,
): unknown[][] {
  const [tops, bottoms] = [matrixOf(top.cells), matrixOf(bottom.cells)];
  const values = pairUp(tops, bottoms, (one, other) => {
    const first = numberArgument(one, top.name, 'result');
    if (isFunctionError(first)) return first;
    const second = numberArgument(other, bottom.name, 'result');
    if (isFunctionError(second)) return second;
    const outcome = ratio(first, second);
    return outcome.ok ? finiteAnswer(outcome.value) : reasonError(outcome.reason);
  });
  if (values !== null) return values;
  return [[functionError('#VALUE!', functionMessage('sizesDiffer', { first: sizeOf(tops), second: sizeOf(bottoms) }))]];
}

function reasonError(reason: UnscoredReason): '' | FunctionError {
  switch (reason.status) {
    case 'noResult':
      return '';
    case 'notApplicable':
      return functionError('#N/A', functionMessage('zeroOverZero'));
    case 'error':
      return errorOf(reason.why.kind);
    case 'pending':
    case 'notDue':
      return functionError('#N/A', functionMessage('pending'));
  }
}

function errorOf(kind: Extract<UnscoredReason, { status: 'error' }>['why']['kind']): FunctionError {
  switch (kind) {
    case 'zeroDenominator':
      return functionError('#DIV/0!', functionMessage('zeroDenominator'));
    case 'zeroBase':
      return functionError('#DIV/0!', functionMessage('zeroBase'));
    case 'missingDenominator':
      return functionError('#VALUE!', functionMessage('missingDenominator'));
    case 'missingBase':
      return functionError('#VALUE!', functionMessage('missingBase'));
    case 'resultNotNumber':
    case 'levelNotNumber':
    case 'ladder':
    case 'other':
      return functionError('#VALUE!', functionMessage('notNumber', { argument: 'result', text: '?' }));
  }
}
