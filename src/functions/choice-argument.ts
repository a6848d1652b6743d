import type { ScoringMethod } from '../scoring/policy';
import { isCellError } from '../text/cell';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../text/language';
import { functionMessage, type BilingualText } from '../text/messages/functions';
import { cellInput } from './cell-input';
import { functionError, type FunctionError } from './function-error';
import { cellsOf, matrixOf } from './matrix';
import { passedOn, shortText } from './read-argument';

const METHODS: readonly ScoringMethod[] = ['interpolate', 'step', 'halfStep'];

/** The method argument, in any case; interpolate when it is left out (a cell does not know the unit). */
export const methodArgument = (argument: unknown): ScoringMethod | FunctionError =>
  choice(argument, METHODS, 'interpolate', (text) => functionMessage('unknownMethod', { text }));

/** The language argument, in any case, also as a locale (`th-TH`); Thai when it is left out. */
export const languageArgument = (argument: unknown): Language | FunctionError =>
  choice(argument, LANGUAGES, DEFAULT_LANGUAGE, (text) => functionMessage('unknownLanguage', { text }));

function choice<T extends string>(
  argument: unknown,
  choices: readonly T[],
  byDefault: T,
  message: (text: string) => BilingualText,
): T | FunctionError {
  const { value } = cellInput(cellsOf(matrixOf(argument))[0]);
  if (isCellError(value)) return passedOn(value.error, 'text');
  const text = shortText(value);
  if (text === '') return byDefault;
  const wanted = text.toLowerCase().split(/[-_]/u)[0];
  return choices.find((choice) => choice.toLowerCase() === wanted) ?? functionError('#VALUE!', message(text));
}
