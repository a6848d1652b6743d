import { closeBrowser, HostPage } from './support/host-page';
import { SHEET } from './support/sample';

let host: HostPage;

beforeEach(async () => {
  host = await HostPage.open();
});
afterEach(() => host.close());
afterAll(closeBrowser);

/** A click on a cell, as a person does it. */
async function click(address: string): Promise<void> {
  const { x, y } = await host.call('place', SHEET, address);
  await host.page.mouse.click(x, y);
}

const result = () => host.pane.getByRole('combobox', { name: 'ผลการดำเนินงาน' });
const resultIs = (text: string) =>
  host.pane.getByRole('combobox', { name: 'ผลการดำเนินงาน' }).locator('option:checked').filter({ hasText: text });

describe('showing the pane a column in the sheet', () => {
  it('takes the column of the cell that is clicked next, and gives it back', async () => {
    await host.pane.getByRole('tab', { name: 'ตั้งค่า' }).click();
    await resultIs('I · ผลการดำเนินงาน').waitFor({ state: 'attached' });

    await host.pane.getByRole('button', { name: 'ชี้ในชีต: ผลการดำเนินงาน' }).click();
    await host.pane.getByText('คลิกเซลล์ในชีต').first().waitFor();
    await click('J9');

    await resultIs('J ·').waitFor({ state: 'attached' });
    await host.pane.getByRole('button', { name: 'ให้อ่านเอง: ผลการดำเนินงาน' }).click();
    await resultIs('I · ผลการดำเนินงาน').waitFor({ state: 'attached' });
  });

  it('waits no longer after Escape', async () => {
    await host.pane.getByRole('tab', { name: 'ตั้งค่า' }).click();
    await host.pane.getByRole('button', { name: 'ชี้ในชีต: น้ำหนัก' }).click();
    await host.pane.getByText('คลิกเซลล์ในชีต').first().waitFor();
    await host.page.keyboard.press('Escape');
    await host.pane.getByRole('button', { name: 'ชี้ในชีต: น้ำหนัก', pressed: false }).waitFor();

    await click('C9');

    expect(await result().inputValue()).toBe('8');
    await host.pane
      .getByRole('combobox', { name: 'น้ำหนัก' })
      .locator('option:checked')
      .filter({ hasText: 'B ·' })
      .waitFor({ state: 'attached' });
  });
});

describe('choosing a sheet', () => {
  it('is shown from a list where the sheet at hand has no table, and from the menu in the header', async () => {
    await host.pane.getByRole('button', { name: `ชีต ${SHEET}` }).click();
    const found = host.pane.getByRole('menuitemradio');
    await found.first().waitFor();
    // The menu covers its own place only.
    await host.pane.locator('.pane').getByText('อ่านชีตอีกครั้ง').click({ trial: true, timeout: 5000 });
    await found.nth(1).click();
    await host.pane.getByRole('button', { name: /^ชีต .*ตัวเลข/ }).waitFor();

    await host.call('activate', '๑.๑');
    await host.pane.getByRole('region', { name: 'ชีตที่มีตารางตัวชี้วัด' }).waitFor();
    await host.pane.getByRole('button', { name: new RegExp(SHEET) }).click();
    await host.pane.getByRole('button', { name: `ชีต ${SHEET}` }).waitFor();
  });
});
