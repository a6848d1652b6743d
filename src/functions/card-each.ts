import type { Ladder } from '../scoring/ladder';
import type { ScoringMethod } from '../scoring/policy';
import { functionMessage } from '../text/messages/functions';
import { cellInput } from './cell-input';
import { isFunctionError, functionError } from './function-error';
import { cellsOf, mapMatrix, matrixOf, sizeOf } from './matrix';
import { shortText } from './read-argument';
import { scoreCard } from './score-card';
import { scoreEach, type ScoreArguments } from './score-each';

/** KPISCORE's answers as cards; blanks and errors stay as they are. */
export function cardEach({ name, ...score }: ScoreArguments & { readonly name: unknown }): unknown[][] {
  const results = matrixOf(score.result);
  const names = namesOf(name, cellsOf(results).length);
  if (names === null) {
    const sizes = { first: sizeOf(results), second: sizeOf(matrixOf(name)) };
    return [[functionError('#VALUE!', functionMessage('sizesDiffer', sizes))]];
  }
  const scored = scoreEach(score, (ladder: Ladder, result: number, method: ScoringMethod) => ({
    ladder,
    result,
    method,
  }));
  return mapMatrix(scored, (cell, index) =>
    cell === '' || isFunctionError(cell) ? cell : scoreCard({ ...cell, name: names(index) }),
  );
}

/** The name that goes with each result; null when there are neither one nor as many. */
function namesOf(argument: unknown, results: number): ((index: number) => string) | null {
  const names = cellsOf(matrixOf(argument)).map((cell) => shortText(cellInput(cell).value, 200));
  if (names.length === 1) return () => names[0] ?? '';
  return names.length === results ? (index) => names[index] ?? '' : null;
}
