import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

/** functions.json as Microsoft's own generator reads it from the JSDoc. Throws with all its complaints. */
export async function metadata(folder: string): Promise<Record<string, unknown>> {
  const files = readdirSync(folder).filter((file) => file.startsWith('kpi-'));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files.map((file) => join(folder, file)));
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return JSON.parse(metadataJson || '{"functions":[]}');
}
