/** Something a person should know about a sheet: a code and facts; text is made by `describeIssue` in the reader's language. */
export type Severity = 'error' | 'warning' | 'info';

/** Facts are numbers or the sheet's own words, never prose. */
export type Facts = Readonly<Record<string, string | number | null>>;

export interface Issue {
  /** One of the codes listed in text/messages (IssueCode); documented in docs/checks.md. */
  readonly code: string;
  readonly severity: Severity;
  /** A1 address without sheet name, e.g. `D12` or `D8:H8`; null when it concerns the whole sheet. */
  readonly cell: string | null;
  readonly facts: Facts;
}
