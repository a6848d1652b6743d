import type { Language } from '../text/language';
import { say } from '../text/messages/catalogue';
import { cliMessages } from '../text/messages/cli';
import type { Terminal } from './console-port';
import { fitText } from './display-width';

const BAR = 20;
const CLEAR_LINE = '\r\u001b[2K';

/** A bar on standard error while several files are worked on; says nothing where that is no terminal. */
export class Progress {
  private readonly start: number;

  constructor(
    private readonly terminal: Terminal,
    private readonly total: number,
    private readonly language: Language,
  ) {
    this.start = terminal.now();
  }

  /** Shows that `done` files are finished and `name` is next. */
  show(done: number, name: string): void {
    if (!this.terminal.showsProgress || this.total < 2) return;
    const filled = Math.round((BAR * done) / this.total);
    const bar = '█'.repeat(filled) + '░'.repeat(BAR - filled);
    const seconds =
      done === 0 ? null : Math.ceil(((this.terminal.now() - this.start) / done / 1000) * (this.total - done));
    const left = seconds === null ? '' : say(cliMessages, 'timeLeft', this.language, { seconds });
    const line = `${bar} ${done}/${this.total}  ${left}  ${name}`;
    this.terminal.status(CLEAR_LINE + fitText(line, (this.terminal.columns ?? 80) - 1));
  }

  clear(): void {
    if (this.terminal.showsProgress && this.total >= 2) this.terminal.status(CLEAR_LINE);
  }
}
