import type { CellValue } from '../text/cell';

/** One cell of an argument: its value and, where Excel sends it along, its number format. */
export interface CellInput {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

const BLANK: CellInput = { value: null };

/**
 * One cell as Excel may hand it to a custom function: a scalar; null for a blank cell or an omitted argument;
 * `{type, basicValue, numberFormat?}` for a cell with a data type; an error object (`CustomFunctions.Error` with `code`,
 * `{type: 'Error', basicValue}`). Total: anything else is read as the text it prints as, never as a number.
 */
export function cellInput(cell: unknown): CellInput {
  switch (typeof cell) {
    case 'number':
    case 'string':
    case 'boolean':
      return { value: cell };
    case 'object':
      return cell === null ? BLANK : objectInput(cell as Readonly<Record<string, unknown>>);
    case 'undefined':
      return BLANK;
    default:
      return { value: String(cell) };
  }
}

function objectInput(cell: Readonly<Record<string, unknown>>): CellInput {
  if (Array.isArray(cell)) return cellInput(cell[0]);
  const { type, code, basicValue, basicType, numberFormat } = cell;
  // An entity or an image stands in a calculation for the error #VALUE!; Excel sends it so.
  if (type === 'Error' || type === 'CustomFunctionError' || basicType === 'Error' || isErrorText(code)) {
    return { value: { error: String(basicValue ?? code ?? '#VALUE!') } };
  }
  if (type === 'Empty' || basicType === 'Empty') return BLANK;
  const value = cellInput(basicValue ?? null).value;
  return typeof numberFormat === 'string' ? { value, numberFormat } : { value };
}

const isErrorText = (code: unknown): boolean => typeof code === 'string' && code.startsWith('#');

/** Whether an argument was left out, or is one blank cell. */
export function isOmitted(argument: unknown): boolean {
  if (Array.isArray(argument)) return argument.length === 0 || (argument.length === 1 && isOmitted(argument[0]));
  const { value } = cellInput(argument);
  return value === null || (typeof value === 'string' && value.trim() === '');
}
