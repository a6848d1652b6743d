/** What the command line says by its exit code. With several files the gravest of them counts. */
export const EXIT = {
  /** Everything was scored, or read. */
  done: 0,
  /** The call itself is wrong. */
  usage: 1,
  /** A file cannot be read, or the result cannot be written. */
  file: 2,
  /** A file holds no sheet with indicators. */
  noIndicators: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const GRAVITY: readonly ExitCode[] = [EXIT.usage, EXIT.file, EXIT.noIndicators, EXIT.done];

/** The gravest of several exit codes. */
export const gravest = (codes: readonly ExitCode[]): ExitCode =>
  GRAVITY.find((code) => codes.includes(code)) ?? EXIT.done;
