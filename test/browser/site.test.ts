import { closeBrowser, openBrowser } from './support/host-page';
import { watch } from './support/watch-page';

/** office.js tries to open Microsoft's telemetry page where it finds no Excel; the policy refuses it. */
const REFUSED = /telemetryservice\.firstpartyapps\.oaspapps\.com/;

afterAll(closeBrowser);

describe('the built site without Excel', () => {
  it.each([['taskpane.html'], ['help/th/index.html'], ['help/en/kpiscore.html']])(
    '%s opens without a request to a foreign host and without complaints',
    async (path) => {
      // Arrange
      const url = process.env['KPI_HOST_WEB'] ?? '';
      const context = await (await openBrowser()).newContext({ ignoreHTTPSErrors: true });
      const page = await context.newPage();
      const seen = await watch(context, page, url);

      // Act
      await page.goto(new URL(`/addin/${path}`, url).href, { waitUntil: 'networkidle' });

      // Assert
      expect(seen.foreign.filter((address) => !REFUSED.test(address))).toEqual([]);
      expect(seen.complaints.filter((line) => !REFUSED.test(line))).toEqual([]);
      await context.close();
    },
  );

  it('says on the pane that it belongs into Excel', async () => {
    const url = process.env['KPI_HOST_WEB'] ?? '';
    const context = await (await openBrowser()).newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();

    await page.goto(new URL('/addin/taskpane.html', url).href);

    await page.locator('#root').getByText(/Excel/).first().waitFor();
    await context.close();
  });

  it('leads from one language of the help to the other, and to every function', async () => {
    const url = process.env['KPI_HOST_WEB'] ?? '';
    const context = await (await openBrowser()).newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();

    await page.goto(new URL('/addin/help/th/index.html', url).href);
    await page.getByRole('link', { name: 'KPINEEDED' }).click();
    await page.getByRole('link', { name: 'English' }).click();

    expect(new URL(page.url()).pathname).toBe('/addin/help/en/kpineeded.html');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('KPINEEDED');
    await context.close();
  });
});
