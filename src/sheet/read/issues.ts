import type { Facts, Issue, Severity } from '../../text/issue';
import type { IssueCode } from '../../text/messages';
import { a1 } from '../address';

/** An issue at a cell (0-based). */
export const issueAt = (
  severity: Severity,
  code: IssueCode,
  row: number,
  column: number,
  facts: Facts = {},
): Issue => ({
  code,
  severity,
  cell: a1(row, column),
  facts,
});

/** An issue of the sheet as a whole. */
export const issueOfSheet = (severity: Severity, code: IssueCode, facts: Facts = {}): Issue => ({
  code,
  severity,
  cell: null,
  facts,
});
