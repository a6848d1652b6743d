/** The unit tests of the mutated layers only, so that a mutant is judged by their own tests. */
const base = require('./jest.config.cjs');

module.exports = {
  ...base,
  roots: ['<rootDir>/src/scoring', '<rootDir>/src/text', '<rootDir>/test/scoring', '<rootDir>/test/text'],
  watchman: false,
  moduleNameMapper: { '^fast-check$': '<rootDir>/.config/stryker.fast-check.cjs' },
};
