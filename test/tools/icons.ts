/**
 * `npm run icons`: draws the icons of the manifest from the two SVG files in assets/icons. The small drawing has the
 * same bars on whole pixels, so that they stay sharp on the ribbon.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from './programs';

const folder = join(__dirname, '../../assets/icons');
const DRAWINGS: readonly { readonly name: string; readonly sizes: readonly number[] }[] = [
  { name: 'icon', sizes: [16, 20, 24, 32, 40, 48, 64, 80, 128] },
  { name: 'pane', sizes: [16, 20, 24, 32, 40, 48, 64, 80] },
];
const LARGEST_SMALL = 20;

async function main(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('The icons are drawn by Chrome, Edge or Chromium: install one of them.');
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS, '--force-color-profile=srgb'] });
  try {
    for (const { name, sizes } of DRAWINGS) {
      for (const size of sizes) await draw(browser, name, size);
    }
  } finally {
    await browser.close();
  }
}

async function draw(browser: Browser, name: string, size: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync(join(folder, size <= LARGEST_SMALL ? `${name}-small.svg` : `${name}.svg`), 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(join(folder, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
  console.log(`assets/icons/${name}-${size}.png`);
}

void main();
