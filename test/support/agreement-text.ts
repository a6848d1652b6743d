import { a1, columnLetters } from '../../src/sheet/address';
import type { Agreement, Group, Indicator, NotAnAgreement, ReadCell } from '../../src/sheet/agreement';
import { scoreAgreement } from '../../src/sheet/score-agreement';
import type { ScoredIndicator } from '../../src/sheet/scored-agreement';
import type { Issue } from '../../src/text/issue';

const number = (value: number | null): string => (value === null ? '-' : String(Math.round(value * 1e6) / 1e6));
const issueText = ({ severity, code, cell }: Issue): string => `${severity} ${code}${cell === null ? '' : ` ${cell}`}`;
const readingText = ({ reading, factor }: ReadCell): string =>
  reading.kind === 'number' ? `${number(reading.value)}${factor === 1 ? '' : `(x${factor})`}` : reading.kind;

function groupText(group: Group): string {
  const { kind, code, name, statedWeight, indicators } = group;
  const stated = statedWeight === null ? '' : ` stated ${number(statedWeight)}`;
  return `${kind}${code === null ? '' : ` ${code}`} "${name}"${stated}: ${indicators.length}`;
}

function ladderText({ levelCells, ladder }: Indicator): string {
  if (!ladder.ok && ladder.kind === 'pending') return 'pending';
  return levelCells.map(readingText).join(' ');
}

function indicatorText({ indicator, outcome }: ScoredIndicator): string {
  const { row, code, name, unit, weight, target, method, result, resultCell } = indicator;
  return [
    `${row + 1}: ${code ?? '-'} "${name}"`,
    `unit ${unit ?? '-'}`,
    `weight ${number(weight)}`,
    `target ${number(target)}`,
    `levels ${ladderText(indicator)}`,
    `result ${resultCell && result !== null ? readingText(resultCell) : number(result)}`,
    method,
    ...(indicator.rounds ? [`rounds ${indicator.rounds.join(' ')}`] : []),
    outcome.status === 'scored' ? `score ${number(outcome.score)}` : outcome.status,
  ].join(' | ');
}

/** An agreement in lines that people can read and check, without what the sheet's layout alone decides. */
export function agreementText(read: Agreement | NotAnAgreement): string {
  if (!('indicators' in read)) return ['no agreement', ...read.issues.map(issueText)].join('\n');
  const { table } = read;
  const scored = scoreAgreement(read);
  const columns = Object.entries(table.columns).map(
    ([meaning, column]: [string, number | readonly number[]]) =>
      `${meaning} ${typeof column === 'number' ? columnLetters(column) : column.map(columnLetters).join('')}`,
  );
  const area = `${a1(table.headerRows[0], table.firstColumn)}:${a1(table.lastRow, table.lastColumn)}`;
  const issues = [...read.issues, ...read.indicators.flatMap((indicator) => indicator.issues)];
  return [
    `title "${read.title ?? ''}" year ${read.fiscalYear ?? '-'}`,
    `table ${area} header ${table.headerRows.map((row) => row + 1).join('-')} total row ${table.totalRow === null ? '-' : table.totalRow + 1}`,
    `columns ${columns.sort().join(', ')}`,
    ...[...read.dimensions, ...read.aspects, ...read.objectives].map(groupText),
    ...scored.indicators.map(indicatorText),
    `total ${number(scored.overall.score)} coverage ${number(scored.overall.coverage)}`,
    ...issues.map(issueText),
  ].join('\n');
}
