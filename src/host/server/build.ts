import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the bundles are made from. */
const SOURCES: readonly string[] = [
  'src',
  'assets/icons',
  'manifest.xml',
  'webpack.config.js',
  '.config/webpack',
  '.config/functions',
  'package-lock.json',
  'tsconfig.json',
];

/** What must be there for the page to work. */
const RESULTS: readonly string[] = ['dist/host/host.html', 'dist/addin/taskpane.html', 'dist/addin/functions.json'];

/** The command line is not needed here. */
const BUILDS: readonly string[] = ['--mode', 'production', '--config-name', 'addin', '--config-name', 'host'];

const STAMP = 'dist/.built-from';

/** Builds `dist/` when it is missing or older than its sources. Resolves with what was done; rejects when the build fails. */
export async function ensureBuilt(root: string, report: (line: string) => void): Promise<'fresh' | 'built'> {
  const { fingerprint, newest } = await surveyOf(root);
  const stamp = join(root, STAMP);
  const there = RESULTS.every((file) => existsSync(join(root, file)));
  if (there && (await isCurrent(root, stamp, fingerprint, newest))) return 'fresh';
  report(there ? 'The sources have changed: building…' : 'Building for the first time…');
  await runWebpack(root, report);
  await writeFile(stamp, fingerprint);
  return 'built';
}

/** Built from exactly these files, or (by `npm run build`) later than any of them was written. */
async function isCurrent(root: string, stamp: string, fingerprint: string, newest: number): Promise<boolean> {
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === fingerprint) return true;
  const written = await Promise.all(RESULTS.map(async (file) => (await stat(join(root, file))).mtimeMs));
  return Math.min(...written) > newest;
}

/** The fingerprint changes when a source file is added, removed or written. Contents are not read: fast on every start. */
async function surveyOf(root: string): Promise<{ fingerprint: string; newest: number }> {
  const hash = createHash('sha256');
  let newest = 0;
  const visit = async (path: string): Promise<void> => {
    const info = await stat(join(root, path)).catch(() => null);
    if (!info) return;
    newest = Math.max(newest, info.mtimeMs);
    if (!info.isDirectory()) return void hash.update(`${path} ${info.size} ${info.mtimeMs}\n`);
    for (const name of (await readdir(join(root, path))).sort()) await visit(`${path}/${name}`);
  };
  for (const source of SOURCES) await visit(source);
  return { fingerprint: hash.digest('hex'), newest };
}

function runWebpack(root: string, report: (line: string) => void): Promise<void> {
  const started = Date.now();
  const child = spawn(process.execPath, [join(root, 'node_modules/webpack/bin/webpack.js'), ...BUILDS], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  const beat = setInterval(() => report(`… still building (${seconds(started)})`), 10_000);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(beat);
      if (code === 0) {
        report(`Built in ${seconds(started)}.`);
        resolve();
      } else {
        reject(new Error(`The build failed:\n${output}`));
      }
    });
  });
}

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;
