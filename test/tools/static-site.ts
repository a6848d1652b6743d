import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
};

/** Serves the files of one folder over https, for Excel on this computer. Never leaves the folder. */
export const staticSite = (folder: string, certificate: { readonly key: Buffer; readonly cert: Buffer }): Server =>
  createServer({ ...certificate }, (request, response) => {
    const file = fileFor(folder, request.url ?? '/');
    const answer = file === null ? Promise.reject(new Error('outside the folder')) : readFile(file);
    answer.then(
      (body) => {
        const type = TYPES[extname(file ?? '')] ?? 'application/octet-stream';
        // Excel caches hard; while developing every file should be the one just built.
        response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
      },
      () => response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n'),
    );
  });

/** The file that a request names; null when it points outside the folder. */
export function fileFor(folder: string, url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'https://localhost').pathname);
    const file = normalize(join(folder, path));
    return file.startsWith(folder + sep) && !path.includes('\0') ? file : null;
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return null;
    throw error;
  }
}
