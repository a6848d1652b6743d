import { closeBrowser, HostPage } from './support/host-page';
import { pressScore, ROWS, SCORE, scoreOf, SHEET, TOTAL, totalOf, WORDS } from './support/sample';

afterAll(closeBrowser);

describe('English and Thai', () => {
  it('scores the sample in English', async () => {
    const host = await HostPage.open({ language: 'en' });

    await pressScore(host, 'en');

    expect((await scoreOf(host, '1.1')).value).toBe(3.7);
    expect((await totalOf(host)).value).toBe(TOTAL);
    expect(await host.page.locator('#score').innerText()).toBe('Score this sheet');
    expect(host.watch.complaints).toEqual([]);
    await host.close();
  });

  it('changes the language of page, pane and error messages while the workbook stays', async () => {
    const host = await HostPage.open();
    await pressScore(host);
    await host.type(SHEET, `I${ROWS['1.1']}`, 'ดี');
    const thai = (await host.call('cell', SHEET, `${SCORE}${ROWS['1.1']}`)).reason;

    await host.page.getByRole('button', { name: 'English' }).first().click();
    await host.pane.getByRole('button', { name: WORDS.en.score }).waitFor();
    await host.call('waitForCalculation');

    expect(await host.page.locator('html').getAttribute('lang')).toBe('en');
    const english = (await host.call('cell', SHEET, `${SCORE}${ROWS['1.1']}`)).reason;
    expect(thai).toContain('ไม่ใช่ตัวเลข');
    expect(english).toMatch(/not a number/);
    expect((await scoreOf(host, '6.5')).value).toBe(5);
    await host.close();
  });
});
