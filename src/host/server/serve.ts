import { createServer as createHttp, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './certificate';
import { answer, type Site } from './site';

export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

export interface ServeOptions extends Site {
  /** The ports to try, in this order; 0 is any free one. */
  readonly ports: readonly number[];
  /** Given: https. */
  readonly certificate?: Certificate;
}

/** Serves the site on this machine only. Rejects when none of the ports is free. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const handle: Parameters<typeof createHttp>[1] = (request, response) => {
    answer(options, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
  const { certificate } = options;
  const server = certificate ? createHttps(certificate, handle) : createHttp(handle);
  await listenOnFirstFree(server, options.ports);
  const { port } = server.address() as AddressInfo;
  return {
    url: `${certificate ? 'https' : 'http'}://localhost:${port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function listenOnFirstFree(server: Server, ports: readonly number[]): Promise<void> {
  for (const [index, port] of ports.entries()) {
    try {
      return await listen(server, port);
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || index === ports.length - 1) throw error;
    }
  }
  throw new Error('There is no port to listen on.');
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
