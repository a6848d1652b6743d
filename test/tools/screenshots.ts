/**
 * `npm run screenshots`: the pictures of the documentation, taken of the real page: docs/images/score-th.png and
 * score-en.png, the sample agreement after the button has been pressed.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../../src/host/server/build';
import { serve } from '../../src/host/server/serve';
import { closeBrowser, HostPage } from '../browser/support/host-page';
import { pressScore, SCORE, ROWS, SHEET } from '../browser/support/sample';

const root = join(__dirname, '..', '..');
const folder = join(root, 'docs/images');

async function main(): Promise<void> {
  await ensureBuilt(root, (line) => console.log(line));
  const server = await serve({ root, transport: 'desktop', ports: [0] });
  process.env['KPI_HOST_DESKTOP'] = server.url;
  mkdirSync(folder, { recursive: true });
  try {
    for (const language of ['th', 'en'] as const) await takePicture(language);
  } finally {
    await closeBrowser();
    await server.close();
  }
}

async function takePicture(language: 'th' | 'en'): Promise<void> {
  const host = await HostPage.open({ language, sharpness: 1.5 });
  await pressScore(host, language);
  await host.call('select', SHEET, `${SCORE}${ROWS['1.1']}`);
  // The grid draws in animation frames: two of them, and everything asked for so far is on the screen.
  await host.page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(undefined)))),
  );
  await host.page.screenshot({ path: join(folder, `score-${language}.png`) });
  console.log(`docs/images/score-${language}.png`);
  await host.close();
}

void main();
