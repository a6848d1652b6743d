import { closeBrowser, HostPage } from './support/host-page';
import { pressScore, RESULT, ROWS, scoreOf, SHEET, totalOf, WORDS } from './support/sample';

let host: HostPage;
const cell = `${RESULT}${ROWS['1.1']}`;

beforeEach(async () => {
  host = await HostPage.open();
});
afterEach(() => host.close());
afterAll(closeBrowser);

/** A click on a cell, as a person does it; resolves when the grid has selected the cell. */
async function click(address: string): Promise<void> {
  const { x, y } = await host.call('place', SHEET, address);
  await host.page.mouse.click(x, y);
  await host.page.waitForFunction((selected) => window.kpiHost?.selection() === selected, address);
}

describe('a person at the keyboard', () => {
  it('types a result: score and total follow', async () => {
    await pressScore(host);
    await click(cell);

    await host.page.keyboard.type('82');
    await host.page.keyboard.press('Enter');
    await host.page.waitForFunction(
      ([sheet, address]) => window.kpiHost?.cell(sheet!, address!).value === 82,
      [SHEET, cell],
    );
    await host.call('waitForCalculation');

    expect((await scoreOf(host, '1.1')).value).toBe(4.4);
    expect((await totalOf(host)).value).toBe(3.9082);
  });

  it('is shown the arguments of a function while typing it', async () => {
    await click('N9');

    await host.page.keyboard.type('=KPISCORE(');

    await host.page.getByText('เกณฑ์,').first().waitFor();
    await host.page.keyboard.press('Escape');
  });

  it('is told to finish the cell first when the button is pressed while typing', async () => {
    const button = host.pane.getByRole('button', { name: WORDS.th.score });
    // The pane has read the sheet: from now on it is the button that meets the cell being edited.
    await button.waitFor();
    await click(cell);
    await host.page.keyboard.type('8');

    await button.click();

    await host.pane
      .getByText(/กำลังแก้ไขเซลล์อยู่/)
      .first()
      .waitFor();

    expect((await scoreOf(host, '1.1')).formula).toBeNull();
  });
});
