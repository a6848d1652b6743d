import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.txt': 'text/plain; charset=utf-8',
};

/** Packages whose files the page loads by script tag; nothing else of node_modules is served. */
const VENDOR: readonly string[] = [
  'react-18/umd',
  'react-dom-18/umd',
  'rxjs/dist/bundles',
  '@univerjs/presets/lib',
  '@univerjs/preset-sheets-core/lib',
  '@univerjs/preset-sheets-conditional-formatting/lib',
  '@microsoft/office-js/dist',
  '@fontsource/sarabun/files',
];

/** How the task pane reaches the host. `desktop` needs one script in the page, `web` needs https. */
export type Transport = 'desktop' | 'web';

export interface Site {
  readonly root: string;
  readonly transport: Transport;
}

/** Answers one request: the host page, the built add-in, the packages it needs, the sample workbooks. GET and HEAD only. */
export async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return fail(response, 405);
  const path = pathOf(request.url ?? '/');
  const file = path === null ? null : fileFor(site.root, path);
  if (file === null) return fail(response, 404);
  const info = await stat(file).catch(() => null);
  if (!info?.isFile()) return fail(response, 404);
  const etag = `"${info.size.toString(36)}-${Math.round(info.mtimeMs).toString(36)}-${site.transport}"`;
  const headers = {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ETag: etag,
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const body = await bodyOf(site, path ?? '', file);
  response.writeHead(200, { ...headers, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function fail(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
}

function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.includes('\0') || path.includes('\\') ? null : path;
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return null;
    throw error;
  }
}

/** The file a path stands for, or null. Never leaves the folder it is served from. */
export function fileFor(root: string, path: string): string | null {
  const [folder, rest] = folderFor(path);
  if (folder === null) return null;
  const base = join(root, folder);
  const file = normalize(join(base, rest));
  return file.startsWith(base + sep) ? file : null;
}

function folderFor(path: string): [string | null, string] {
  if (path === '/') return ['dist/host', 'host.html'];
  if (path.startsWith('/host/')) return ['dist/host', path.slice('/host/'.length)];
  if (path.startsWith('/samples/')) return ['assets/samples', path.slice('/samples/'.length)];
  if (path.startsWith('/addin/')) return ['dist/addin', path.slice('/addin/'.length)];
  const vendor = VENDOR.find((folder) => path.startsWith(`/vendor/${folder}/`));
  return vendor ? [`node_modules/${vendor}`, path.slice(`/vendor/${vendor}/`.length)] : [null, ''];
}

const OFFICE_SCRIPT = /<script\b[^>]*\bsrc="[^"]*\boffice\.js"[^>]*>/i;

/** The task pane's page gets the transport's script before office.js; every other file goes out as it is. */
async function bodyOf(site: Site, path: string, file: string): Promise<Buffer> {
  const body = await readFile(file);
  if (site.transport !== 'desktop' || !path.startsWith('/addin/') || !path.endsWith('.html')) return body;
  return Buffer.from(withTransport(body.toString('utf8')));
}

/** Adds the transport's script before office.js; a page without office.js stays as it is. */
export function withTransport(html: string): string {
  return html.replace(OFFICE_SCRIPT, (script) => `<script src="/host/transport.js"></script>\n    ${script}`);
}
