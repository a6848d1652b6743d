/** What the command line needs of the terminal it runs in. Tests give their own. */
export interface Terminal {
  /** To standard output, with a line break added. */
  out(text: string): void;
  /** To standard error, with a line break added. */
  err(text: string): void;
  /** Standard error, as it is: for a progress bar. */
  status(text: string): void;
  /** Columns of standard output; null when it is no terminal. */
  readonly columns: number | null;
  /** Standard error is a terminal: a progress bar may be shown there. */
  readonly showsProgress: boolean;
  readonly environment: Readonly<Partial<Record<string, string>>>;
  /** Milliseconds, for the time left. */
  now(): number;
}
