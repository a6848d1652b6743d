import { LEVELS, parseLadder, type Ladder, type LadderProblem, type Level } from '../scoring/ladder';
import { isCellError } from '../text/cell';
import { functionMessage } from '../text/messages/functions';
import { readNumber } from '../text/number';
import { cellInput } from './cell-input';
import { functionError, isErrorCode, type FunctionError } from './function-error';
import { cellsOf, heightOf, matrixOf, sizeOf, widthOf } from './matrix';
import { shortText } from './read-argument';

/** Five cells that were read: the ladder, or the error every formula on it gives. */
export type LadderArgument = Ladder | FunctionError;

/** What five blank cells give: criteria still to be announced. */
export const NO_LEVELS = functionError('#N/A', functionMessage('pending'));

/** The ladder of the result with this number, from 0. */
export type LadderOf = (index: number) => LadderArgument;

/**
 * The levels of `results` results: 1×5 or 5×1 cells are one ladder for all of them, `results`×5 cells one ladder each.
 * Every ladder is read once, whatever the number of results.
 */
export function laddersOf(argument: unknown, results: number): LadderOf | FunctionError {
  const levels = matrixOf(argument);
  const [height, width] = [heightOf(levels), widthOf(levels)];
  if ((height === 1 && width === 5) || (width === 1 && height === 5)) {
    const ladder = ladderFrom(cellsOf(levels));
    return () => ladder;
  }
  if (width !== 5 || height !== results) {
    return functionError('#VALUE!', functionMessage('levelsSize', { size: sizeOf(levels), results }));
  }
  return (index) => ladderFrom(levels[index] ?? []);
}

/** One ladder from five cells. SCORING sections 1 and 6. A cell that says the criteria are to come makes it pending. */
export function ladderFrom(cells: readonly unknown[]): LadderArgument {
  const thresholds: (number | null)[] = [];
  let unreadable: FunctionError | null = null;
  for (const level of LEVELS) {
    const read = threshold(cells[level - 1], level);
    if (read === 'pending') return functionError('#N/A', functionMessage('pending'));
    if (typeof read === 'number' || read === null) thresholds.push(read);
    else unreadable ??= read;
  }
  if (unreadable !== null) return unreadable;
  const ladder = parseLadder(thresholds);
  return ladder.ok ? ladder : problemError(ladder);
}

function threshold(cell: unknown, level: Level): number | null | 'pending' | FunctionError {
  if (typeof cell === 'number') return cell;
  const { value, numberFormat } = cellInput(cell);
  if (isCellError(value)) {
    const code = isErrorCode(value.error) ? value.error : '#VALUE!';
    return functionError(code, functionMessage('levelNotNumber', { level, text: value.error }));
  }
  const reading = readNumber(value, { role: 'threshold', ...(numberFormat === undefined ? {} : { numberFormat }) });
  switch (reading.kind) {
    case 'number':
      return reading.value;
    case 'blank':
      return null;
    case 'pending':
      return 'pending';
    case 'notApplicable':
    case 'notNumber':
      return functionError('#VALUE!', functionMessage('levelNotNumber', { level, text: shortText(value) }));
  }
}

function problemError(problem: LadderProblem): FunctionError {
  switch (problem.kind) {
    case 'pending':
      return NO_LEVELS;
    case 'tooFewLevels':
      return functionError('#VALUE!', functionMessage('tooFewLevels', { defined: problem.defined }));
    case 'allEqual':
      return functionError('#VALUE!', functionMessage('levelsEqual', { threshold: problem.threshold }));
    case 'notMonotonic':
      return functionError('#VALUE!', functionMessage('levelsNotMonotonic', { ...problem, ok: null }));
    case 'notFinite':
      return functionError('#VALUE!', functionMessage('levelNotNumber', { level: problem.level, text: '∞' }));
  }
}
