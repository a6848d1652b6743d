import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Policy } from '../scoring/policy';
import type { Issue } from '../text/issue';
import type { Language } from '../text/language';
import { describeWorkbookError } from '../text/messages';
import { say } from '../text/messages/catalogue';
import { cliMessages } from '../text/messages/cli';
import { indicatorSheets } from '../usecases/indicator-sheets';
import { writeParts } from '../usecases/parts-setting';
import { readPolicy, withSettings, writePolicy } from '../usecases/policy-setting';
import { resultSheet } from '../usecases/result-sheet';
import { scoreSheet } from '../usecases/score-sheet';
import type { ScoreSheetOptions, ScoreSheetResult } from '../usecases/score-sheet';
import { turnIntoNumbers } from '../usecases/text-numbers';
import { WorkbookError } from '../workbook/port';
import { openXlsx } from '../workbook/xlsx';
import type { XlsxWorkbook } from '../workbook/xlsx';
import type { FilesCommand } from './arguments';
import type { FileOutcome } from './file-outcome';
import { isSameFile, writeWhole } from './write-file';

/** A file cannot be read or written; the message is for the user. */
class FileFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** `ENOENT` and the like, or what the error says. */
const systemCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);

function readBytes(file: string, language: Language): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    const code = systemCode(error);
    const message =
      code === 'ENOENT'
        ? say(cliMessages, 'fileNotFound', language)
        : say(cliMessages, 'fileUnreadable', language, { detail: code });
    throw new FileFailure(code, message, { cause: error });
  }
}

/** Where the scored workbook of `file` is to go; null when it is not to be written. */
function outputOf(file: string, { out, inPlace }: FilesCommand, several: boolean): string | null {
  if (inPlace) return file;
  if (out === null) return null;
  return several ? join(out, basename(file)) : out;
}

function refuseOverwrite(
  file: string,
  output: string,
  command: FilesCommand,
  written: ReadonlySet<string>,
  language: Language,
) {
  if (!command.inPlace && isSameFile(file, output)) {
    throw new FileFailure('outputIsInput', say(cliMessages, 'outputIsInput', language, { out: output }));
  }
  if (written.has(output)) {
    throw new FileFailure('outputTwice', say(cliMessages, 'outputTwice', language, { out: output }));
  }
}

function save(workbook: XlsxWorkbook, output: string, language: Language): void {
  try {
    writeWhole(output, workbook.save());
  } catch (error) {
    const detail = systemCode(error);
    throw new FileFailure(detail, say(cliMessages, 'outputFailed', language, { out: output, detail }), {
      cause: error,
    });
  }
}

/** Names of the other visible sheets that hold a table of indicators, the surest first. */
const otherTables = async (workbook: XlsxWorkbook, sheet: string, policy: Policy): Promise<string[]> =>
  (await indicatorSheets(workbook, policy, sheet)).map(({ grid }) => grid.name);

/** The workbook's policy with what the call says otherwise, which is then kept with the workbook that is written. */
async function settledPolicy(workbook: XlsxWorkbook, command: FilesCommand, keep: boolean): Promise<Policy> {
  const policy = withSettings(await readPolicy(workbook), command.policy);
  if (keep && Object.keys(command.policy).length > 0) await writePolicy(workbook, policy);
  return policy;
}

type Beside = Omit<Extract<ScoreSheetResult, { found: true }>, 'plan' | 'style' | 'readAgain' | 'held'> & {
  readonly issues: readonly Issue[];
};

/**
 * Scores beside the table; where only the result sheet is wanted nothing is written there. A protected sheet does not
 * keep its result sheet from being made.
 */
async function scoreBeside(
  workbook: XlsxWorkbook,
  { command, resultSheet: wanted }: FilesCommand,
  options: ScoreSheetOptions,
): Promise<Beside | Extract<ScoreSheetResult, { found: false }>> {
  const dry = async (issues: readonly Issue[]) => {
    const result = await scoreSheet(workbook, { ...options, dryRun: true });
    return result.found ? { ...result, issues } : result;
  };
  if (command === 'summary') return dry([]);
  try {
    const result = await scoreSheet(workbook, options);
    return result.found ? { ...result, issues: result.plan.issues } : result;
  } catch (error) {
    if (!wanted || !(error instanceof WorkbookError) || error.code !== 'sheetProtected') throw error;
    const { sheet } = error.facts;
    return dry([{ code: 'resultSheetInstead', severity: 'warning', cell: null, facts: { sheet: sheet ?? null } }]);
  }
}

async function scored(file: string, command: FilesCommand, run: ScoringRun): Promise<FileOutcome> {
  const { language, several, written } = run;
  const output = command.command === 'read' ? null : outputOf(file, command, several);
  if (output !== null) refuseOverwrite(file, output, command, written, language);
  const workbook = await openXlsx(readBytes(file, language));
  const policy = await settledPolicy(workbook, command, output !== null);
  const { sheet, formulas: style } = command;
  if (command.parts !== null && output !== null) await writeParts(workbook, command.parts);
  if (command.numbers && output !== null) await turnIntoNumbers(workbook, sheet);
  const scoring = { sheet, style, language, policy };
  const result = await scoreBeside(workbook, command, { ...scoring, dryRun: output === null });
  if (!result.found) return { kind: 'noIndicators', file, sheet: result.sheet, reading: result.reading, policy };
  const made = command.resultSheet ? await resultSheet(workbook, { ...scoring, sheet: result.sheet }) : null;
  const summary = made?.found ? made : null;
  if (output !== null) {
    save(workbook, output, language);
    written.add(output);
  }
  return {
    kind: 'scored',
    file,
    sheet: result.sheet,
    scored: result.scored,
    otherSheets: command.command === 'read' && sheet === null ? await otherTables(workbook, result.sheet, policy) : [],
    planIssues: output === null ? [] : [...result.issues, ...(summary?.issues ?? [])],
    resultSheet: summary?.name ?? null,
    output,
    changed: result.written || summary !== null,
  };
}

/** What all files of one call share. */
export interface ScoringRun {
  readonly language: Language;
  /** Several files were asked for: `--out` is a folder. */
  readonly several: boolean;
  /** Outputs of this call so far; none is written twice. */
  readonly written: Set<string>;
}

/** Scores one file, and writes the result where the call says so. Never throws for what is wrong with a file. */
export async function scoreFile(file: string, command: FilesCommand, run: ScoringRun): Promise<FileOutcome> {
  try {
    return await scored(file, command, run);
  } catch (error) {
    if (error instanceof FileFailure) return { kind: 'failed', file, code: error.code, message: error.message };
    if (error instanceof WorkbookError) {
      const message = describeWorkbookError(error.code, error.facts, run.language);
      return { kind: 'failed', file, code: error.code, message };
    }
    throw error;
  }
}
