/**
 * Mutation testing of scoring/ and text/ (npm run mutate). Survivors are listed and explained in docs/testing.md.
 * Message texts are left out: their wording is for readers, their facts are checked by test/text/messages.test.ts.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  packageManager: 'npm',
  mutate: [
    'src/scoring/**/*.ts',
    'src/text/**/*.ts',
    '!src/text/messages/**',
    'src/text/messages/catalogue.ts',
    'src/text/messages/index.ts',
  ],
  // All examples as one program, built once with every mutant in it: a fifth of a second per mutant.
  testRunner: 'command',
  buildCommand: 'tsx test/mutation/build.ts',
  commandRunner: { command: 'node reports/mutation-tests.cjs' },
  ignorePatterns: [
    'dist',
    '.cache',
    'assets',
    'docs',
    'reports',
    'src/host',
    'src/taskpane',
    'src/workbook',
    'src/cli',
  ],
  concurrency: 1,
  timeoutMS: 10000,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
  tempDirName: '.stryker-tmp',
};
