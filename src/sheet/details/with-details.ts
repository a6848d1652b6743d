import { defaultMethod } from '../../scoring/method';
import { DEFAULT_POLICY, type Policy } from '../../scoring/policy';
import type { Issue } from '../../text/issue';
import type { Agreement, Indicator } from '../agreement';
import type { SheetGrid } from '../grid';
import { issueAt, issueOfSheet } from '../read/issues';
import { unitKindOf } from '../read/units';
import { checkDetail } from './check-details';
import { checkPages, notesOf } from './check-pages';
import type { IndicatorDetail } from './detail';
import type { Pair } from './pair';

/**
 * An agreement together with its detail pages: units and reporting rounds that the table does not state come from the
 * pages, and whatever a page says otherwise than the table is an issue at the row. Nothing of the table is overruled.
 * Without pages the agreement is given back as it is. `grid` is the table's sheet, for its notes.
 */
export function withDetails(
  agreement: Agreement,
  details: readonly IndicatorDetail[],
  policy: Policy = DEFAULT_POLICY,
  grid: SheetGrid | null = null,
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
  const pairs = agreement.indicators.flatMap((indicator): Pair[] => {
    const detail = indicator.code === null ? undefined : pages.get(indicator.code);
    return detail ? [{ agreement, indicator, detail }] : [];
  });
  const missing = missingPages(agreement, pairs);
  const byRow = new Map(pairs.map((pair) => [pair.indicator, pair]));
  const indicators = agreement.indicators.map((indicator) => {
    const pair = byRow.get(indicator);
    if (pair) return withDetail(pair, policy);
    const issue = missing.ofRows.get(indicator);
    return issue ? { ...indicator, issues: [...indicator.issues, issue] } : indicator;
  });
  const ofPages = checkPages(agreement, pairs, grid ? notesOf(grid, agreement) : []);
  return { ...agreement, indicators, issues: [...agreement.issues, ...issues, ...missing.ofSheet, ...ofPages] };
}

/** Where most rows have a page, each row without one is wrong; where only some have, that is said once. */
function missingPages(
  { indicators, table }: Agreement,
  pairs: readonly Pair[],
): { readonly ofRows: ReadonlyMap<Indicator, Issue>; readonly ofSheet: readonly Issue[] } {
  const having = new Set(pairs.map(({ indicator }) => indicator));
  const without = indicators.filter((indicator) => !having.has(indicator));
  const most = having.size * 2 > indicators.length;
  if (!most && having.size > 0 && without.length > 0) {
    const facts = { count: without.length, other: indicators.length };
    return { ofRows: new Map(), ofSheet: [issueOfSheet('info', 'detailsMissing', facts)] };
  }
  const issueFor = ({ row, code, name }: Indicator) =>
    issueAt('error', 'detailMissing', row, table.columns.name, { code, name });
  return { ofRows: new Map(most ? without.map((each) => [each, issueFor(each)]) : []), ofSheet: [] };
}

function withDetail(pair: Pair, policy: Policy): Indicator {
  const { agreement, indicator, detail } = pair;
  const rounds = indicator.rounds ?? (detail.rounds.length > 0 ? detail.rounds : undefined);
  const { name } = agreement.table.columns;
  const noRound = rounds ? [] : [issueAt('info', 'roundNotStated', indicator.row, name, { code: indicator.code })];
  const completed: Indicator = {
    ...indicator,
    unit: unitOf(agreement, indicator, detail),
    ...(rounds ? { rounds } : {}),
    issues: [...indicator.issues, ...checkDetail(pair), ...noRound],
  };
  if (indicator.methodSet || indicator.steps || !completed.ladder.ok) return completed;
  return { ...completed, method: defaultMethod(completed.ladder, unitKindOf(completed.unit), policy) };
}

/** The table's unit column goes first, then the page, then what the name implies. */
function unitOf({ table }: Agreement, { unit }: Indicator, detail: IndicatorDetail): string | null {
  return table.columns.unit !== undefined && unit !== null ? unit : (detail.unit?.text ?? unit);
}
