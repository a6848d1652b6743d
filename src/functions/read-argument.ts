import { isCellError, type CellValue } from '../text/cell';
import { functionMessage, type ArgumentName } from '../text/messages/functions';
import { readNumber, type NumberReading, type NumberRole } from '../text/number';
import { cellInput } from './cell-input';
import { functionError, isErrorCode, type FunctionError } from './function-error';

/** A cell that should be a number: the number, null where it is blank, or the error that the formula gives. */
export type NumberArgument = number | null | FunctionError;

/** One cell as a number. SCORING section 6. Never a silent 0: what is neither a number nor blank is an error. */
export function numberArgument(cell: unknown, argument: ArgumentName, role: NumberRole): NumberArgument {
  if (typeof cell === 'number') return finite(cell, argument);
  const { value, numberFormat } = cellInput(cell);
  if (isCellError(value)) return passedOn(value.error, argument);
  const reading = readNumber(value, numberFormat === undefined ? { role } : { role, numberFormat });
  return fromReading(reading, value, argument);
}

function fromReading(reading: NumberReading, value: CellValue, argument: ArgumentName): NumberArgument {
  switch (reading.kind) {
    case 'number':
      return finite(reading.value, argument);
    case 'blank':
      return null;
    case 'pending':
      return functionError('#N/A', functionMessage('pending'));
    case 'notApplicable':
      return functionError('#N/A', functionMessage('notApplicable', { text: reading.text.trim() }));
    case 'notNumber':
      return functionError('#VALUE!', functionMessage('notNumber', { argument, text: shortText(value) }));
  }
}

const finite = (value: number, argument: ArgumentName): NumberArgument =>
  Number.isFinite(value)
    ? value
    : functionError('#VALUE!', functionMessage('notNumber', { argument, text: String(value) }));

/** An error value goes through as it is where a function may give it; any other becomes `#VALUE!` and is named. */
export const passedOn = (error: string, argument: ArgumentName): FunctionError =>
  functionError(isErrorCode(error) ? error : '#VALUE!', functionMessage('inputError', { argument, error }));

const LONGEST = 40;

/** The user's own text as a message quotes it: on one line, cut short. */
export function shortText(value: CellValue, longest = LONGEST): string {
  const text = isCellError(value) ? value.error : String(value ?? '');
  const line = text.replace(/\s+/gu, ' ').trim();
  const letters = [...line];
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : line;
}
