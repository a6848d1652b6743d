/**
 * Mutation testing of scoring/ and text/ (npm run mutate). Survivors are listed and explained in docs/testing.md.
 * Message texts are left out: their wording is checked by readers, their facts by test/text/messages.test.ts.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  packageManager: 'npm',
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  mutate: [
    'src/scoring/**/*.ts',
    'src/text/**/*.ts',
    '!src/text/messages/**',
    'src/text/messages/catalogue.ts',
    'src/text/messages/index.ts',
  ],
  jest: { projectType: 'custom', configFile: '.config/stryker.jest.config.cjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  ignoreStatic: false,
  ignorePatterns: [
    'dist',
    '.cache',
    'assets',
    'docs',
    'src/host',
    'src/taskpane',
    'src/workbook',
    'src/cli',
    'src/commands',
    'reports',
  ],
  concurrency: 1,
  timeoutMS: 20000,
  reporters: ['clear-text', 'json', 'progress'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
  tempDirName: '.stryker-tmp',
};
