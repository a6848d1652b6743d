import type { ScoringMethod } from '../scoring/policy';
import { scoreOnLadder } from '../scoring/score';
import { explain } from '../text/explain';
import type { Language } from '../text/language';
import { languageArgument, methodArgument } from './choice-argument';
import { isFunctionError, type FunctionError } from './function-error';
import { laddersOf, NO_LEVELS, type LadderArgument } from './ladder-argument';
import { cellsOf, mapMatrix, matrixOf } from './matrix';
import { numberArgument } from './read-argument';

export interface ExplainArguments {
  readonly result: unknown;
  readonly levels: unknown;
  readonly method: unknown;
  readonly language: unknown;
}

/** A sentence for every result: how it is scored, or why it is not. Errors of single rows become sentences too. */
export function explainEach(given: ExplainArguments): (string | FunctionError)[][] {
  const language = languageArgument(given.language);
  if (isFunctionError(language)) return [[language]];
  const method = methodArgument(given.method);
  if (isFunctionError(method)) return [[method]];
  const results = matrixOf(given.result);
  const ladders = laddersOf(given.levels, cellsOf(results).length);
  if (isFunctionError(ladders)) return [[ladders]];
  return mapMatrix(results, (cell, index) => sentence(cell, ladders(index), method, language));
}

function sentence(cell: unknown, ladder: LadderArgument, method: ScoringMethod, language: Language): string {
  const result = numberArgument(cell, 'result', 'result');
  // A heading row inside the range has neither: there is nothing to explain.
  if (result === null && ladder === NO_LEVELS) return '';
  if (isFunctionError(ladder)) return ladder.texts[language];
  if (isFunctionError(result)) return result.texts[language];
  if (result === null) return explain({ status: 'noResult' }, language);
  const outcome = scoreOnLadder(ladder, result, { method });
  return explain(outcome.status === 'scored' ? outcome.explanation : outcome.reason, language);
}
