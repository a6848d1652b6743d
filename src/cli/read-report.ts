import { columnLetters } from '../sheet/address';
import type { Agreement, Indicator, TableColumns } from '../sheet/agreement';
import { formatNumber } from '../text/format';
import type { Language } from '../text/language';
import { say } from '../text/messages/catalogue';
import { cliMessages } from '../text/messages/cli';
import { statusWord } from '../text/words';
import { issueLines } from './score-report';
import { tableLines } from './table';
import type { TableColumn } from './table';

const NONE = '–';
const LEAST_NAME = 24;

/** `D–H` for columns side by side, else each letter. */
function letters(columns: readonly number[]): string {
  const [first = 0] = columns;
  const run = columns.length > 1 && columns.every((column, i) => column === first + i);
  return run
    ? `${columnLetters(first)}–${columnLetters(first + columns.length - 1)}`
    : columns.map(columnLetters).join(', ');
}

/** Which column was taken for what: `ตัวชี้วัด A · น้ำหนัก B · …`. */
function columnText(columns: TableColumns, language: Language): string {
  const meanings: readonly (readonly [
    Parameters<typeof say<keyof typeof cliMessages>>[1],
    readonly number[] | undefined,
  ])[] = [
    ['code', columns.code === undefined ? undefined : [columns.code]],
    ['name', [columns.name]],
    ['weight', [columns.weight]],
    ['levels', columns.levels],
    ['result', columns.result === undefined ? undefined : [columns.result]],
    ['score', columns.score === undefined ? undefined : [columns.score]],
    ['weighted', columns.weighted === undefined ? undefined : [columns.weighted]],
  ];
  return meanings
    .flatMap(([key, found]) => (found ? [`${say(cliMessages, key, language)} ${letters(found)}`] : []))
    .join(' · ');
}

function levelsText({ ladder, levelCells }: Indicator): string {
  if (ladder.ok) return ladder.thresholds.map((value) => (value === null ? NONE : formatNumber(value))).join(' ');
  const texts = levelCells.map(({ reading }) => ('text' in reading ? reading.text : NONE));
  return [...new Set(texts)].filter((text) => text !== NONE).join(' ') || NONE;
}

function indicatorRow(indicator: Indicator, language: Language): string[] {
  const { unscored, result } = indicator;
  return [
    indicator.code ?? '',
    indicator.name,
    indicator.weight === null ? NONE : formatNumber(indicator.weight),
    levelsText(indicator),
    result === null ? (unscored === null ? NONE : statusWord(unscored.status, language)) : formatNumber(result),
    say(cliMessages, indicator.method, language),
  ];
}

/** That a person has said, in the pane, how the sheet is to be read. */
function correctedLine({ corrected }: Agreement, language: Language): string[] {
  if (corrected === undefined) return [];
  const columns = Object.keys(corrected.columns ?? {}).length;
  const rows = corrected.rows?.length ?? 0;
  const header = corrected.headerRows === undefined ? 0 : 1;
  return [say(cliMessages, 'readAsSet', language, { header, columns, rows })];
}

/** What was understood of a sheet: where the table is, what its columns mean, every indicator, what should be known. */
export function readReport(
  agreement: Agreement,
  otherSheets: readonly string[],
  language: Language,
  columns: number,
): string[] {
  const { table, indicators } = agreement;
  const head = (key: keyof typeof cliMessages) => say(cliMessages, key, language);
  const shape: TableColumn[] = [
    { head: head('code'), align: 'left' },
    { head: head('name'), align: 'left', flexible: LEAST_NAME },
    { head: head('weight'), align: 'right' },
    { head: head('levels'), align: 'left', flexible: 14 },
    { head: head('result'), align: 'right', flexible: 10 },
    { head: head('method'), align: 'left' },
  ];
  const weight = indicators.reduce((sum, indicator) => sum + (indicator.weight ?? 0), 0);
  const [top, bottom] = table.headerRows;
  const header = top === bottom ? String(top + 1) : `${top + 1}–${bottom + 1}`;
  return [
    ...(agreement.title === null ? [] : [agreement.title]),
    say(cliMessages, 'sheet', language, { sheet: agreement.sheet }),
    ...(otherSheets.length === 0
      ? []
      : [say(cliMessages, 'otherSheets', language, { sheets: otherSheets.join(', ') })]),
    say(cliMessages, 'headerAt', language, { header, first: table.firstRow + 1, last: table.lastRow + 1 }),
    say(cliMessages, 'columnsAt', language, { columns: columnText(table.columns, language) }),
    ...correctedLine(agreement, language),
    say(cliMessages, 'readSummary', language, { count: indicators.length, weight }),
    '',
    ...tableLines(
      shape,
      indicators.map((indicator) => indicatorRow(indicator, language)),
      columns,
    ),
    ...issueLines([...agreement.issues, ...indicators.flatMap(({ issues }) => issues)], language),
  ];
}
