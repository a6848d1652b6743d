/** functions.json of an add-in, as far as a host needs it. */
export interface FunctionParameter {
  readonly name: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly dimensionality?: string;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly FunctionParameter[];
  readonly options?: {
    readonly requiresAddress?: boolean;
    readonly cancelable?: boolean;
    readonly stream?: boolean;
  };
}

export interface FunctionsJson {
  readonly functions: readonly FunctionMetadata[];
  /** Without it an error in an argument is the result and the function is not called. */
  readonly allowErrorForDataTypeAny?: boolean;
}

/** Names in formulas have any case; the id goes over the wire. */
export function functionTable({ functions }: FunctionsJson): ReadonlyMap<string, FunctionMetadata> {
  return new Map(
    functions.flatMap((entry) => [entry.name, entry.id].map((name) => [name.toUpperCase(), entry] as const)),
  );
}
