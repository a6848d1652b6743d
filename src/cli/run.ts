import packageJson from '../../package.json';
import type { Language } from '../text/language';
import { say } from '../text/messages/catalogue';
import { cliMessages } from '../text/messages/cli';
import { withSettings } from '../usecases/policy-setting';
import { readArguments } from './arguments';
import type { Command, FilesCommand, UsageProblem } from './arguments';
import { languageOfLocale } from './cli-language';
import type { Terminal } from './console-port';
import { EXIT } from './exit-code';
import type { ExitCode } from './exit-code';
import { readPolicyFile } from './policy-file';
import { runFiles } from './run-files';

function wrongCall({ problem, what }: UsageProblem, terminal: Terminal, language: Language): ExitCode {
  terminal.err(say(cliMessages, problem, language, { what }));
  terminal.err(say(cliMessages, 'seeHelp', language));
  return EXIT.usage;
}

/** A policy file is read once, before the first of the files. */
async function obeyFiles(command: FilesCommand, terminal: Terminal, language: Language): Promise<ExitCode> {
  if (command.policyFile === null) return runFiles(command, terminal, language);
  const file = readPolicyFile(command.policyFile);
  if (file.ok) return runFiles({ ...command, policy: withSettings(file.policy, command.policy) }, terminal, language);
  terminal.err(say(cliMessages, file.why, language, { file: command.policyFile, what: file.what }));
  return EXIT.usage;
}

async function obey(command: Command, terminal: Terminal, language: Language): Promise<ExitCode> {
  switch (command.command) {
    case 'help':
      terminal.out(say(cliMessages, 'help', language));
      return EXIT.done;
    case 'version':
      terminal.out(packageJson.version);
      return EXIT.done;
    case 'score':
    case 'summary':
    case 'read':
      return obeyFiles(command, terminal, language);
  }
}

/** The whole command line: words in, exit code out. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const command = readArguments(words);
  const language = command.language ?? languageOfLocale(terminal.environment);
  return 'problem' in command ? wrongCall(command, terminal, language) : obey(command, terminal, language);
}
