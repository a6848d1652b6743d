import { strFromU8, unzipSync, zipSync } from 'fflate';
import { openXlsx } from '../../src/workbook/xlsx';
import { closeBrowser, HostPage } from './support/host-page';
import { pressScore, RESULT, ROWS, SHEET } from './support/sample';

const SUMMARY = 'สรุปคะแนน';
const NAME = 'agreement-locked.xlsx';

let host: HostPage;

afterEach(() => host.close());
afterAll(closeBrowser);

const button = (name: string) => host.pane.getByRole('button', { name });

/** Presses the button on the totals view and waits until the pane says that it is done. */
async function make(): Promise<void> {
  await host.pane.getByRole('tab', { name: 'สรุป', exact: true }).click();
  await button('สร้างหน้าสรุปคะแนน').click();
  await host.pane.getByText('สร้างหน้าสรุปคะแนนในชีต').waitFor();
  await host.call('waitForCalculation');
}

/** Cells of the result sheet whose formulas name the scored sheet's cell of a score. */
async function linksTo(address: string): Promise<{ value: unknown; formula: string | null }[]> {
  const cells = Object.values(await host.call('cells', SUMMARY));
  return cells.filter(({ formula }) => formula?.includes(`'${SHEET}'!${address}`) ?? false);
}

const bars = (name: string) => host.page.locator(`.chart[data-name="${name}"] g rect`);
const names = async (): Promise<string[]> => (await host.call('sheets')).map(({ name }) => name);
const contents = async (): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(await host.call('cells', SUMMARY)).map(([address, { value, formula }]) => [
      address,
      [value, formula],
    ]),
  );
const saved = async (): Promise<Uint8Array> => Uint8Array.from(Buffer.from(await host.call('save'), 'base64'));

describe('the result sheet', () => {
  it('stands behind the scored sheet, which stays shown, and its numbers and bars follow it', async () => {
    host = await HostPage.open();
    await pressScore(host);
    await make();
    expect((await names()).slice(0, 2)).toEqual([SHEET, SUMMARY]);
    expect((await host.call('sheets')).find(({ active }) => active)?.name).toBe(SHEET);
    const before = await linksTo(`K${ROWS['1.1']}`);
    expect(before.map(({ value }) => value)).toContain(3.7);

    await host.type(SHEET, `${RESULT}${ROWS['1.1']}`, 85);
    const after = await linksTo(`K${ROWS['1.1']}`);
    expect(after.map(({ value }) => value)).toContain(5);

    await button(`เปิดชีต “${SUMMARY}”`).first().click();
    await host.page.locator('.chart').first().waitFor();
    const charts = await host.page
      .locator('.chart')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-name')));
    expect(charts).toHaveLength(2);
    expect(await bars(charts[1] ?? '').count()).toBe(11);
    expect(host.watch.complaints).toEqual([]);
  });

  it('does not change when it is refreshed, and keeps its place and its name', async () => {
    host = await HostPage.open();
    await pressScore(host);
    await make();
    const [before, sheets] = [await contents(), await names()];
    await button('ปรับปรุงหน้าสรุปคะแนน').click();
    await host.pane.getByText('ปรับปรุงหน้าสรุปคะแนนในชีต').waitFor();
    await host.call('waitForCalculation');
    expect(await contents()).toEqual(before);
    expect(await names()).toEqual(sheets);
  });

  it('is known again when it is shown, and leads back to the scored sheet', async () => {
    host = await HostPage.open();
    await make();
    await host.call('activate', SUMMARY);
    await host.pane.getByRole('heading', { name: 'หน้าสรุปคะแนน' }).waitFor();
    await button(`เปิดชีต “${SHEET}”`).click();
    await button('ให้คะแนนชีตนี้').waitFor();
    expect((await host.call('sheets')).find(({ active }) => active)?.name).toBe(SHEET);
  });

  it('is saved with its charts, page and record, behind the scored sheet', async () => {
    host = await HostPage.open();
    await pressScore(host);
    await make();
    const bytes = await saved();
    const file = await openXlsx(bytes);
    expect((await file.sheets()).slice(0, 2).map(({ name }) => name)).toEqual([SHEET, SUMMARY]);
    expect(await file.readSetting(`result-sheet:${SHEET}`)).toMatchObject({ name: SUMMARY });
    const parts = unzipSync(bytes);
    const charts = Object.keys(parts).filter((part) => /^xl\/charts\/chart\d+\.xml$/.test(part));
    expect(charts).toHaveLength(2);
    expect(strFromU8(parts[charts[0]!]!)).toContain(`'${SUMMARY}'!$`);
    expect(strFromU8(parts['xl/workbook.xml']!)).toContain('_xlnm.Print_Area');
    const grid = await file.snapshot(SUMMARY);
    expect(grid.hiddenColumns.size).toBeGreaterThan(0);
  });

  it('is offered when the sheet is protected; the sheet keeps every cell', async () => {
    host = await HostPage.open();
    const parts = unzipSync(await saved());
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    parts['xl/worksheets/sheet1.xml'] = new TextEncoder().encode(
      sheet.replace('</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>'),
    );
    const buffer = Buffer.from(zipSync(parts));
    await host.page.locator('#file').setInputFiles({ name: NAME, mimeType: 'application/octet-stream', buffer });
    await host.page.locator('#file-name').getByText(NAME).waitFor();
    await host.page.locator('#score:not([disabled])').waitFor();
    await host.call('waitForCalculation');
    const before = await host.call('cells', SHEET);

    await button('ให้คะแนนชีตนี้').click();
    await host.pane.getByText(/K4:M34.*ถูกป้องกันไว้/).waitFor();
    await button('เขียนลงชีตใหม่แทน').click();
    await host.pane.getByText('สร้างหน้าสรุปคะแนนในชีต').waitFor();
    await host.call('waitForCalculation');

    expect(await host.call('cells', SHEET)).toEqual(before);
    const scores = Object.values(await host.call('cells', SUMMARY)).filter(({ formula }) =>
      formula?.includes('KPISCORE('),
    );
    expect(scores.map(({ value }) => value)).toEqual(expect.arrayContaining([3.7, 3.5, 4.4]));
  });
});
