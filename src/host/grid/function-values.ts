import type { Nullable } from '@univerjs/core';
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from '@univerjs/engine-formula';
import type { FunctionAnswer, FunctionArgument } from '../office/functions/function-values';
import type { HostValue } from '../workbook/host-workbook';
import { engine } from './univer';

/** Shown while a custom function is under way. */
export const BUSY = '#BUSY!';

const ERRORS: ReadonlySet<string> = new Set([
  ...['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#SPILL!', '#CALC!', '#CYCLE!'],
  ...['#ERROR!', '#CONNECT!', '#GETTING_DATA', BUSY],
]);

/** True for a text that stands for an error value: the grid keeps them as text. */
export const isErrorText = (text: string): boolean => ERRORS.has(text);

/** A value of the formula engine. A blank cell and an omitted argument are null. */
export function valueOf(value: Nullable<BaseValueObject>): HostValue {
  if (!value || value.isNull()) return null;
  const raw = value.getValue();
  if (value.isError()) return { error: String(raw) };
  if (typeof raw === 'string' && isErrorText(raw)) return { error: raw };
  return raw;
}

/** An argument as the add-in gets it: one cell is a value, a range is its rows. */
export function argumentOf(variant: FunctionVariantType): FunctionArgument {
  if (variant.isReferenceObject()) {
    const reference = variant as BaseReferenceObject;
    const rows = rowsOf(reference, reference.getRangePosition().startRow, reference.getRangePosition().startColumn);
    return reference.isCell() ? (rows[0]?.[0] ?? null) : rows;
  }
  const value = variant as BaseValueObject;
  return value.isArray() ? rowsOf(value as ArrayValueObject, 0, 0) : valueOf(value);
}

function rowsOf(source: BaseReferenceObject | ArrayValueObject, top: number, left: number): HostValue[][] {
  const rows: HostValue[][] = [];
  const add = (value: Nullable<BaseValueObject>, row: number, column: number): undefined => {
    // The engine takes an empty text that it has just calculated for a blank cell, and gives the text the next time.
    const isBlank = !value && 'getCellData' in source && source.getCellData(row, column)?.v !== '';
    (rows[row - top] ??= [])[column - left] = value || isBlank ? valueOf(value) : '';
  };
  source.iterator(add);
  return rows;
}

/** True when an argument waits for another call: then this one waits too. */
export function isWaiting(argument: FunctionArgument): boolean {
  if (Array.isArray(argument)) return argument.some((row: readonly HostValue[]) => row.some(isWaiting));
  return typeof argument === 'object' && argument !== null && 'error' in argument && argument.error === BUSY;
}

/** An answer as a value of the formula engine; rows and columns spill. */
export function resultOf(answer: FunctionAnswer, cell: { unitId: string; sheetId: string }): BaseValueObject {
  const { ArrayValueObject } = engine();
  if (answer.kind === 'failed') return scalarOf({ error: answer.error }, null);
  const { value, numberFormat } = answer;
  if (!Array.isArray(value)) return scalarOf(value as HostValue, numberFormat);
  const rows = value as readonly (readonly HostValue[])[];
  const [first] = rows;
  if (rows.length === 1 && first?.length === 1) return scalarOf(first[0] ?? null, numberFormat);
  return new ArrayValueObject({
    calculateValueList: rows.map((row) => row.map((item) => scalarOf(item, numberFormat))),
    rowCount: rows.length,
    columnCount: first?.length ?? 0,
    unitId: cell.unitId,
    sheetId: cell.sheetId,
    row: 0,
    column: 0,
  });
}

function scalarOf(value: HostValue, numberFormat: string | null): BaseValueObject {
  const { BooleanValueObject, ErrorValueObject, NumberValueObject, StringValueObject } = engine();
  if (value === null) return StringValueObject.create('');
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'number') return NumberValueObject.create(value, numberFormat ?? '');
  return ErrorValueObject.create(value.error as Parameters<typeof ErrorValueObject.create>[0]);
}
