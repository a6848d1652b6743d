import type { FunctionRuntime } from '../../src/functions/associate';

/** An error as Excel's runtime makes it. */
export class RuntimeError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** Excel's custom functions runtime, as far as the add-in uses it, with what it was told. */
export function runtime(): { readonly runtime: FunctionRuntime; readonly associated: Map<string, Implementation> } {
  const associated = new Map<string, Implementation>();
  return {
    associated,
    runtime: {
      associate: (id, implementation) => void associated.set(id, implementation),
      Error: RuntimeError as never,
    },
  };
}

export type Implementation = (...parameters: unknown[]) => unknown;
