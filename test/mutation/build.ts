import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Bundles the examples with the (mutated) sources into one program; fast-check's properties do nothing in it. */
buildSync({
  absWorkingDir: join(__dirname, '../..'),
  entryPoints: ['test/mutation/all.ts'],
  outfile: 'reports/mutation-tests.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20',
  alias: { 'fast-check': './test/mutation/no-properties.ts' },
  logLevel: 'warning',
});
