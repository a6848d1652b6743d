import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program may be: names on the PATH first, then the places each system installs it to. */
const places = {
  browser: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  soffice: {
    variable: 'SOFFICE_PATH',
    names: ['soffice', 'libreoffice'],
    paths: [
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
    ],
  },
  openssl: {
    variable: 'OPENSSL',
    names: ['openssl', 'openssl.exe'],
    paths: [],
  },
} as const;

function find(program: keyof typeof places): string | null {
  const { variable, names, paths } = places[program];
  const stated = process.env[variable];
  if (stated) return existsSync(stated) ? stated : null;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...paths].find((path) => existsSync(path)) ?? null;
}

/** The path of Chrome, Edge or Chromium (or `CHROME_PATH`), or null. */
export const findBrowser = (): string | null => find('browser');

/** The path of LibreOffice's soffice (or `SOFFICE_PATH`), or null. */
export const findSoffice = (): string | null => find('soffice');

/** The path of openssl, which makes the throw-away certificate of the tests over https, or null. */
export const findOpenssl = (): string | null => find('openssl');

/** What a headless Chromium needs to start in a container and to leave the network alone. */
export const BROWSER_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** True where a font with Thai letters is installed, as far as fontconfig can tell (true where it cannot). */
export function hasThaiFont(): boolean {
  const asked = spawnSync('fc-list', [':lang=th'], { encoding: 'utf8' });
  return asked.error !== undefined || asked.stdout.trim() !== '';
}
