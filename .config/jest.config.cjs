/** Unit tests: swc compiles, jsdom only where a test file asks for it with a docblock. */
module.exports = {
  rootDir: '..',
  roots: ['<rootDir>/test', '<rootDir>/src'],
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testPathIgnorePatterns: ['<rootDir>/test/browser/', '/node_modules/'],
  testEnvironment: 'node',
  // One at a time: tests of the pane wait for the focus trap of dialogs, which starves on a crowded small machine.
  maxWorkers: 1,
  transform: {
    '^.+\\.(t|j|mj|cj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/'],
};
