import { stepsInARow } from '../scoring/milestone';
import { isCellError } from '../text/cell';
import { functionMessage } from '../text/messages/functions';
import { cellInput } from './cell-input';
import { functionError, isFunctionError, type FunctionError } from './function-error';
import { cellsOf, heightOf, matrixOf, widthOf } from './matrix';
import { passedOn, shortText } from './read-argument';
import { stepInput } from './step-input';

/**
 * The level each milestone has reached. SCORING section 3. One row or one column of steps is one milestone; a block of
 * cells is one milestone per row.
 */
export function levelsReached(steps: unknown, strict: unknown): (number | '' | FunctionError)[][] {
  const matrix = matrixOf(steps);
  const wanted = strictArgument(strict);
  if (isFunctionError(wanted)) return [[wanted]];
  const rows = heightOf(matrix) === 1 || widthOf(matrix) === 1 ? [cellsOf(matrix)] : matrix;
  return rows.map((row) => [levelReached(row, wanted)]);
}

function levelReached(cells: readonly unknown[], strict: boolean): number | '' | FunctionError {
  const done: boolean[] = [];
  let reported = false;
  for (const [index, cell] of cells.entries()) {
    const step = stepInput(cell);
    if (step === 'unknown') return unknownStep(cell, index + 1);
    reported ||= step !== null;
    done.push(step === true);
  }
  if (!reported) return '';
  const { reached, gapAt } = stepsInARow(done);
  if (!strict || gapAt === null) return reached;
  return functionError('#N/A', functionMessage('stepGap', { step: gapAt, reached }));
}

const unknownStep = (cell: unknown, step: number): FunctionError =>
  functionError('#VALUE!', functionMessage('stepUnknown', { step, text: shortText(cellInput(cell).value) }));

function strictArgument(argument: unknown): boolean | FunctionError {
  const cell = cellsOf(matrixOf(argument))[0];
  const step = stepInput(cell);
  if (step === null) return false;
  if (step !== 'unknown') return step;
  const { value } = cellInput(cell);
  if (isCellError(value)) return passedOn(value.error, 'text');
  return functionError('#VALUE!', functionMessage('filterUnknown', { row: 1, text: shortText(value) }));
}
