import { toThaiDigits } from '../../src/text/digits';
import { closeBrowser, HostPage } from './support/host-page';
import {
  BAND,
  contents,
  pressScore,
  RESULT,
  ROWS,
  SCORE,
  scoreOf,
  SCORES,
  SHEET,
  TOTAL,
  TOTAL_ROW,
  totalOf,
  WEIGHTED,
} from './support/sample';

let host: HostPage;

beforeEach(async () => {
  host = await HostPage.open();
});
afterEach(() => host.close());
afterAll(closeBrowser);

describe('the button of the task pane, on the sample agreement', () => {
  it('writes every score as a live formula, and the total', async () => {
    // Act
    await pressScore(host);

    // Assert
    for (const [code, score] of Object.entries(SCORES)) {
      const cell = await scoreOf(host, code);
      expect([code, cell.value]).toEqual([code, score]);
      expect(cell.formula).toContain(`KPISCORE(${RESULT}${ROWS[code]},D${ROWS[code]}:H${ROWS[code]}`);
      expect(cell.text).toBe(toThaiDigits(score.toFixed(4)));
    }
    const total = await totalOf(host);
    expect(total.value).toBe(TOTAL);
    expect(total.formula).toContain('KPITOTAL(');
  });

  it('writes weighted scores that sum to the total, and the band in words and colour', async () => {
    await pressScore(host);

    const cells = await host.call('cells', SHEET);
    const weighted = Object.values(ROWS).map((row) => cells[`${WEIGHTED}${row}`]?.value);
    const sum = weighted.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);
    expect(sum).toBeCloseTo(TOTAL, 4);
    expect(cells[`${BAND}${ROWS['1.1']}`]?.text).toBe('ดี');
    expect(cells[`${BAND}${ROWS['6.5']}`]?.text).toBe('ดีมาก');
    const fills = await Promise.all(
      ['1.1', '6.2', '6.5'].map((code) => host.call('fill', SHEET, `${SCORE}${ROWS[code]}`)),
    );
    expect(new Set(fills).size).toBe(3);
    expect(fills).not.toContain(null);
  });

  it('leaves rows without a result or without criteria outside, never at 0', async () => {
    await pressScore(host);

    expect((await scoreOf(host, '6.4')).value).toBe('');
    for (const code of ['2.1', '2.2', '2.3']) expect((await scoreOf(host, code)).value).toBe('รอประกาศเกณฑ์');
    expect((await host.call('cell', SHEET, `A${TOTAL_ROW}`)).text).toContain('73');
  });

  it('lets score, weighted score and total follow a changed result', async () => {
    // Arrange
    await pressScore(host);

    // Act
    await host.type(SHEET, `${RESULT}${ROWS['1.1']}`, '๘๒ %');

    // Assert
    expect((await scoreOf(host, '1.1')).value).toBe(4.4);
    // (3.8123… × 73 + 10 × 0.7) / 73
    expect((await totalOf(host)).value).toBe(3.9082);
  });

  it('scores a result that is filled in later', async () => {
    await pressScore(host);

    await host.type(SHEET, `${RESULT}${ROWS['6.4']}`, '๔');

    expect((await scoreOf(host, '6.4')).value).toBe(4);
  });

  it('is one step of undo, and of redo', async () => {
    const before = await contents(host);
    await pressScore(host);
    const after = await contents(host);

    await host.undo();
    expect(await contents(host)).toEqual(before);
    expect(await host.call('conditionalFormats', SHEET)).toEqual([]);

    await host.call('redo');
    await host.call('waitForCalculation');
    expect(await contents(host)).toEqual(after);
  });

  it('undoes a changed result without touching the scores’ formulas', async () => {
    await pressScore(host);
    const scored = await contents(host);
    await host.type(SHEET, `${RESULT}${ROWS['1.1']}`, 60);
    expect((await scoreOf(host, '1.1')).value).toBe(1);

    await host.undo();

    expect(await contents(host)).toEqual(scored);
  });

  it('changes nothing when it is pressed again', async () => {
    await pressScore(host);
    const once = await contents(host);
    const rules = await host.call('conditionalFormats', SHEET);

    await pressScore(host, 'th', 'upToDate');

    expect(await contents(host)).toEqual(once);
    expect(await host.call('conditionalFormats', SHEET)).toEqual(rules);
  });

  it('selects the row that is clicked in the pane', async () => {
    await host.pane.getByText('ร้อยละความพึงพอใจของผู้รับบริการ').first().click();

    await host.page.waitForFunction((row) => window.kpiHost?.selection().includes(String(row)), ROWS['1.1']);
  });

  it('shows why a cell has no score when it is selected', async () => {
    await pressScore(host);
    await host.type(SHEET, `${RESULT}${ROWS['1.1']}`, 'ดี');

    await host.call('select', SHEET, `${SCORE}${ROWS['1.1']}`);

    expect((await scoreOf(host, '1.1')).value).toEqual({ error: '#VALUE!' });
    await host.page.locator('#cell-message').getByText('“ดี”').waitFor();
  });

  it('asks no foreign host for anything, breaks no policy and leaves no error in the console', async () => {
    await pressScore(host);
    await host.type(SHEET, `${RESULT}${ROWS['1.1']}`, 82);
    await host.undo();

    expect(host.watch.foreign).toEqual([]);
    expect(host.watch.complaints).toEqual([]);
  });
});
