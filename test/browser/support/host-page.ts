import { type Browser, type BrowserContext, chromium, type FrameLocator, type Page } from 'playwright-core';
import type { KpiHost } from '../../../src/host/page/test-api';
import type { Language } from '../../../src/text/language';
import { BROWSER_FLAGS, findBrowser } from '../../tools/programs';
import { type Watch, watch } from './watch-page';

export type Transport = 'desktop' | 'web';

export interface OpenOptions {
  readonly transport?: Transport;
  readonly language?: Language;
  /** Pixels of the screen per pixel of the page. */
  readonly sharpness?: number;
  /** Runs before anything is asked for. */
  readonly before?: (page: Page) => Promise<void>;
}

let browser: Promise<Browser> | null = null;

/** One browser for a test file. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('These tests need Chromium, Chrome or Edge (CHROME_PATH).');
  return (browser ??= chromium.launch({ executablePath, args: [...BROWSER_FLAGS] }));
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}

type Methods = { [K in keyof KpiHost as KpiHost[K] extends (...args: never[]) => unknown ? K : never]: KpiHost[K] };

/** The preview page in a browser: the grid by its test API, the task pane by its frame. */
export class HostPage {
  private constructor(
    readonly page: Page,
    readonly watch: Watch,
    private readonly context: BrowserContext,
  ) {}

  static async open({
    transport = 'desktop',
    language = 'th',
    sharpness = 1,
    before,
  }: OpenOptions = {}): Promise<HostPage> {
    const url = process.env[transport === 'desktop' ? 'KPI_HOST_DESKTOP' : 'KPI_HOST_WEB'];
    if (!url) throw new Error('The servers of the browser tests are not running.');
    const context = await (
      await openBrowser()
    ).newContext({
      ignoreHTTPSErrors: true,
      acceptDownloads: true,
      viewport: { width: 1600, height: 900 },
      deviceScaleFactor: sharpness,
    });
    await context.addInitScript((chosen) => {
      if (!localStorage.getItem('kpi-score.language')) localStorage.setItem('kpi-score.language', chosen);
    }, language);
    const page = await context.newPage();
    const host = new HostPage(page, await watch(context, page, url), context);
    await before?.(page);
    await page.goto(url);
    await host.ready();
    return host;
  }

  /** Resolves when the workbook is shown, the add-in runs and nothing is left to calculate. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.kpiHost !== undefined);
    await this.page.evaluate(() => window.kpiHost?.ready);
    await this.call('waitForCalculation');
  }

  /** Calls a method of the page's test API. */
  call<K extends keyof Methods>(method: K, ...args: Parameters<Methods[K]>): Promise<Awaited<ReturnType<Methods[K]>>> {
    return this.page.evaluate(
      ([name, given]) => {
        const api = window.kpiHost as unknown as Record<string, (...args: unknown[]) => unknown>;
        return api[name as string]?.(...(given as unknown[]));
      },
      [method, args] as const,
    ) as Promise<Awaited<ReturnType<Methods[K]>>>;
  }

  /** Writes into a cell as a person does, and waits for what depends on it. */
  async type(sheet: string, address: string, content: string | number | boolean | null): Promise<void> {
    await this.call('setCell', sheet, address, content);
    await this.call('waitForCalculation');
  }

  async undo(): Promise<void> {
    await this.call('undo');
    await this.call('waitForCalculation');
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('#pane iframe');
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
