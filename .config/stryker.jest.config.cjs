/** The unit tests of the mutated layers only, in one file, without the samples of properties. */
const base = require('./jest.config.cjs');

module.exports = {
  ...base,
  roots: [
    '<rootDir>/src/scoring',
    '<rootDir>/src/text',
    '<rootDir>/test/mutation',
    '<rootDir>/test/scoring',
    '<rootDir>/test/text',
  ],
  testMatch: ['<rootDir>/test/mutation/all.ts'],
  watchman: false,
  moduleNameMapper: { '^fast-check$': '<rootDir>/.config/stryker.fast-check.cjs' },
};
