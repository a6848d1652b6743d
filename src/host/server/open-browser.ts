import { spawn } from 'node:child_process';

/** Shows the page in the user's browser. Nothing happens where there is none: the address was printed. */
export function openBrowser(url: string): void {
  const [command, args] = opener(url);
  const child = spawn(command, args, { detached: true, stdio: 'ignore' });
  child.once('error', () => console.log('No browser could be opened; open the address above yourself.'));
  child.unref();
}

function opener(url: string): [string, string[]] {
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '', url]];
  return [process.platform === 'darwin' ? 'open' : 'xdg-open', [url]];
}
