/**
 * `npm run excel`: builds the add-in for https://localhost:3000, serves it there with Microsoft's developer certificate
 * and sideloads it into Excel on this computer. Ctrl+C takes it out again.
 *
 * Needs Excel on Windows or macOS, port 3000, and the npm registry: office-addin-debugging and office-addin-dev-certs
 * are fetched with npx when they are needed. They are no dependencies, because they bring a native module (keytar) that
 * does not install everywhere. On Linux, or with `--serve`, it only serves: upload dist/addin/manifest.xml in Excel on
 * the web (Home > Add-ins > More add-ins > My add-ins > Upload).
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { staticSite } from './static-site';

const PORT = 3000;
const DEBUGGING = 'office-addin-debugging@7.0.0';
const CERTIFICATES = 'office-addin-dev-certs@3.0.0';

const root = join(__dirname, '../..');
const site = join(root, 'dist/addin');
const manifest = join(site, 'manifest.xml');
const certificates = join(homedir(), '.office-addin-dev-certs');
const sideloads = process.platform !== 'linux' && !process.argv.includes('--serve');

function run(what: string, command: string, args: readonly string[]): void {
  console.log(`\n${what}`);
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) throw new Error(`${what} – failed: ${[command, ...args].join(' ')}`);
}

const tool = (what: string, name: string, args: readonly string[]): void => run(what, 'npx', ['-y', name, ...args]);

function certificate(): { readonly key: Buffer; readonly cert: Buffer } {
  tool('Developer certificate for https://localhost', CERTIFICATES, ['install']);
  return {
    key: readFileSync(join(certificates, 'localhost.key')),
    cert: readFileSync(join(certificates, 'localhost.crt')),
  };
}

/** Not waited for: Excel asks for the page while it is being opened. */
function sideload(): void {
  console.log('\nOpening Excel with the add-in');
  const parameters = ['-y', DEBUGGING, 'start', manifest, 'desktop', '--no-debug', '--no-live-reload'];
  const opening = spawn('npx', parameters, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  opening.once('error', (error) => console.error(`Excel could not be opened: ${error.message}`));
}

function stop(): void {
  if (sideloads) tool('Taking the add-in out of Excel', DEBUGGING, ['stop', manifest]);
  process.exit();
}

function main(): void {
  const build = [
    'webpack',
    '--mode',
    'production',
    '--config-name',
    'addin',
    '--env',
    `baseUrl=https://localhost:${PORT}`,
  ];
  run('Building the add-in', 'npx', build);
  const server = staticSite(site, certificate());
  server.once('error', (error) => {
    console.error(`Port ${PORT} cannot be used: ${error.message}`);
    process.exit(1);
  });
  server.listen(PORT, 'localhost', () => {
    console.log(`\nThe add-in is served at https://localhost:${PORT}. Ctrl+C ends it.`);
    process.once('SIGINT', stop);
    if (sideloads) {
      sideload();
    } else {
      console.log(`Upload ${manifest} in Excel on the web: Home > Add-ins > More add-ins > My add-ins > Upload.`);
    }
  });
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
