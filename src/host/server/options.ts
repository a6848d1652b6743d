/** What `npm start` was asked for. */
export interface StartOptions {
  /** Null when none was given: then the default, or the next free one. */
  readonly port: number | null;
  readonly open: boolean;
}

export const DEFAULT_PORT = 3210;

/** Reads `PORT`, `CI` and `--no-open`. Throws with a sentence for the terminal when `PORT` is no port. */
export function readOptions(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): StartOptions {
  const given = env.PORT?.trim();
  const port = given ? Number(given) : null;
  if (port !== null && !(Number.isInteger(port) && port >= 0 && port < 65536)) {
    throw new Error(`PORT must be a number between 0 and 65535, but is "${given}".`);
  }
  return { port, open: !argv.includes('--no-open') && !env.CI };
}
