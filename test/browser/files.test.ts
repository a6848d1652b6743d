import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { readXlsx, type XlsxDocument } from '../../src/workbook/xlsx';
import { closeBrowser, HostPage } from './support/host-page';
import { pressScore, ROWS, SCORE, scoreOf, SHEET, TOTAL, TOTAL_ROW, totalOf } from './support/sample';

const SAMPLE = join(__dirname, '../../assets/samples/agreement-2564.xlsx');

let folder: string;
let host: HostPage;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kpi-score-files-'));
});
beforeEach(async () => {
  host = await HostPage.open();
});
afterEach(() => host.close());
afterAll(async () => {
  await closeBrowser();
  await rm(folder, { recursive: true });
});

const saved = async (): Promise<Uint8Array> => Uint8Array.from(Buffer.from(await host.call('save'), 'base64'));

type Parts = Readonly<Record<string, Uint8Array>>;

const changedParts = (before: Parts, after: Parts): string[] =>
  Object.keys(before).filter((part) => Buffer.compare(before[part] ?? Buffer.of(), after[part] ?? Buffer.of()) !== 0);

function cellOf(
  document: XlsxDocument,
  sheet: string,
  row: number,
  column: number,
): { value: unknown; formula: unknown } {
  const found = document.sheets
    .find(({ name }) => name === sheet)
    ?.cells.find((cell) => cell.row === row - 1 && cell.column === column);
  return { value: found?.value ?? null, formula: found?.formula ?? null };
}

/** Chooses a file by the page's button and waits until the page says so. */
async function open(path: string): Promise<void> {
  await host.page.locator('#file').setInputFiles(path);
  await host.page
    .locator('#file-name')
    .getByText(path.split('/').at(-1) ?? '')
    .waitFor();
  await host.page.locator('#score:not([disabled])').waitFor();
  await host.call('waitForCalculation');
}

describe('saving', () => {
  it('keeps every byte of a workbook that was not changed', async () => {
    const bytes = readFileSync(SAMPLE);

    const copy = await saved();

    const [before, after] = [unzipSync(bytes), unzipSync(copy)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(changedParts(before, after)).toEqual([]);
  });

  it('writes scores as formulas with their values, rules and looks, and leaves the other sheet alone', async () => {
    await pressScore(host);

    const copy = await saved();

    const document = readXlsx(copy);
    const score = cellOf(document, SHEET, ROWS['1.1'] ?? 0, 10);
    expect(score.value).toBe(3.7);
    expect(score.formula).toContain('KPISCORE(I9,D9:H9');
    expect(cellOf(document, SHEET, TOTAL_ROW, 10).value).toBe(TOTAL);
    expect(document.sheets[0]?.conditionalFormats.length).toBeGreaterThan(4);
    const [before, after] = [unzipSync(readFileSync(SAMPLE)), unzipSync(copy)];
    expect(changedParts(before, after)).not.toContain('xl/worksheets/sheet2.xml');
  });

  it('is a download under the file’s name', async () => {
    const [download] = await Promise.all([host.page.waitForEvent('download'), host.page.locator('#save').click()]);

    expect(download.suggestedFilename()).toBe('agreement-2564.xlsx');
  });
});

describe('opening', () => {
  it('shows what was saved, and scoring it again changes nothing', async () => {
    await pressScore(host);
    const path = join(folder, 'scored.xlsx');
    writeFileSync(path, await saved());

    await open(path);

    expect((await scoreOf(host, '1.1')).value).toBe(3.7);
    expect((await totalOf(host)).value).toBe(TOTAL);
    await pressScore(host, 'th', 'upToDate');
    expect((await host.call('cell', SHEET, `${SCORE}${TOTAL_ROW}`)).value).toBe(TOTAL);
    expect(host.watch.complaints).toEqual([]);
  });

  it('takes a file that is dropped on the page', async () => {
    const content = readFileSync(SAMPLE).toString('base64');
    const data = await host.page.evaluateHandle((text) => {
      const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], 'dropped.xlsx'));
      return transfer;
    }, content);

    await host.page.dispatchEvent('#grid', 'drop', { dataTransfer: data });

    await host.page.locator('#file-name').getByText('dropped.xlsx').waitFor();
  });

  it.each([
    ['ผลงาน.xls', Buffer.from('not a workbook'), 'ไม่ใช่ไฟล์ .xlsx'],
    ['เสีย.xlsx', Buffer.from('PK broken'), 'เปิด เสีย.xlsx ไม่ได้'],
  ])('says why %s cannot be opened, and keeps the workbook shown', async (name, content, message) => {
    const path = join(folder, name);
    writeFileSync(path, content);

    await host.page.locator('#file').setInputFiles(path);

    await host.page.locator('#problem').getByText(message).waitFor();
    expect(await host.page.locator('#file-name').innerText()).toBe('agreement-2564.xlsx');
    expect((await host.call('cell', SHEET, `A${ROWS['1.1']}`)).text).toContain('ความพึงพอใจ');
  });
});
