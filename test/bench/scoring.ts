import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { ensureBuilt } from '../../src/host/server/build';
import { serve } from '../../src/host/server/serve';
import { closeBrowser, HostPage } from '../browser/support/host-page';
import { WORDS } from '../browser/support/sample';
import { LARGE_SHEET, largeAgreement } from '../support/large-agreement';

const PATIENCE = 600_000;
/** Tasks that keep a page from answering longer than this are felt. */
const LONG_TASK = 200;

export interface ScoringBench {
  readonly indicators: number;
  /** From the press until the pane says that the sheet is scored: milliseconds. */
  readonly product: number;
  /** The same formulas by a script with a sync per cell, on the same page; null where it was not asked for. */
  readonly naive: number | null;
  /** Until every formula shows its value, too. */
  readonly calculated: number;
  /** Long tasks of the page while the product scored: how many, and the longest in milliseconds. */
  readonly longTasks: { readonly count: number; readonly longest: number };
}

/** Scoring a sheet of so many indicators in the browser host, by the add-in and by a script as people write them first. */
export async function benchScoring(indicators: number, withNaive: boolean): Promise<ScoringBench> {
  const root = join(__dirname, '../..');
  await ensureBuilt(root, (line) => console.error(line));
  const server = await serve({ root, transport: 'desktop', ports: [0] });
  process.env['KPI_HOST_DESKTOP'] = server.url;
  try {
    const naive = withNaive ? await naively(await opened(indicators), indicators) : null;
    return { indicators, naive, ...(await scored(await opened(indicators))) };
  } finally {
    await closeBrowser();
    await server.close();
  }
}

async function opened(indicators: number): Promise<HostPage> {
  const host = await HostPage.open();
  const buffer = Buffer.from(largeAgreement(indicators));
  await host.page.locator('#file').setInputFiles({ name: 'bench.xlsx', mimeType: 'application/octet-stream', buffer });
  await host.pane
    .getByText(`${indicators.toLocaleString('en-US')} ตัวชี้วัด`)
    .first()
    .waitFor({ timeout: PATIENCE });
  return host;
}

async function scored(host: HostPage): Promise<Omit<ScoringBench, 'indicators' | 'naive'>> {
  await host.page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    });
    Object.assign(window, { longTasks: tasks });
  });
  const start = performance.now();
  await host.pane.getByRole('button', { name: WORDS.th.score }).click();
  await host.pane
    .getByText(/^ให้คะแนนแล้ว/)
    .first()
    .waitFor({ timeout: PATIENCE });
  const product = performance.now() - start;
  const tasks = await host.page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
  await host.call('waitForCalculation');
  const calculated = performance.now() - start;
  await host.close();
  const long = tasks.filter((task) => task > LONG_TASK);
  return { product, calculated, longTasks: { count: long.length, longest: Math.max(0, ...tasks) } };
}

/** Reads every result and writes every formula one by one, each with a sync of its own. */
async function naively(host: HostPage, indicators: number): Promise<number> {
  const frame = host.page.frames().find((each: Frame) => each.url().includes('taskpane.html'));
  if (!frame) throw new Error('The pane is not there.');
  const took = await frame.evaluate(
    async ({ sheetName, rows }) => {
      const start = performance.now();
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetName);
        for (let row = 3; row < 3 + rows; row += 1) {
          const result = sheet.getRange(`H${row}`);
          result.load('values');
          await context.sync();
          if (result.values[0]?.[0] === '') continue;
          const formulas = [
            `=KPISCORE(H${row},C${row}:G${row})`,
            `=KPIWEIGHTED(B${row},I${row},100)`,
            `=KPIBAND(I${row})`,
          ];
          for (const [column, formula] of formulas.entries()) {
            sheet.getRange(`${'IJK'[column]}${row}`).formulas = [[formula]];
            await context.sync();
          }
        }
      });
      return performance.now() - start;
    },
    { sheetName: LARGE_SHEET, rows: indicators },
  );
  await host.close();
  return took;
}
