import { bandOf } from '../scoring/band';
import { isCellError } from '../text/cell';
import type { Language } from '../text/language';
import { functionMessage } from '../text/messages/functions';
import { readNumber } from '../text/number';
import { bandWord } from '../text/words';
import { cellInput } from './cell-input';
import { languageArgument } from './choice-argument';
import { functionError, isFunctionError, type FunctionError } from './function-error';
import { mapMatrix, matrixOf } from './matrix';
import { passedOn, shortText } from './read-argument';

/** The band of every score, as a word; "" where a row has no score. SCORING section 5. */
export function bandEach(scores: unknown, language: unknown): (string | FunctionError)[][] {
  const wanted = languageArgument(language);
  if (isFunctionError(wanted)) return [[wanted]];
  return mapMatrix(matrixOf(scores), (cell) => bandWordOf(cell, wanted));
}

function bandWordOf(cell: unknown, language: Language): string | FunctionError {
  const { value } = cellInput(cell);
  if (isCellError(value)) return passedOn(value.error, 'score');
  const reading = readNumber(value);
  switch (reading.kind) {
    case 'blank':
    case 'pending':
    case 'notApplicable':
      return '';
    case 'notNumber':
      return functionError('#VALUE!', functionMessage('notNumber', { argument: 'score', text: shortText(value) }));
    case 'number':
      return reading.value >= 1 && reading.value <= 5
        ? bandWord(bandOf(reading.value), language)
        : functionError('#NUM!', functionMessage('scoreOutside', { score: reading.value }));
  }
}
