import type { Policy } from '../scoring/policy';
import type { Total } from '../scoring/total';
import type { Group } from '../sheet/agreement';
import type { ScoredAgreement, ScoredIndicator } from '../sheet/scored-agreement';
import { explain } from '../text/explain';
import type { Issue, Severity } from '../text/issue';
import type { Language } from '../text/language';
import { describeIssue } from '../text/messages';

/** What `kpiscore score --json` prints, version 1. Stable; documented in docs/json.md. */
export interface AgreementJson {
  readonly version: 1;
  readonly file: string;
  readonly sheet: string;
  readonly title: string | null;
  readonly fiscalYear: number | null;
  readonly indicators: readonly IndicatorJson[];
  readonly policy: Policy;
  readonly totals: {
    readonly overall: TotalJson & { readonly provisional: boolean };
    readonly dimensions: readonly GroupJson[];
    readonly aspects: readonly GroupJson[];
    readonly objectives: readonly GroupJson[];
  };
  readonly issues: readonly IssueJson[];
}

export interface IndicatorJson {
  /** The sheet's own 1-based row. */
  readonly row: number;
  readonly code: string | null;
  readonly name: string;
  readonly unit: string | null;
  readonly dimension: string | null;
  readonly aspect: string | null;
  readonly objective: string | null;
  readonly weight: number | null;
  readonly target: number | null;
  readonly levels: readonly (number | null)[];
  readonly direction: 'higher' | 'lower' | null;
  readonly method: 'interpolate' | 'step' | 'halfStep';
  readonly result: number | null;
  readonly score: number | null;
  readonly weighted: number | null;
  readonly status: ScoredIndicator['outcome']['status'];
  readonly band: ScoredIndicator['band'];
  readonly explanation: string;
  readonly issues: readonly IssueJson[];
}

export interface TotalJson {
  readonly score: number | null;
  readonly weight: number;
  readonly allWeight: number;
  readonly coverage: number;
}

export type GroupJson = TotalJson & { readonly name: string };

export interface IssueJson {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly cell: string | null;
}

export interface JsonOptions {
  readonly file: string;
  readonly sheet: string;
  readonly language: Language;
  /** Issues of writing, after those of reading. */
  readonly issues?: readonly Issue[];
}

/** A scored agreement as JSON. Numbers are not rounded beyond what they are; names and texts are the sheet's own. */
export const agreementJson = (scored: ScoredAgreement, options: JsonOptions): AgreementJson => {
  const { agreement, policy, overall } = scored;
  const groups = (list: readonly Group[], totals: readonly Total[]) =>
    list.map((group, index) => groupJson(group, totals[index]));
  return {
    version: 1,
    file: options.file,
    sheet: options.sheet,
    title: agreement.title,
    fiscalYear: agreement.fiscalYear,
    indicators: scored.indicators.map((row) => indicatorJson(row, scored, options.language)),
    policy,
    totals: {
      overall: { ...totalJson(overall), provisional: overall.provisional },
      dimensions: groups(agreement.dimensions, scored.dimensions),
      aspects: groups(agreement.aspects, scored.aspects),
      objectives: groups(agreement.objectives, scored.objectives),
    },
    issues: [...agreement.issues, ...(options.issues ?? [])].map((issue) => issueJson(issue, options.language)),
  };
};

const indicatorJson = (row: ScoredIndicator, { agreement }: ScoredAgreement, language: Language): IndicatorJson => {
  const { indicator, outcome } = row;
  const { ladder } = indicator;
  const nameOf = (groups: readonly Group[], index: number | null) =>
    index === null ? null : (groups[index]?.name ?? null);
  return {
    row: indicator.row + 1,
    code: indicator.code,
    name: indicator.name,
    unit: indicator.unit,
    dimension: nameOf(agreement.dimensions, indicator.dimension),
    aspect: nameOf(agreement.aspects, indicator.aspect),
    objective: nameOf(agreement.objectives, indicator.objective),
    weight: indicator.weight,
    target: indicator.target,
    levels: levelsOf(indicator),
    direction: ladder.ok ? ladder.direction : null,
    method: indicator.method,
    result: indicator.result,
    score: outcome.score,
    weighted: row.weighted,
    status: outcome.status,
    band: row.band,
    explanation: explain(outcome.status === 'scored' ? outcome.explanation : outcome.reason, language),
    issues: indicator.issues.map((issue) => issueJson(issue, language)),
  };
};

/** Thresholds as read; of a ladder that is none, whatever numbers its cells hold. */
const levelsOf = ({ ladder, levelCells }: ScoredIndicator['indicator']): (number | null)[] =>
  ladder.ok
    ? [...ladder.thresholds]
    : levelCells.map(({ reading }) => (reading.kind === 'number' ? reading.value : null));

const totalJson = ({ score, weight, allWeight, coverage }: Total): TotalJson => ({
  score,
  weight,
  allWeight,
  coverage,
});

const NO_TOTAL: TotalJson = { score: null, weight: 0, allWeight: 0, coverage: 0 };

const groupJson = (group: Group, total: Total | undefined): GroupJson => ({
  name: group.name,
  ...(total === undefined ? NO_TOTAL : totalJson(total)),
});

/** The cell has a field of its own, so the sentence does not repeat it. */
const issueJson = ({ code, severity, cell, facts }: Issue, language: Language): IssueJson => ({
  code,
  severity,
  message: describeIssue({ code, severity, cell: null, facts }, language),
  cell,
});
