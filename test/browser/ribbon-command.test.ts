import { closeBrowser, HostPage } from './support/host-page';
import { pressScore, scoreOf, TOTAL, totalOf } from './support/sample';

afterAll(closeBrowser);

/** The ribbon's button is off while the command runs. */
async function runCommand(host: HostPage): Promise<void> {
  await host.page.locator('#score').click();
  await host.page.locator('#score:not([disabled])').waitFor();
  await host.call('waitForCalculation');
}

describe('the ribbon', () => {
  it('scores the sheet by its command while the pane is closed', async () => {
    const host = await HostPage.open();
    await host.page.locator('#toggle-pane').click();
    expect(await host.page.locator('#pane').isVisible()).toBe(false);

    await runCommand(host);

    expect((await scoreOf(host, '1.1')).value).toBe(3.7);
    expect((await totalOf(host)).value).toBe(TOTAL);
    expect(host.watch.complaints).toEqual([]);
    await host.close();
  });

  it('opens the pane again as it was', async () => {
    const host = await HostPage.open();
    await host.page.locator('#toggle-pane').click();

    await host.page.locator('#toggle-pane').click();

    await pressScore(host);
    expect((await totalOf(host)).value).toBe(TOTAL);
    await host.close();
  });

  it('undoes and redoes by its buttons', async () => {
    const host = await HostPage.open();
    await runCommand(host);

    await host.page.locator('#undo').click();
    expect((await scoreOf(host, '1.1')).formula).toBeNull();

    await host.page.locator('#redo').click();
    await host.call('waitForCalculation');
    expect((await scoreOf(host, '1.1')).value).toBe(3.7);
    await host.close();
  });
});
