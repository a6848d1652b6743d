import { isFunctionError, type FunctionError } from './function-error';
import { kpiFunctions } from './kpi-functions';

/** What the add-in needs of Excel's custom functions runtime (the global `CustomFunctions`). */
export interface FunctionRuntime {
  associate(id: string, implementation: (...parameters: unknown[]) => unknown): void;
  /** Missing in the oldest runtimes (CustomFunctionsRuntime 1.1). */
  readonly Error?: new (code: CustomFunctions.ErrorCode, message?: string) => CustomFunctions.Error;
}

export interface AssociateOptions {
  /** Whether a number may carry a card (ExcelApi 1.19); asked at every call, for Excel says so only when it is ready. */
  readonly cards?: () => boolean;
}

/** Tells the runtime every function's implementation, under the ids of functions.json. */
export function associateFunctions(runtime: FunctionRuntime, options: AssociateOptions = {}): void {
  for (const [id, implementation] of Object.entries(kpiFunctions)) {
    runtime.associate(id, bind(implementation, runtime, options));
  }
}

type Implementation = (...parameters: never[]) => unknown;

/** The function as Excel calls it: error values become the runtime's own, a single one is thrown (that keeps its message). */
export function bind(implementation: Implementation, runtime: FunctionRuntime, options: AssociateOptions = {}) {
  return (...parameters: unknown[]): unknown => {
    const result = implementation(...(parameters as never[]));
    const single = singleCell(result);
    if (isFunctionError(single) && runtime.Error) throw excelError(single, runtime.Error);
    const cell = (value: unknown): unknown => forExcel(value, runtime, options);
    return Array.isArray(result) ? result.map((row: unknown[]) => row.map(cell)) : cell(result);
  };
}

function singleCell(result: unknown): unknown {
  if (!Array.isArray(result)) return result;
  return result.length === 1 && result[0].length === 1 ? result[0][0] : null;
}

function forExcel(value: unknown, runtime: FunctionRuntime, options: AssociateOptions): unknown {
  if (isFunctionError(value)) {
    return runtime.Error ? excelError(value, runtime.Error) : value;
  }
  return isCard(value) && !options.cards?.() ? value.basicValue : value;
}

/** The runtime's error codes are the texts of the cells (`#N/A`), so the code needs no table. */
const excelError = (error: FunctionError, RuntimeError: NonNullable<FunctionRuntime['Error']>): CustomFunctions.Error =>
  new RuntimeError(error.basicValue as CustomFunctions.ErrorCode, error.message);

const isCard = (value: unknown): value is { readonly basicValue: number } =>
  typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'Double';
