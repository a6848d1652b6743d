import { expect } from 'expect';

/**
 * The few globals of jest that the unit tests of scoring/ and text/ use, with jest's own `expect`. Every test runs where it
 * stands and the first failure ends the program: that is all a mutant needs, at a tenth of the start of a test runner.
 */
type Body = (...values: unknown[]) => void;

const run = (_name: string, body: Body): void => body();
const each =
  (rows: readonly unknown[]) =>
  (_name: string, body: Body): void => {
    for (const row of rows) body(...(Array.isArray(row) ? row : [row]));
  };

const test = Object.assign(run, { each });
Object.assign(globalThis, { expect, test, it: test, describe: test });
