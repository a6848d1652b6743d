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
  'package-lock.json',
  'tsconfig.json',
];

/** What must be there for the page to work. */
const RESULTS: readonly string[] = ['dist/host/host.html', 'dist/addin/taskpane.html', 'dist/addin/functions.json'];

const STAMP = 'dist/.built-from';

/** Builds `dist/` when it is missing or older than its sources. Resolves with what was done; rejects when the build fails. */
export async function ensureBuilt(root: string, report: (line: string) => void): Promise<'fresh' | 'built'> {
  const wanted = await fingerprint(root);
  const stamp = join(root, STAMP);
  const there = RESULTS.every((file) => existsSync(join(root, file))) && existsSync(stamp);
  if (there && (await readFile(stamp, 'utf8')) === wanted) return 'fresh';
  report(there ? 'The sources have changed: building…' : 'Building for the first time…');
  await runWebpack(root, report);
  await writeFile(stamp, wanted);
  return 'built';
}

/** Changes when a source file is added, removed or written. Does not read contents: fast on every start. */
async function fingerprint(root: string): Promise<string> {
  const hash = createHash('sha256');
  const visit = async (path: string): Promise<void> => {
    const info = await stat(join(root, path)).catch(() => null);
    if (!info) return;
    if (!info.isDirectory()) return void hash.update(`${path} ${info.size} ${info.mtimeMs}\n`);
    for (const name of (await readdir(join(root, path))).sort()) await visit(`${path}/${name}`);
  };
  for (const source of SOURCES) await visit(source);
  return hash.digest('hex');
}

function runWebpack(root: string, report: (line: string) => void): Promise<void> {
  const started = Date.now();
  const child = spawn(process.execPath, [join(root, 'node_modules/webpack/bin/webpack.js'), '--mode', 'production'], {
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
