/**
 * `npm run bench`: scores per second of the core, of KPISCORE in the preview's grid (a call for each row, one call for
 * the column), and of the plain formulas in LibreOffice and, where it is installed, HyperFormula; on the same results.
 * Then scoring a whole sheet in the browser host, beside a script with a sync per cell, and the time that reading a sheet
 * takes per cell, from 100 to 100,000 rows.
 * `npm run bench -- 2000` takes another number of rows. Scores are checked before they are timed.
 */
import { benchCore } from './core';
import { benchHost } from './host';
import { benchHyperFormula } from './hyperformula';
import { benchLibreOffice } from './libreoffice';
import { benchReading, readingLines } from './reading';
import { benchScoring, type ScoringBench } from './scoring';

const ROWS = Number(process.argv[2] ?? 10_000);
const CORE_GOAL = 20e6;
const COLUMN_GOAL = 10;
/** Reading is linear when a cell of a larger sheet takes at most this many times as long as one of the smallest. */
const READING_GOAL = 2;
/** A script with a sync per cell is measured on so many indicators; more would take minutes. */
const BESIDE_NAIVE = 300;
const MANY_INDICATORS = 5_000;

function line(name: string, milliseconds: number | null): void {
  if (milliseconds === null) return console.log(`${'–'.padStart(16)}  ${name} (not installed)`);
  const rate = Math.round((ROWS / milliseconds) * 1000).toLocaleString('en-US');
  console.log(`${rate.padStart(16)}  ${name} (${Math.round(milliseconds).toLocaleString('en-US')} ms)`);
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1).padStart(14)} s`;

function scoringLine({ indicators, product, calculated, longTasks }: ScoringBench): void {
  const shown = `all values shown after ${(calculated / 1000).toFixed(1)} s`;
  const tasks = `${longTasks.count} tasks above 200 ms, the longest ${Math.round(longTasks.longest)} ms`;
  console.log(
    `${seconds(product)}  ${indicators.toLocaleString('en-US')} indicators, until scored (${shown}; ${tasks})`,
  );
}

async function main(): Promise<void> {
  console.log(`${ROWS.toLocaleString('en-US')} rows\n${'scores/s'.padStart(16)}`);
  const core = benchCore();
  for (const { name, scoresPerSecond } of core) {
    console.log(`${Math.round(scoresPerSecond).toLocaleString('en-US').padStart(16)}  core, ${name}`);
  }
  const row = await benchHost('row', ROWS);
  line('KPISCORE once per row, in the grid', row);
  const column = await benchHost('column', ROWS);
  line('KPISCORE once per column, in the grid', column);
  line('plain formulas, LibreOffice', benchLibreOffice(ROWS));
  line('plain formulas, HyperFormula', await benchHyperFormula(ROWS));
  const slowest = Math.min(...core.map(({ scoresPerSecond }) => scoresPerSecond));
  console.log(`\ncore at least ${CORE_GOAL / 1e6} million scores/s: ${slowest >= CORE_GOAL ? 'yes' : 'no'}`);
  console.log(`column ${(row / column).toFixed(1)} × as fast as rows (goal ${COLUMN_GOAL} ×)`);
  console.log('\nscoring a sheet in the browser host');
  const beside = await benchScoring(BESIDE_NAIVE, true);
  scoringLine(beside);
  if (beside.naive !== null) {
    console.log(`${seconds(beside.naive)}  the same by a script with a sync per cell`);
    console.log(`${(beside.naive / beside.product).toFixed(1)} × as fast as the script`);
  }
  scoringLine(await benchScoring(MANY_INDICATORS, false));
  const reading = benchReading();
  console.log('\nreading a sheet');
  readingLines(reading).forEach((each) => console.log(each));
  const most = Math.max(...reading.map(({ ratio }) => ratio));
  console.log(`time grows with the cells (at most ${READING_GOAL} × per cell): ${most <= READING_GOAL ? 'yes' : 'no'}`);
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
