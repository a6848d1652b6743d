import type { BaseValueObject, FunctionVariantType, IFunctionInfo } from '@univerjs/engine-formula';
import type { FunctionCall } from '../office/functions/custom-function-caller';
import type { FunctionAnswer } from '../office/functions/function-values';
import { isWithin } from './bounds-rule';
import { argumentOf, BUSY, isWaiting, resultOf } from './function-values';
import type { WaitingCell } from './function-waves';
import { engine } from './univer';

/** One entry of the add-in's functions.json, as far as the grid needs it. */
export interface FunctionDescription {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

/** Where a function of a cell gets its answer: null is "not yet". */
export type AskFunction = (call: FunctionCall, cell: WaitingCell) => FunctionAnswer | null;

/**
 * A function class of the formula engine for one custom function. It is synchronous: the engine runs asynchronous
 * functions one after the other. It takes references, so that blank cells are not zeros.
 */
export function functionClass(name: string, ask: AskFunction, addressOf: (cell: WaitingCell) => string): unknown {
  const { BaseFunction, ErrorValueObject } = engine();
  return class extends BaseFunction {
    override needsReferenceObject = true;
    override minParams = 0;
    override maxParams = 255;

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const args = (variants as FunctionVariantType[]).map(argumentOf);
      const busy = ErrorValueObject.create(BUSY as Parameters<typeof ErrorValueObject.create>[0]);
      if (args.some(isWaiting)) return busy;
      const cell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
      const answer = ask({ name, args, address: addressOf(cell) }, cell);
      return answer ? resultOf(answer, { unitId: this.unitId ?? '', sheetId: cell.sheetId }) : busy;
    }
  };
}

/** The function class behind rules that compare a cell with bounds (bounds-rule.ts). */
export function withinClass(): unknown {
  const { BaseFunction, BooleanValueObject } = engine();
  return class extends BaseFunction {
    override needsReferenceObject = true;
    override minParams = 3;
    override maxParams = 3;

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const [value, from, below] = (variants as FunctionVariantType[]).map(argumentOf);
      return BooleanValueObject.create(isWithin(value, from, below));
    }
  };
}

const USER_FUNCTION = 15;

/** The help that the grid shows while a function is typed. */
export function functionHelp({ name, description = '', parameters }: FunctionDescription): IFunctionInfo {
  return {
    functionName: name.toUpperCase(),
    functionType: USER_FUNCTION,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: parameter.name,
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}
