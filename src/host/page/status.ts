import { box } from './dom';

/** The status bar and the line for problems. */
export const status = {
  /** What is going on, in a few words. */
  show(text: string): void {
    box('status').textContent = text;
  },

  get shown(): string {
    return box('status').textContent ?? '';
  },

  /** Why the selected cell shows an error; empty: it does not. */
  cellMessage(text: string): void {
    box('cell-message').textContent = text;
  },

  /** Something the user must know; stays until it is closed or the next thing succeeds. */
  problem(text: string): void {
    box('problem-text').textContent = text;
    box('problem').hidden = false;
  },

  clearProblem(): void {
    box('problem').hidden = true;
  },
};

export function enableProblemLine(): void {
  box('problem-close').addEventListener('click', () => status.clearProblem());
}
