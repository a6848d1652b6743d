import type { Ladder } from '../scoring/ladder';
import type { ScoringMethod } from '../scoring/policy';
import { methodArgument } from './choice-argument';
import { isFunctionError, type FunctionError } from './function-error';
import { laddersOf } from './ladder-argument';
import { cellsOf, mapMatrix, matrixOf } from './matrix';
import { numberArgument } from './read-argument';

/** What the functions on a result and its ladder have in common. */
export interface ScoreArguments {
  readonly result: unknown;
  readonly levels: unknown;
  readonly method: unknown;
}

/**
 * Goes through a column of results: "" where the result is blank, the error where something cannot be read, otherwise
 * what `give` makes of the result on its ladder. What concerns the whole call (method, size of the levels) is one error.
 */
export function scoreEach<T>(
  { result, levels, method }: ScoreArguments,
  give: (ladder: Ladder, result: number, method: ScoringMethod) => T,
): (T | '' | FunctionError)[][] {
  const results = matrixOf(result);
  const wanted = methodArgument(method);
  if (isFunctionError(wanted)) return [[wanted]];
  const ladders = laddersOf(levels, cellsOf(results).length);
  if (isFunctionError(ladders)) return [[ladders]];
  return mapMatrix(results, (cell, index) => {
    const value = numberArgument(cell, 'result', 'result');
    if (value === null) return '';
    if (isFunctionError(value)) return value;
    const ladder = ladders(index);
    return isFunctionError(ladder) ? ladder : give(ladder, value, wanted);
  });
}
