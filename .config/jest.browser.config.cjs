const unit = require('./jest.config.cjs');

/** Browser tests: the built page in Chromium. One server and one browser at a time; two cores are enough. */
module.exports = {
  rootDir: '..',
  roots: ['<rootDir>/test/browser'],
  testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/browser/support/start-servers.ts',
  globalTeardown: '<rootDir>/test/browser/support/stop-servers.ts',
  transform: unit.transform,
  transformIgnorePatterns: unit.transformIgnorePatterns,
  maxWorkers: 1,
  testTimeout: 120_000,
};
