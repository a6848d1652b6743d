import type { Frame } from 'playwright-core';
import { scoreOnLadder } from '../../src/scoring/score';
import { LARGE_LADDER, LARGE_SHEET, largeAgreement, largeResult, largeRow } from '../support/large-agreement';
import { closeBrowser, HostPage } from './support/host-page';
import { WORDS } from './support/sample';

const MANY = 5_000;
const PATIENCE = 240_000;
const STOP = 'หยุดและคืนค่าเดิม';
/** Right of the table A:H. */
const SCORE = 'I';

let host: HostPage;

const buttonOf = (name: string) => host.pane.getByRole('button', { name });

/** Opens a sheet with so many indicators and waits until the pane has read it. */
async function openLarge(indicators: number): Promise<void> {
  host = await HostPage.open();
  const buffer = Buffer.from(largeAgreement(indicators));
  await host.page.locator('#file').setInputFiles({ name: 'large.xlsx', mimeType: 'application/octet-stream', buffer });
  const words = `${indicators.toLocaleString('en-US')} ตัวชี้วัด`;
  await host.pane.getByText(words).first().waitFor({ timeout: PATIENCE });
}

const paneFrame = (): Frame => {
  const frame = host.page.frames().find((each) => each.url().includes('taskpane.html'));
  if (!frame) throw new Error('The pane is not there.');
  return frame;
};

/** Presses the stop button as soon as there is one, however quick the scoring is. */
const pressStopAtOnce = (): Promise<void> =>
  paneFrame().evaluate((stop) => {
    const watch = new MutationObserver(() => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === stop);
      if (!button) return;
      watch.disconnect();
      button.click();
    });
    watch.observe(document.body, { childList: true, subtree: true });
  }, STOP);

/** Keeps a note in the pane of when the stop button was there; called before the press. */
async function watchStopButton(): Promise<() => Promise<readonly string[]>> {
  const frame = paneFrame();
  await frame.evaluate((stop) => {
    const seen: string[] = [];
    const look = (): void => {
      const bar = document.querySelector('[role="progressbar"]') !== null;
      const button = [...document.querySelectorAll('button')].some(({ textContent }) => textContent === stop);
      const notice = (document.querySelector('[role="status"]')?.textContent ?? '') !== '';
      const now = `${bar && button ? 'stoppable' : 'not stoppable'}, ${notice ? 'told' : 'not told'}`;
      if (seen.at(-1) !== now) seen.push(now);
    };
    look();
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
    Object.assign(window, { seenStates: seen });
  }, STOP);
  return () => frame.evaluate(() => (window as unknown as { seenStates: string[] }).seenStates);
}

afterEach(() => host.close());
afterAll(closeBrowser);

describe('a sheet with thousands of indicators', () => {
  it(
    'is scored, and can be stopped at any time until the pane says that it is',
    async () => {
      await openLarge(MANY);
      const states = await watchStopButton();

      await buttonOf(WORDS.th.score).click();
      await host.pane.getByText('ให้คะแนนแล้ว 5,000 ตัวชี้วัด').first().waitFor({ timeout: PATIENCE });
      await host.call('waitForCalculation');

      // From the press on there is no moment without the button before the outcome is told.
      expect((await states()).slice(0, 3)).toEqual([
        'not stoppable, not told',
        'stoppable, not told',
        expect.stringMatching(/, told$/),
      ]);
      const cells = await host.call('cells', LARGE_SHEET);
      const wrong = Array.from({ length: MANY }, (_, index) => index).filter((index) => {
        const { score } = scoreOnLadder(LARGE_LADDER, largeResult(index));
        return cells[`${SCORE}${largeRow(index)}`]?.value !== score;
      });
      expect(wrong).toEqual([]);
      expect(host.watch.complaints).toEqual([]);
    },
    2 * PATIENCE,
  );

  it(
    'is as it was when it is stopped',
    async () => {
      await openLarge(1_000);
      const before = await host.call('cells', LARGE_SHEET);

      await pressStopAtOnce();
      await buttonOf(WORDS.th.score).click();

      await host.pane.getByText('ชีตกลับเป็นเหมือนเดิม').first().waitFor({ timeout: PATIENCE });
      await host.call('waitForCalculation');
      expect(await host.call('cells', LARGE_SHEET)).toEqual(before);
    },
    PATIENCE,
  );
});
