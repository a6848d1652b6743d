import { join } from 'node:path';
import { ensureBuilt } from '../../src/host/server/build';
import { serve } from '../../src/host/server/serve';
import { closeBrowser, HostPage } from '../browser/support/host-page';
import { benchResults, benchWorkbook, expectedScores, SHEET, THRESHOLDS, validate, type Form } from './sheet';

const REPEATS = 3;
/** Cells looked at while waiting; every cell is checked once the time is taken. */
const SAMPLES = 20;
const PATIENCE = 120_000;
/** The pane reads a changed sheet again when it has settled; that is not what is timed here. Milliseconds. */
const SETTLED = 1_500;

type Scores = readonly (number | null)[];

/** Recalculating `rows` rows in the preview's grid, through the real messages of custom functions: milliseconds. */
export async function benchHost(form: Exclude<Form, 'plain'>, rows: number): Promise<number> {
  const root = join(__dirname, '../..');
  await ensureBuilt(root, (line) => console.error(line));
  const server = await serve({ root, transport: 'desktop', ports: [0] });
  process.env['KPI_HOST_DESKTOP'] = server.url;
  try {
    return await recalculated(await HostPage.open(), form, benchResults(rows));
  } finally {
    await closeBrowser();
    await server.close();
  }
}

async function recalculated(host: HostPage, form: Exclude<Form, 'plain'>, results: readonly number[]): Promise<number> {
  const buffer = Buffer.from(benchWorkbook(form, results));
  await host.page.locator('#file').setInputFiles({ name: 'bench.xlsx', mimeType: 'application/octet-stream', buffer });
  await host.page.waitForFunction((name) => window.kpiHost?.sheets().some((sheet) => sheet.name === name), SHEET);
  let before: Scores = expectedScores(results);
  await shows(
    host,
    samplesOf(
      before,
      results.map(() => null),
    ),
  );
  validate(form, await scoresOf(host, results.length), before);
  const times: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    await host.page.waitForTimeout(SETTLED);
    const top = (THRESHOLDS[4] ?? 0) + 1 + repeat;
    const after = expectedScores(results, [...THRESHOLDS.slice(0, 4), top]);
    times.push(await shows(host, samplesOf(after, before), top));
    validate(form, await scoresOf(host, results.length), after);
    before = after;
  }
  return Math.min(...times);
}

interface Sample {
  readonly address: string;
  readonly score: number | null;
}

/** Cells whose score changes, spread over the column, its last one included. */
function samplesOf(after: Scores, before: Scores): Sample[] {
  const changed = after.flatMap((score, row) => (score === before[row] ? [] : [{ address: `B${row + 1}`, score }]));
  const step = Math.max(1, Math.floor(changed.length / SAMPLES));
  return [...changed.filter((_, index) => index % step === 0), ...changed.slice(-1)];
}

/** Sets level 5, on which every row depends, and waits until the samples show their scores: milliseconds. */
const shows = (host: HostPage, samples: readonly Sample[], top: number | null = null): Promise<number> =>
  host.page.evaluate(
    async ({ sheet, cells, threshold, limit }) => {
      const api = window.kpiHost;
      if (!api) throw new Error('There is no page to measure.');
      const start = performance.now();
      if (threshold !== null) api.setCell(sheet, 'G1', threshold);
      while (!cells.every(({ address, score }) => api.cell(sheet, address).value === score)) {
        if (performance.now() - start > limit) throw new Error('The grid did not show the scores in time.');
        await new Promise((resolve) => setTimeout(resolve, 10));
        await api.waitForCalculation();
      }
      return performance.now() - start;
    },
    { sheet: SHEET, cells: samples, threshold: top, limit: PATIENCE },
  );

async function scoresOf(host: HostPage, rows: number): Promise<unknown[]> {
  const cells = await host.call('cells', SHEET);
  return Array.from({ length: rows }, (_, row) => cells[`B${row + 1}`]?.value ?? null);
}
