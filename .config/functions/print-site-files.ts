import { join } from 'node:path';
import { siteFiles } from './site-files';

/** Prints the files of the site made from the functions as one JSON object. Arguments: base URL, policy of a help page. */
async function main([baseUrl = '', contentPolicy = '']: readonly string[]): Promise<void> {
  const folder = join(__dirname, '../../src/functions');
  process.stdout.write(JSON.stringify(await siteFiles({ folder, baseUrl, contentPolicy })));
}

void main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
