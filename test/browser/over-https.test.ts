import { closeBrowser, HostPage } from './support/host-page';
import { contents, pressScore, RESULT, ROWS, scoreOf, SCORES, SHEET, TOTAL, totalOf } from './support/sample';

let host: HostPage;

beforeEach(async () => {
  host = await HostPage.open({ transport: 'web' });
});
afterEach(() => host.close());
afterAll(closeBrowser);

/** The core flows again, as Excel on the web does it: nothing is put into the add-in's page. */
describe('over https, by messages between frames', () => {
  it('runs the add-in on an unchanged page', async () => {
    const response = await host.page.request.get(new URL('/addin/taskpane.html', host.page.url()).href);

    expect(await response.text()).not.toContain('transport');
  });

  it('scores the sample, follows a change and undoes it', async () => {
    await pressScore(host);
    for (const [code, score] of Object.entries(SCORES)) expect((await scoreOf(host, code)).value).toBe(score);
    expect((await totalOf(host)).value).toBe(TOTAL);
    const scored = await contents(host);

    await host.type(SHEET, `${RESULT}${ROWS['1.1']}`, '๘๒ %');
    expect((await scoreOf(host, '1.1')).value).toBe(4.4);
    await host.undo();

    expect(await contents(host)).toEqual(scored);
  });

  it('changes nothing when the button is pressed again', async () => {
    await pressScore(host);
    const once = await contents(host);

    await pressScore(host, 'th', 'upToDate');

    expect(await contents(host)).toEqual(once);
  });

  it('runs the ribbon’s command', async () => {
    await host.page.locator('#score').click();
    await host.page.locator('#score:not([disabled])').waitFor();
    await host.call('waitForCalculation');

    expect((await totalOf(host)).value).toBe(TOTAL);
  });

  it('leaves no complaint and asks no foreign host', async () => {
    await pressScore(host);

    expect(host.watch.foreign).toEqual([]);
    expect(host.watch.complaints).toEqual([]);
  });
});
