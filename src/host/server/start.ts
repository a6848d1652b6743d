import { join } from 'node:path';
import { ensureBuilt } from './build';
import { openBrowser } from './open-browser';
import { DEFAULT_PORT, readOptions } from './options';
import { serve } from './serve';

/** `npm start`: builds what is missing, serves the preview page, and shows it. */
async function start(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  const root = join(__dirname, '..', '..', '..');
  await ensureBuilt(root, (line) => console.log(line));
  const ports = options.port === null ? Array.from({ length: 20 }, (_, index) => DEFAULT_PORT + index) : [options.port];
  const { url, close } = await serve({ root, transport: 'desktop', ports });
  console.log(`\n  KPI Score is at ${url}\n  Press Ctrl+C to stop.\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
  if (options.open) openBrowser(url);
}

start().catch((error: unknown) => {
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(
    taken ? `Port ${process.env.PORT ?? DEFAULT_PORT} is in use. Set PORT to another one.` : (error as Error).message,
  );
  process.exitCode = 1;
});
