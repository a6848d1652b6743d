import { unzipSync } from 'fflate';
import { CONTRACT_SHEETS, contractFile } from '../workbook/contract-file';
import { closeBrowser, HostPage } from './support/host-page';

const NAME = 'contract.xlsx';

let host: HostPage;

beforeEach(async () => {
  host = await HostPage.open();
  const file = { name: NAME, mimeType: 'application/octet-stream', buffer: Buffer.from(contractFile()) };
  await host.page.locator('#file').setInputFiles(file);
  await host.page.locator('#file-name').getByText(NAME).waitFor();
  await host.page.locator('#score:not([disabled])').waitFor();
  await host.call('waitForCalculation');
});
afterEach(() => host.close());
afterAll(closeBrowser);

describe('a workbook with a protected, a hidden and an open sheet', () => {
  it('refuses what is typed into a locked cell, and says so', async () => {
    await host.call('activate', CONTRACT_SHEETS.locked);

    await host.call('setCell', CONTRACT_SHEETS.locked, 'A1', 'เปลี่ยน');

    await host.page.locator('#problem').getByText(CONTRACT_SHEETS.locked).waitFor();
    expect((await host.call('cell', CONTRACT_SHEETS.locked, 'A1')).value).toBe('ล็อก');
  });

  it('takes what is typed into the open sheet', async () => {
    await host.type(CONTRACT_SHEETS.data, 'B3', 20);

    expect((await host.call('cell', CONTRACT_SHEETS.data, 'B5')).value).toBe(60);
    expect(await host.page.locator('#problem').isVisible()).toBe(false);
  });

  it('shows values with their number formats, errors and booleans', async () => {
    expect(await host.call('cell', CONTRACT_SHEETS.data, 'C3')).toMatchObject({ value: 0.785, text: '78.5%' });
    expect((await host.call('cell', CONTRACT_SHEETS.data, 'D3')).value).toBe(true);
    expect((await host.call('cell', CONTRACT_SHEETS.data, 'D4')).value).toEqual({ error: '#N/A' });
    expect(await host.call('cell', CONTRACT_SHEETS.data, 'D5')).toMatchObject({
      value: '=A1 is not a formula',
      formula: null,
    });
  });

  it('is saved byte by byte when nothing was changed', async () => {
    const after = unzipSync(Uint8Array.from(Buffer.from(await host.call('save'), 'base64')));

    const before = unzipSync(contractFile());
    const changed = Object.keys(before).filter(
      (part) => Buffer.compare(before[part]!, after[part] ?? Buffer.of()) !== 0,
    );
    expect(changed).toEqual([]);
  });
});
