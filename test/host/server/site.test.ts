import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { serve, type Serving } from '../../../src/host/server/serve';
import { fileFor, withTransport } from '../../../src/host/server/site';

const PANE = '<head><meta charset="utf-8" /><script src="office-js/office.js"></script></head>';

let root: string;
let serving: Serving;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'kpi-score-site-'));
  for (const folder of ['dist/host', 'dist/addin', 'assets/samples'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'dist/host/host.html'), '<title>host</title>');
  writeFileSync(join(root, 'dist/addin/taskpane.html'), PANE);
  writeFileSync(join(root, 'secret.txt'), 'secret');
  serving = await serve({ root, transport: 'desktop', ports: [0] });
});
afterAll(async () => {
  await serving.close();
  rmSync(root, { recursive: true });
});

/** Sends the path as it is: fetch would tidy it up. */
function get(
  path: string,
  method = 'GET',
): Promise<{ status: number; body: string; headers: Record<string, unknown> }> {
  const { hostname, port } = new URL(serving.url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the preview server', () => {
  it('answers the page at its root', async () => {
    const { status, body, headers } = await get('/');

    expect([status, body]).toEqual([200, '<title>host</title>']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('puts the transport’s script before office.js, only over http', async () => {
    const { body } = await get('/addin/taskpane.html');

    expect(body.indexOf('/host/transport.js')).toBeGreaterThan(0);
    expect(body.indexOf('/host/transport.js')).toBeLessThan(body.indexOf('office-js/office.js'));
    const plain = await serve({ root, transport: 'web', ports: [0] });
    expect(await (await fetch(`${plain.url}addin/taskpane.html`)).text()).toBe(PANE);
    await plain.close();
  });

  it.each([
    '/../secret.txt',
    '/addin/../../secret.txt',
    '/addin/..%2f..%2fsecret.txt',
    '/addin/%2e%2e/%2e%2e/secret.txt',
    '/addin\\..\\..\\secret.txt',
    '/vendor/typescript/package.json',
    '/addin/%00',
    '/%',
    '/secret.txt',
    '/addin/',
  ])('has nothing at %s', async (path) => {
    const { status, body } = await get(path);

    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it('takes no other method than GET and HEAD', async () => {
    expect((await get('/', 'POST')).status).toBe(405);
    expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('takes the next port when one is taken, and says which', async () => {
    const taken = Number(new URL(serving.url).port);

    const next = await serve({ root, transport: 'web', ports: [taken, 0] });

    expect(Number(new URL(next.url).port)).not.toBe(taken);
    await expect(serve({ root, transport: 'web', ports: [taken] })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await next.close();
  });
});

describe('fileFor', () => {
  it('stays inside the folder that a path stands for', () => {
    expect(fileFor('/r', '/addin/help/th/index.html')).toBe(
      ['', 'r', 'dist', 'addin', 'help', 'th', 'index.html'].join(sep),
    );
    expect(fileFor('/r', '/addin/../host/host.html')).toBeNull();
  });
});

describe('withTransport', () => {
  it('leaves a page without office.js as it is', () => {
    expect(withTransport('<script src="help.js"></script>')).toBe('<script src="help.js"></script>');
  });
});
