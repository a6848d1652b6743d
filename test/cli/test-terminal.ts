import type { Terminal } from '../../src/cli/console-port';
import { run } from '../../src/cli/run';

/** A terminal that remembers what was written to it. */
export class TestTerminal implements Terminal {
  readonly stdout: string[] = [];
  readonly stderr: string[] = [];
  readonly statuses: string[] = [];
  private clock = 0;

  constructor(
    readonly columns: number | null = null,
    readonly showsProgress = false,
    readonly environment: Readonly<Partial<Record<string, string>>> = {},
  ) {}

  out(text: string): void {
    this.stdout.push(...text.split('\n'));
  }

  err(text: string): void {
    this.stderr.push(...text.split('\n'));
  }

  status(text: string): void {
    this.statuses.push(text);
  }

  now(): number {
    return (this.clock += 1000);
  }
}

/** Runs the command line and gives its exit code with everything it wrote. */
export async function kpiscore(words: readonly string[], terminal = new TestTerminal()) {
  const code = await run(words, terminal);
  const { stdout, stderr, statuses } = terminal;
  return { code, stdout, stderr, statuses, out: stdout.join('\n'), err: stderr.join('\n') };
}
