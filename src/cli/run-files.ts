import { statSync } from 'node:fs';
import type { Language } from '../text/language';
import { say } from '../text/messages/catalogue';
import { cliMessages } from '../text/messages/cli';
import type { FilesCommand } from './arguments';
import { closingTable } from './closing-table';
import type { Terminal } from './console-port';
import { EXIT, gravest } from './exit-code';
import type { ExitCode } from './exit-code';
import { exitCodeOf } from './file-outcome';
import type { FileOutcome } from './file-outcome';
import { inputFiles } from './input-files';
import { failureJson, outcomeJson } from './outcome-json';
import { Progress } from './progress';
import { readReport } from './read-report';
import { scoreFile } from './score-file';
import { DEFAULT_COLUMNS, issueLines, scoreReport } from './score-report';

/** Why a file gave nothing, in one sentence. */
export function problemOf(outcome: Exclude<FileOutcome, { kind: 'scored' }>, language: Language): string {
  return outcome.kind === 'failed'
    ? outcome.message
    : say(cliMessages, 'noIndicators', language, { sheet: outcome.sheet });
}

function printProblem(outcome: Exclude<FileOutcome, { kind: 'scored' }>, terminal: Terminal, language: Language): void {
  const { file } = outcome;
  terminal.err(say(cliMessages, 'fileLine', language, { file, message: problemOf(outcome, language) }));
  if (outcome.kind === 'noIndicators')
    issueLines(outcome.reading.issues, language).forEach((line) => terminal.err(line));
}

function printReport(
  outcome: Extract<FileOutcome, { kind: 'scored' }>,
  command: FilesCommand,
  terminal: Terminal,
  language: Language,
): void {
  const columns = terminal.columns ?? DEFAULT_COLUMNS;
  const { scored, planIssues, output, changed } = outcome;
  const lines =
    command.command !== 'read'
      ? scoreReport(scored, planIssues, language, columns)
      : readReport(scored.agreement, outcome.otherSheets, language, columns);
  lines.forEach((line) => terminal.out(line));
  if (output === null) return;
  terminal.out('');
  if (outcome.resultSheet !== null)
    terminal.out(say(cliMessages, 'resultSheetMade', language, { sheet: outcome.resultSheet }));
  terminal.out(say(cliMessages, changed ? 'written' : 'unchanged', language, { file: output }));
}

/** One file: a report, or one JSON document. */
function printOne(outcome: FileOutcome, command: FilesCommand, terminal: Terminal, language: Language): void {
  if (outcome.kind !== 'scored') printProblem(outcome, terminal, language);
  else if (command.json) terminal.out(JSON.stringify(outcomeJson(outcome, command.command, language), null, 2));
  else printReport(outcome, command, terminal, language);
}

/** One of several files: a line of JSON, or a report under the file's name. */
function printAmongOthers(outcome: FileOutcome, command: FilesCommand, terminal: Terminal, language: Language): void {
  if (outcome.kind !== 'scored') {
    const code = outcome.kind === 'failed' ? outcome.code : 'noIndicators';
    if (command.json) terminal.out(JSON.stringify(failureJson(outcome.file, code, problemOf(outcome, language))));
    return;
  }
  if (command.json) {
    terminal.out(JSON.stringify(outcomeJson(outcome, command.command, language)));
    return;
  }
  terminal.out(`── ${outcome.file} ──`);
  printReport(outcome, command, terminal, language);
  terminal.out('');
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Runs `score` or `read` over its files; one bad file never stops the rest. Gives the gravest exit code. */
export async function runFiles(command: FilesCommand, terminal: Terminal, language: Language): Promise<ExitCode> {
  const { files, several, empty } = inputFiles(command.files);
  if (several && command.out !== null && !isFolder(command.out)) {
    terminal.err(say(cliMessages, 'outputNotFolder', language, { out: command.out }));
    return EXIT.usage;
  }
  for (const file of empty) {
    terminal.err(say(cliMessages, 'fileLine', language, { file, message: say(cliMessages, 'emptyFolder', language) }));
  }
  const progress = new Progress(terminal, files.length, language);
  const run = { language, several, written: new Set<string>() };
  const outcomes: FileOutcome[] = [];
  for (const file of files) {
    progress.show(outcomes.length, file);
    const outcome = await scoreFile(file, command, run);
    progress.clear();
    outcomes.push(outcome);
    if (several) printAmongOthers(outcome, command, terminal, language);
    else printOne(outcome, command, terminal, language);
  }
  if (several && outcomes.length > 0) {
    closingTable(outcomes, command.command, language, terminal.columns ?? DEFAULT_COLUMNS).forEach((line) =>
      terminal.err(line),
    );
  }
  return gravest([...outcomes.map(exitCodeOf), ...empty.map(() => EXIT.file)]);
}
