import { formatScore } from '../text/format';
import type { Language } from '../text/language';
import { say } from '../text/messages/catalogue';
import { cliMessages } from '../text/messages/cli';
import type { FilesCommandName } from './arguments';
import type { FileOutcome } from './file-outcome';
import { tableLines } from './table';

function row(outcome: FileOutcome, command: FilesCommandName, language: Language): string[] {
  const word = (key: keyof typeof cliMessages) => say(cliMessages, key, language);
  switch (outcome.kind) {
    case 'scored': {
      const { score } = outcome.scored.overall;
      const total = command !== 'read' && score !== null ? formatScore(score, outcome.scored.policy.decimals) : '';
      return [outcome.file, word(command === 'read' ? 'outcomeRead' : 'outcomeScored'), total, outcome.output ?? ''];
    }
    case 'noIndicators':
      return [
        outcome.file,
        word('outcomeNoIndicators'),
        '',
        say(cliMessages, 'noIndicators', language, { sheet: outcome.sheet }),
      ];
    case 'failed':
      return [outcome.file, word('outcomeFailed'), '', outcome.message];
  }
}

/** What became of every file, and why some failed: said at the end, on standard error. */
export function closingTable(
  outcomes: readonly FileOutcome[],
  command: FilesCommandName,
  language: Language,
  columns: number,
): string[] {
  const head = (key: keyof typeof cliMessages) => say(cliMessages, key, language);
  const done = outcomes.filter(({ kind }) => kind === 'scored').length;
  const counts = { count: outcomes.length, done, failed: outcomes.length - done };
  return [
    '',
    ...tableLines(
      [
        { head: head('file'), align: 'left', flexible: 20 },
        { head: head('outcome'), align: 'left' },
        { head: head('score'), align: 'right' },
        { head: head('why'), align: 'left', flexible: 20 },
      ],
      outcomes.map((outcome) => row(outcome, command, language)),
      columns,
    ),
    say(cliMessages, 'closing', language, counts),
  ];
}
