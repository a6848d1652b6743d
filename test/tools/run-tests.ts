/**
 * `npm test`: sets up what is needed, then lint, types, unit tests, build and browser tests; every part runs even when
 * an earlier one failed. Ends with `N passed, N failed` on a line of its own.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setUp } from './setup';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const root = join(__dirname, '..', '..');
const reports = join(root, 'reports');

function run(label: string, command: string, args: readonly string[]): boolean {
  console.log(`\n── ${label} ──`);
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return done.status === 0;
}

const one = (passed: boolean): Count => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

/** Runs jest and counts its tests; a run that ends without a report is one failure. */
function jest(label: string, config: string, options: readonly string[] = []): Count {
  const report = join(reports, `${label}.json`);
  rmSync(report, { force: true });
  const passed = run(label, 'npx', ['jest', '--config', config, '--json', `--outputFile=${report}`, ...options]);
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numFailedTestSuites: number;
    };
    const failed = Math.max(counts.numFailedTests, counts.numFailedTestSuites, passed ? 0 : 1);
    return { passed: counts.numPassedTests, failed };
  } catch {
    return one(false);
  }
}

mkdirSync(reports, { recursive: true });
const missing = setUp();
if (missing.length > 0) {
  console.log(
    `Missing: ${missing.join(', ')}. Install it and run the tests again (CHROME_PATH and SOFFICE_PATH name a program elsewhere).`,
  );
}

const counts: Count[] = [
  one(run('lint', 'npm', ['run', '-s', 'lint'])),
  one(run('types', 'npm', ['run', '-s', 'types'])),
  one(run('build', 'npm', ['run', '-s', 'build'])),
  jest('unit', '.config/jest.config.cjs', ['--maxWorkers=100%', '--testPathIgnorePatterns=/test/(taskpane|browser)/']),
  // One after the other, as the configuration says why.
  jest('pane', '.config/jest.config.cjs', ['--testPathPatterns=/test/taskpane/']),
  jest('browser', '.config/jest.browser.config.cjs'),
];

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0) + missing.length;
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
