import { columnLetters } from '../sheet/address';
import type { TableLayout } from '../sheet/agreement';
import type { Language } from '../text/language';
import { agreementJson } from '../usecases/agreement-json';
import type { AgreementJson, IndicatorJson } from '../usecases/agreement-json';
import type { FilesCommandName } from './arguments';
import type { FileOutcome } from './file-outcome';

/** `{ name: 'A', levels: ['D', …] }`: letters of the columns that have a meaning. */
const columnLettersOf = ({ columns }: TableLayout): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([meaning, column]: [string, number | readonly number[] | undefined]) => {
      if (column === undefined) return [];
      return [[meaning, typeof column === 'number' ? columnLetters(column) : column.map(columnLetters)]];
    }),
  );

const withoutScore = ({ score: _s, weighted: _w, band: _b, explanation: _e, ...read }: IndicatorJson) => read;

/** What `read --json` prints: the agreement as understood, without scores. Rows are the sheet's own, from 1. */
function readJson(
  json: AgreementJson,
  { headerRows, firstRow, lastRow, ...table }: TableLayout,
  otherSheets: readonly string[],
): unknown {
  const { policy: _policy, totals, indicators, issues, ...head } = json;
  return {
    ...head,
    otherSheets,
    table: {
      headerRows: headerRows.map((row) => row + 1),
      firstRow: firstRow + 1,
      lastRow: lastRow + 1,
      columns: columnLettersOf({ headerRows, firstRow, lastRow, ...table }),
    },
    weight: totals.overall.allWeight,
    indicators: indicators.map(withoutScore),
    issues,
  };
}

/** What `--json` prints for a file that went well: the agreement with its scores, or as read. */
export function outcomeJson(
  outcome: Extract<FileOutcome, { kind: 'scored' }>,
  command: FilesCommandName,
  language: Language,
): unknown {
  const { scored, file, sheet, planIssues, otherSheets } = outcome;
  const json = agreementJson(scored, { file, sheet, language, issues: planIssues });
  if (command === 'read') return readJson(json, scored.agreement.table, otherSheets);
  return outcome.resultSheet === null ? json : { ...json, resultSheet: outcome.resultSheet };
}

/** The line of a file that failed, among the lines of others. */
export const failureJson = (file: string, code: string, message: string): unknown => ({
  version: 1,
  file,
  error: { code, message },
});
