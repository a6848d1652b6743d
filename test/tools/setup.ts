import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, findOpenssl, findSoffice, hasThaiFont } from './programs';

const needs = [
  { what: 'Chrome, Edge or Chromium', found: () => findBrowser() !== null, packages: ['chromium'] },
  { what: 'LibreOffice Calc', found: () => findSoffice() !== null, packages: ['libreoffice-calc'] },
  { what: 'openssl', found: () => findOpenssl() !== null, packages: ['openssl'] },
  { what: 'a Thai font', found: hasThaiFont, packages: ['fonts-thai-tlwg', 'fontconfig'] },
];

/**
 * Finds what the tests need beyond npm and, on a Debian machine as root, installs what is missing.
 * Returns what is still missing, in words.
 */
export function setUp(): readonly string[] {
  const missing = needs.filter((need) => !need.found());
  if (missing.length > 0 && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    const packages = missing.flatMap((need) => need.packages);
    console.log(`Installing ${packages.join(', ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
  }
  return needs.filter((need) => !need.found()).map((need) => need.what);
}
