/**
 * Every text the user reads, Thai and English side by side.
 *
 * The pattern: one file per part (sheet.ts, workbook.ts, pane.ts, cli.ts, functions.ts …), each with catalogues declared by
 * `export const xMessages = defineMessages({ key: { th: 'ข้อความ', en: 'text' }, … })`. A text that holds facts is a function:
 * `th: (fact) => `น้ำหนักรวมได้ ${fact('sum')}``; `fact` gives the fact as text (numbers formatted, `–` when missing), and the
 * second argument has the raw facts for texts that differ by what is known. Read one with `say(xMessages, key, language,
 * facts)`. Messages about a sheet do not name their cell (`describeIssue` puts it in front); they say what was found and
 * what to do. Catalogues are listed in `allMessages` below, and a test checks that both languages are there and use the
 * same facts.
 */
import type { Facts, Issue } from '../issue';
import type { Language } from '../language';
import { say, type Catalogue } from './catalogue';
import { cliMessages } from './cli';
import { detailMessages } from './details';
import { explainMessages } from './explain';
import { paneMessages } from './pane';
import { conflictMessages } from './pane-conflicts';
import { mappingMessages } from './pane-mapping';
import { questionMessages } from './pane-questions';
import { settingsMessages } from './pane-settings';
import { sheetsMessages } from './pane-sheets';
import { policyMessages } from './policy';
import { readingMessages } from './reading';
import { resultSheetMessages } from './result-sheet';
import { bandMessages, reasonMessages, statusMessages } from './score';
import { sheetMessages } from './sheet';
import { workbookMessages } from './workbook';
import { writingMessages } from './writing';

export { defineMessages, say, type Catalogue, type FactText, type Message, type Phrase } from './catalogue';
export { detailMessages } from './details';
export { readingMessages } from './reading';
export { sheetMessages } from './sheet';

/** Every code an issue of a sheet can have (docs/checks.md). */
export type IssueCode =
  | keyof typeof sheetMessages
  | keyof typeof readingMessages
  | keyof typeof detailMessages
  | keyof typeof writingMessages;
export { workbookMessages } from './workbook';

/** Every catalogue of text/, by name. Parts that add a file add it here. */
export const allMessages: Readonly<Record<string, Catalogue<string>>> = {
  band: bandMessages,
  cli: cliMessages,
  details: detailMessages,
  explain: explainMessages,
  pane: paneMessages,
  paneConflicts: conflictMessages,
  paneMapping: mappingMessages,
  paneQuestions: questionMessages,
  paneSettings: settingsMessages,
  paneSheets: sheetsMessages,
  policy: policyMessages,
  reading: readingMessages,
  reason: reasonMessages,
  resultSheet: resultSheetMessages,
  sheet: sheetMessages,
  status: statusMessages,
  workbook: workbookMessages,
  writing: writingMessages,
};

const isKey = <Key extends string>(messages: Catalogue<Key>, key: string): key is Key => Object.hasOwn(messages, key);

/** The sentence of an issue: the cell, what was found, what to do. An unknown code is named as it is. */
export function describeIssue(issue: Issue, language: Language): string {
  const sentence = isKey(readingMessages, issue.code)
    ? say(readingMessages, issue.code, language, issue.facts)
    : isKey(detailMessages, issue.code)
      ? say(detailMessages, issue.code, language, issue.facts)
      : isKey(sheetMessages, issue.code)
        ? say(sheetMessages, issue.code, language, issue.facts)
        : isKey(writingMessages, issue.code)
          ? say(writingMessages, issue.code, language, issue.facts)
          : say(sheetMessages, 'unknownIssue', language, { code: issue.code });
  return issue.cell === null ? sentence : `${issue.cell}: ${sentence}`;
}

/** What to tell the user when a workbook cannot be read or written. `code` is a WorkbookErrorCode (workbook/port.ts). */
export function describeWorkbookError(code: string, facts: Facts, language: Language): string {
  return isKey(workbookMessages, code)
    ? say(workbookMessages, code, language, facts)
    : say(workbookMessages, 'unknownError', language, { ...facts, code });
}
