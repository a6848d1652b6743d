import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

export interface ParameterMetadata {
  name: string;
  description: string;
  readonly optional?: boolean;
  readonly dimensionality?: string;
  readonly type?: string;
  readonly customEnumId?: string;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  description: string;
  helpUrl?: string;
  readonly parameters: ParameterMetadata[];
  readonly result: { readonly dimensionality?: string };
}

export interface EnumMetadata {
  readonly id: string;
  readonly type: string;
  readonly values: { readonly name: string; readonly stringValue: string; tooltip: string }[];
}

/** functions.json. */
export interface Metadata {
  readonly allowCustomDataForDataTypeAny: true;
  /** Errors in arguments reach the functions, so that one bad row of a column does not spoil the others. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: FunctionMetadata[];
  readonly enums: EnumMetadata[];
}

/** The files of `folder` that declare functions or their enums. */
export const functionFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.startsWith('kpi-') && file !== 'kpi-functions.ts')
    .sort()
    .map((file) => join(folder, file));

/** functions.json as Microsoft's own generator reads it from the JSDoc, in the order given. Throws with its complaints. */
export async function readMetadata(folder: string, order: readonly string[]): Promise<Metadata> {
  const { metadataJson, errors } = await generate(functionFiles(folder));
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const { functions, enums } = JSON.parse(metadataJson) as Metadata;
  const sorted = order.map((id) => functions.find((one) => one.id === id) ?? missing(id));
  const extra = functions.find((one) => !order.includes(one.id));
  if (extra) throw new Error(`${extra.id} has a JSDoc but is not among kpiFunctions.`);
  return { allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true, functions: sorted, enums };
}

function missing(id: string): never {
  throw new Error(`${id} has no JSDoc with @customfunction.`);
}

/**
 * The generator knows an enum only in the file that declares it, and its values only between double quotes. So it gets
 * one file with all of them.
 */
async function generate(files: readonly string[]): ReturnType<typeof generateCustomFunctionsMetadata> {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-functions-'));
  try {
    const together = join(folder, 'functions.ts');
    writeFileSync(together, files.map((file) => forGenerator(readFileSync(file, 'utf8'))).join('\n'));
    return await generateCustomFunctionsMetadata(together);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const forGenerator = (source: string): string => source.replace(/^(\s+\w+ = )'([^']*)',$/gm, '$1"$2",');
