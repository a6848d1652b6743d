import { neededResult, type NeededResult } from '../scoring/needed';
import { functionMessage } from '../text/messages/functions';
import { methodArgument } from './choice-argument';
import { functionError, isFunctionError, type FunctionError } from './function-error';
import { laddersOf } from './ladder-argument';
import { cellsOf, mapMatrix, matrixOf } from './matrix';
import { numberArgument } from './read-argument';

/** The needed result of every wanted score; "" where the score is blank. */
export function neededEach(given: {
  readonly score: unknown;
  readonly levels: unknown;
  readonly method: unknown;
}): unknown[][] {
  const scores = matrixOf(given.score);
  const method = methodArgument(given.method);
  if (isFunctionError(method)) return [[method]];
  const ladders = laddersOf(given.levels, cellsOf(scores).length);
  if (isFunctionError(ladders)) return [[ladders]];
  return mapMatrix(scores, (cell, index) => {
    const score = numberArgument(cell, 'score', 'plain');
    if (score === null) return '';
    if (isFunctionError(score)) return score;
    const ladder = ladders(index);
    return isFunctionError(ladder) ? ladder : answer(neededResult(ladder, score, method), score);
  });
}

function answer(needed: NeededResult, score: number): number | FunctionError {
  if (needed.ok) return needed.result;
  switch (needed.kind) {
    case 'outsideScale':
      return functionError('#NUM!', functionMessage('scoreOutside', { score }));
    case 'notAttainable':
      return functionError('#NUM!', functionMessage('notAttainable', { score }));
    case 'anyBelow':
      return functionError('#N/A', functionMessage('anyBelow', { threshold: needed.threshold }));
  }
}
