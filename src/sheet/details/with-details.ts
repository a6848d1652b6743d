import { defaultMethod } from '../../scoring/method';
import { DEFAULT_POLICY, type Policy } from '../../scoring/policy';
import type { Issue } from '../../text/issue';
import type { Agreement, Indicator } from '../agreement';
import { issueAt, issueOfSheet } from '../read/issues';
import { unitKindOf } from '../read/units';
import { checkDetail } from './check-details';
import type { IndicatorDetail } from './detail';

/**
 * An agreement together with its detail pages: units and reporting rounds that the table does not state come from the
 * pages, and whatever a page says otherwise than the table is an issue at the row. Nothing of the table is overruled.
 * Without pages the agreement is given back as it is.
 */
export function withDetails(
  agreement: Agreement,
  details: readonly IndicatorDetail[],
  policy: Policy = DEFAULT_POLICY,
): Agreement {
  if (details.length === 0) return agreement;
  const pages = new Map<string, IndicatorDetail>();
  const issues: Issue[] = [];
  for (const detail of details) {
    const first = pages.get(detail.code);
    if (first) issues.push(issueOfSheet('warning', 'detailTwice', { code: detail.code, other: detail.sheet }));
    else pages.set(detail.code, detail);
  }
  const codes = new Set(agreement.indicators.flatMap(({ code }) => (code === null ? [] : [code])));
  for (const { code, sheet } of pages.values()) {
    if (!codes.has(code)) issues.push(issueOfSheet('warning', 'detailWithoutRow', { code, other: sheet }));
  }
  const indicators = agreement.indicators.map((indicator) => withDetail(agreement, indicator, pages, policy));
  return { ...agreement, indicators, issues: [...agreement.issues, ...issues] };
}

function withDetail(
  agreement: Agreement,
  indicator: Indicator,
  pages: ReadonlyMap<string, IndicatorDetail>,
  policy: Policy,
): Indicator {
  const { name } = agreement.table.columns;
  const detail = indicator.code === null ? undefined : pages.get(indicator.code);
  if (!detail) {
    const missing = issueAt('error', 'detailMissing', indicator.row, name, {
      code: indicator.code,
      name: indicator.name,
    });
    return { ...indicator, issues: [...indicator.issues, missing] };
  }
  const rounds = indicator.rounds ?? (detail.rounds.length > 0 ? detail.rounds : undefined);
  const noRound = rounds ? [] : [issueAt('info', 'roundNotStated', indicator.row, name, { code: indicator.code })];
  const completed: Indicator = {
    ...indicator,
    unit: unitOf(agreement, indicator, detail),
    ...(rounds ? { rounds } : {}),
    issues: [...indicator.issues, ...checkDetail(agreement, indicator, detail), ...noRound],
  };
  if (indicator.methodSet || indicator.steps || !completed.ladder.ok) return completed;
  return { ...completed, method: defaultMethod(completed.ladder, unitKindOf(completed.unit), policy) };
}

/** The table's unit column goes first, then the page, then what the name implies. */
function unitOf({ table }: Agreement, { unit }: Indicator, detail: IndicatorDetail): string | null {
  return table.columns.unit !== undefined && unit !== null ? unit : (detail.unit?.text ?? unit);
}
