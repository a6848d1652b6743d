import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { functionPages } from '../../.config/functions/pages';
import { parseValue } from '../support/formula/literals';
import { closeBrowser, HostPage } from './support/host-page';

const pages = functionPages(join(__dirname, '../../src/functions'), 'en');
const examples = pages.flatMap(({ examples }) => examples.map(({ formula, value }) => [formula, value] as const));

/** Far from the agreement, on a sheet of the sample. */
const FIRST_ROW = 200;
const COLUMN = 'B';

let host: HostPage;
let sheet: string;

beforeAll(async () => {
  host = await HostPage.open();
  sheet = (await host.call('sheets'))[0]?.name ?? '';
});
afterAll(async () => {
  await host?.close();
  await closeBrowser();
});

describe('every function typed into a cell', () => {
  it.each(examples)('%s shows %s', async (formula, expected) => {
    await host.type(sheet, `${COLUMN}${FIRST_ROW}`, formula);

    const rows = parseValue(expected);
    const cells = await Promise.all(rows.map((_, row) => host.call('cell', sheet, `${COLUMN}${FIRST_ROW + row}`)));
    expect(cells.map(({ value }) => value ?? '')).toEqual(rows.map(([value]) => value));

    await host.type(sheet, `${COLUMN}${FIRST_ROW}`, null);
  });

  it.each([
    ['=KPISCORE("ดี",{65,70,75,80,85})', '#VALUE!', '“ดี”'],
    ['=KPISCORE(72.5,{65,70,60,80,85})', '#VALUE!', 'ระดับ 3'],
    ['=KPISCORE(72.5,{"รอประกาศ","","","",""})', '#N/A', 'รอประกาศ'],
    ['=KPITOTAL({10;-5},{5;4})', '#NUM!', ''],
    ['=KPIWEIGHTED(10,5,{0;0},{5;4})', '#DIV/0!', ''],
    ['=KPICOVERAGE({1;2},{5;4;3})', '#VALUE!', '2×1'],
    ['=KPIBAND(7)', '#NUM!', ''],
    ['=KPIEXPLAIN(71,{65,70,75,80,85},"ขั้น")', '#VALUE!', 'ขั้น'],
    ['=KPINEEDED(6,{65,70,75,80,85})', '#NUM!', ''],
    ['=KPIPERCENT(3,0)', '#DIV/0!', ''],
    ['=KPIGROWTH(5,0)', '#DIV/0!', ''],
    ['=KPIMILESTONE({TRUE,"อาจจะ",TRUE})', '#VALUE!', 'ขั้นตอนที่ 2'],
    ['=KPINUMBER("65-69")', '#VALUE!', '65-69'],
    ['=KPICARD("ดี",{65,70,75,80,85})', '#VALUE!', '“ดี”'],
  ])('%s shows %s, and says why', async (formula, code, reason) => {
    await host.type(sheet, `${COLUMN}${FIRST_ROW}`, formula);

    const cell = await host.call('cell', sheet, `${COLUMN}${FIRST_ROW}`);

    expect(cell.text).toBe(code);
    if (reason !== '') expect(cell.reason).toContain(reason);
  });

  it('follows a cell, and leaves a blank blank', async () => {
    const [result, score] = [`${COLUMN}${FIRST_ROW}`, `${COLUMN}${FIRST_ROW + 1}`];
    await host.type(sheet, result, 72.5);
    await host.type(sheet, score, `=KPISCORE(${result},{65,70,75,80,85})`);
    expect((await host.call('cell', sheet, score)).value).toBe(2.5);

    await host.type(sheet, result, null);

    expect((await host.call('cell', sheet, score)).value ?? '').toBe('');
  });
});

describe('a page whose script is slow to arrive', () => {
  const SCRIPT = /\/taskpane\.[0-9a-f]+\.js$/;
  const CELL = `${COLUMN}${FIRST_ROW}`;

  /** Holds the add-in's script back until a formula waits for it and office.js has done all that it can do without it. */
  async function slowScript(page: Page): Promise<void> {
    await page.route(SCRIPT, async (route) => {
      await page.evaluate(
        ([name, address]) => window.kpiHost?.setCell(name, address, '=KPISCORE(72.5,{65,70,75,80,85})'),
        [sheet, CELL] as const,
      );
      await page.waitForFunction(([name, address]) => window.kpiHost?.cell(name, address).text === '#BUSY!', [
        sheet,
        CELL,
      ] as const);
      await route
        .request()
        .frame()
        .waitForFunction(() => {
          const seen = window as unknown as { Excel?: unknown; isOfficeReady?: boolean };
          if (typeof Office !== 'undefined') void Office.onReady(() => (seen.isOfficeReady = true));
          return seen.Excel !== undefined && (document.readyState === 'loading' || seen.isOfficeReady);
        });
      await route.continue();
    });
  }

  it('answers the formulas that were calculated meanwhile', async () => {
    const slow = await HostPage.open({ before: slowScript });

    expect((await slow.call('cell', sheet, CELL)).value).toBe(2.5);
    await slow.close();
  });
});
