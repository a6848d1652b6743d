import { functionMessage, type BilingualText } from '../text/messages/functions';

/** The error values that a custom function can give. Only `#VALUE!` and `#N/A` show a message in Excel. */
export type ErrorCode = '#VALUE!' | '#N/A' | '#NUM!' | '#DIV/0!' | '#NULL!';

/**
 * An error value of a cell with its message, as plain data (ErrorCellValue of the Excel API), so that one bad row of a
 * column does not spoil the others. `associateFunctions` turns it into the runtime's own error class.
 */
export interface FunctionError {
  readonly type: 'Error';
  readonly basicType: 'Error';
  readonly basicValue: ErrorCode;
  readonly errorType: string;
  readonly texts: BilingualText;
  /** Thai, then English: a cell does not know its reader's language, and a workbook is read by people with either. */
  readonly message: string;
}

const ERROR_TYPES: Readonly<Record<ErrorCode, string>> = {
  '#VALUE!': 'Value',
  '#N/A': 'NotAvailable',
  '#NUM!': 'Num',
  '#DIV/0!': 'Div0',
  '#NULL!': 'Null',
};

export const isErrorCode = (text: string): text is ErrorCode => Object.hasOwn(ERROR_TYPES, text);

/** The texts are kept for every code: tests, the pane and other hosts can show them where Excel does not. */
export const functionError = (code: ErrorCode, texts: BilingualText): FunctionError => ({
  type: 'Error',
  basicType: 'Error',
  basicValue: code,
  errorType: ERROR_TYPES[code],
  texts,
  message: `${texts.th} / ${texts.en}`,
});

export const isFunctionError = (value: unknown): value is FunctionError =>
  typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'Error';

/** A computed number, or `#NUM!` where it is too large for a cell. */
export const finiteAnswer = (value: number): number | FunctionError =>
  Number.isFinite(value) ? value : functionError('#NUM!', functionMessage('tooLarge'));
