import type { Issue, Severity } from '../../text/issue';
import type { IssueCode } from '../../text/messages';
import { a1 } from '../address';
import type { Agreement, Indicator } from '../agreement';
import { issueAt } from '../read/issues';
import { factOf } from '../read/words';
import type { IndicatorDetail, Placed } from './detail';
import { differenceOf } from './difference';

/** A row of the table with its detail page. */
export interface Pair {
  readonly agreement: Agreement;
  readonly indicator: Indicator;
  readonly detail: IndicatorDetail;
}

/** `รายละเอียด 1.1!B3`, as people write it. */
export const addressOf = (detail: IndicatorDetail, at: { readonly row: number; readonly column: number }): string =>
  `${detail.sheet}!${a1(at.row, at.column)}`;

/** An issue at one of the row's cells about what the page says instead, with what differs. */
export function differs(
  pair: Pair,
  severity: Severity,
  code: IssueCode,
  column: number,
  placed: Placed,
  stated: string,
): Issue {
  const { indicator, detail } = pair;
  return issueAt(severity, code, indicator.row, column, {
    found: placed.text,
    stated,
    other: addressOf(detail, placed),
    difference: differenceOf(stated, placed.text),
  });
}

/** A remark about the page alone, at the row's name. */
export const remark = (pair: Pair, severity: Severity, code: IssueCode, placed: Placed, found = placed.text): Issue =>
  issueAt(severity, code, pair.indicator.row, pair.agreement.table.columns.name, {
    found: factOf(found),
    other: addressOf(pair.detail, placed),
  });
