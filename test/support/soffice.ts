import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findSoffice } from '../tools/programs';

/** Lets LibreOffice convert files into `folder`, with a profile of its own. Throws when it is missing or fails on one. */
export function convert(files: readonly string[], to: string, folder: string): void {
  const soffice = findSoffice();
  if (soffice === null) throw new Error('LibreOffice is needed for this test: npm test installs it where it can');
  const profile = mkdtempSync(join(tmpdir(), 'kpiscore-soffice-'));
  try {
    const done = spawnSync(
      soffice,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        folder,
        ...files,
      ],
      { encoding: 'utf8', timeout: 110_000 },
    );
    const extension = to.split(':')[0] ?? to;
    for (const file of files) {
      const made = join(folder, basename(file).replace(/\.[^.]+$/, `.${extension}`));
      if (!existsSync(made)) throw new Error(`LibreOffice made no ${made}: ${done.stderr}`);
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Calculates workbooks and saves them under the same names in `folder`. */
export const recalculate = (files: readonly string[], folder: string): void => convert(files, 'xlsx', folder);
