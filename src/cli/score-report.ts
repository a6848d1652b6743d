import { bandOf } from '../scoring/band';
import type { Policy } from '../scoring/policy';
import type { ScoredAgreement, ScoredIndicator } from '../sheet/scored-agreement';
import { formatNumber, formatScore, formatShare } from '../text/format';
import type { Issue } from '../text/issue';
import type { Language } from '../text/language';
import { describeIssue } from '../text/messages';
import { say } from '../text/messages/catalogue';
import { cliMessages } from '../text/messages/cli';
import { describePolicy } from '../text/policy';
import { bandWord, statusWord } from '../text/words';
import { tableLines } from './table';
import type { TableColumn } from './table';

/** Columns of output when it goes to no terminal. */
export const DEFAULT_COLUMNS = 120;
const NONE = '–';
const LEAST_NAME = 24;

const MARKS = { error: '✗', warning: '!', info: '·' } as const;

/** The issues of a sheet and its rows, gravest first, one line each. */
export function issueLines(issues: readonly Issue[], language: Language): string[] {
  if (issues.length === 0) return [];
  const order = ['error', 'warning', 'info'];
  const sorted = [...issues].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  const lines = sorted.map((issue) => `  ${MARKS[issue.severity]} ${describeIssue(issue, language)}`);
  return ['', say(cliMessages, 'issues', language), ...lines];
}

function resultText({ indicator }: ScoredIndicator): string {
  if (indicator.result !== null) return formatNumber(indicator.result);
  const reading = indicator.resultCell?.reading;
  if (!reading || reading.kind === 'blank') return NONE;
  return reading.kind === 'number' ? formatNumber(reading.value) : reading.text;
}

function scoreRow(row: ScoredIndicator, { decimals, bandLooks }: Policy, language: Language): string[] {
  const { indicator, outcome, weighted, band } = row;
  return [
    indicator.code ?? '',
    indicator.name,
    indicator.weight === null ? NONE : formatNumber(indicator.weight),
    resultText(row),
    outcome.score === null ? NONE : formatScore(outcome.score, decimals),
    weighted === null ? NONE : formatScore(weighted, decimals),
    band === null ? statusWord(outcome.status, language) : bandWord(band, language, bandLooks),
  ];
}

function totalLine({ overall, policy }: ScoredAgreement, language: Language): string {
  const { score, weight, allWeight, coverage, provisional } = overall;
  if (score === null) return say(cliMessages, 'noTotal', language);
  const band = bandOf(score, policy.bands);
  const words = [
    say(cliMessages, 'total', language, {
      score: formatScore(score, policy.decimals),
      band: bandWord(band, language, policy.bandLooks),
    }),
    say(cliMessages, 'coverage', language, { weight, allWeight, share: formatShare(coverage) }),
    ...(provisional ? [say(cliMessages, 'provisional', language)] : []),
  ];
  return words.join(' · ');
}

/** The table of scores with its total, the policy it was made by, and what should be known about the sheet. */
export function scoreReport(
  scored: ScoredAgreement,
  extraIssues: readonly Issue[],
  language: Language,
  columns: number,
): string[] {
  const head = (key: 'code' | 'name' | 'weight' | 'result' | 'score' | 'weighted' | 'band') =>
    say(cliMessages, key, language);
  const table: TableColumn[] = [
    { head: head('code'), align: 'left' },
    { head: head('name'), align: 'left', flexible: LEAST_NAME },
    { head: head('weight'), align: 'right' },
    { head: head('result'), align: 'right', flexible: 10 },
    { head: head('score'), align: 'right' },
    { head: head('weighted'), align: 'right' },
    { head: head('band'), align: 'left' },
  ];
  const { agreement, policy } = scored;
  const rows = scored.indicators.map((row) => scoreRow(row, policy, language));
  const issues = [
    ...agreement.issues,
    ...agreement.indicators.flatMap((indicator) => indicator.issues),
    ...extraIssues,
  ];
  return [
    ...(agreement.title === null ? [] : [agreement.title]),
    say(cliMessages, 'sheet', language, { sheet: agreement.sheet }),
    '',
    ...tableLines(table, rows, columns),
    '',
    totalLine(scored, language),
    describePolicy(policy, language),
    ...issueLines(issues, language),
  ];
}
