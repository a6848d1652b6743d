import { writeSync } from 'node:fs';
import { run } from './run';

/** Writes all of a text; a reader that has gone away (`| head`) ends the program quietly. */
function write(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
      if (code === 'EPIPE') process.exit(process.exitCode ?? 0);
      if (code !== 'EAGAIN') throw error;
    }
  }
}

const terminal = {
  out: (text: string) => write(1, `${text}\n`),
  err: (text: string) => write(2, `${text}\n`),
  status: (text: string) => write(2, text),
  columns: process.stdout.isTTY ? process.stdout.columns : null,
  showsProgress: process.stderr.isTTY === true,
  environment: process.env,
  now: () => Date.now(),
};

void run(process.argv.slice(2), terminal).then((code) => {
  process.exitCode = code;
});
