import type { HostValue } from '../../workbook/host-workbook';
import type { FunctionMetadata, FunctionParameter } from './function-metadata';
import { failed, isRows, type FunctionAnswer, type FunctionArgument } from './function-values';

/** The arguments of one call as they are sent: one per declared parameter. */
export type LiftedCall = readonly (FunctionArgument | { readonly repeated: readonly FunctionArgument[] })[];

export type Lifted =
  | {
      readonly kind: 'calls';
      readonly calls: readonly LiftedCall[];
      /** Columns of the spilled result; 0 when the call is one. */
      readonly columns: number;
    }
  | Extract<FunctionAnswer, { kind: 'failed' }>;

const isMatrix = (parameter: FunctionParameter): boolean => parameter.dimensionality === 'matrix';

/** A matrix parameter gets rows even from one cell; a scalar one a value from a range of one cell. */
function shaped(parameter: FunctionParameter, argument: FunctionArgument): FunctionArgument {
  if (argument === null) return null;
  if (isMatrix(parameter)) return isRows(argument) ? argument : [[argument]];
  return isRows(argument) && argument.length === 1 && argument[0]?.length === 1 ? (argument[0][0] ?? null) : argument;
}

function checkCount(metadata: FunctionMetadata, count: number): Lifted | null {
  const { parameters } = metadata;
  const least = parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
  const most = parameters.at(-1)?.repeating ? Infinity : parameters.length;
  if (count < least) return failed('#VALUE!', `${metadata.name} needs ${least} arguments`) as Lifted;
  if (count > most) return failed('#VALUE!', `${metadata.name} takes ${most} arguments`) as Lifted;
  return null;
}

function declared(metadata: FunctionMetadata, args: readonly FunctionArgument[]): LiftedCall {
  return metadata.parameters.map((parameter, index) => {
    if (!parameter.repeating) return shaped(parameter, args[index] ?? null);
    return { repeated: args.slice(index).map((argument) => shaped(parameter, argument)) };
  });
}

/**
 * The calls one formula makes. A range given for a parameter that takes one value calls the function once per cell, and
 * the results spill, as Excel's array evaluation does; single rows and columns are stretched, other sizes give `#N/A`.
 */
export function liftedCalls(metadata: FunctionMetadata, given: readonly FunctionArgument[]): Lifted {
  const wrong = checkCount(metadata, given.length);
  if (wrong) return wrong;
  const args = declared(metadata, given);
  const arrays = args.filter(
    (argument, index): argument is readonly (readonly HostValue[])[] =>
      !isMatrix(metadata.parameters[index]!) && Array.isArray(argument),
  );
  if (arrays.length === 0) return { kind: 'calls', calls: [args], columns: 0 };
  const rows = Math.max(...arrays.map((array) => array.length));
  const columns = Math.max(...arrays.map((array) => array[0]?.length ?? 0));
  const calls = Array.from({ length: rows * columns }, (_, index): LiftedCall => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    return args.map((argument, position) =>
      !isMatrix(metadata.parameters[position]!) && Array.isArray(argument)
        ? pick(argument as readonly (readonly HostValue[])[], row, column)
        : argument,
    );
  });
  return { kind: 'calls', calls, columns };
}

function pick(rows: readonly (readonly HostValue[])[], row: number, column: number): HostValue {
  const line = rows.length === 1 ? rows[0] : rows[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return value === undefined ? { error: '#N/A' } : value;
}
