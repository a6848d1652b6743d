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
import { explainMessages } from './explain';
import { policyMessages } from './policy';
import { bandMessages, reasonMessages, statusMessages } from './score';
import { sheetMessages, type IssueCode } from './sheet';
import { workbookMessages } from './workbook';

export { defineMessages, say, type Catalogue, type FactText, type Message, type Phrase } from './catalogue';
export { sheetMessages, type IssueCode } from './sheet';
export { workbookMessages } from './workbook';

/** Every catalogue of text/, by name. Parts that add a file add it here. */
export const allMessages: Readonly<Record<string, Catalogue<string>>> = {
  band: bandMessages,
  explain: explainMessages,
  policy: policyMessages,
  reason: reasonMessages,
  sheet: sheetMessages,
  status: statusMessages,
  workbook: workbookMessages,
};

const isKey = <Key extends string>(messages: Catalogue<Key>, key: string): key is Key => Object.hasOwn(messages, key);

/** The sentence of an issue: the cell, what was found, what to do. An unknown code is named as it is. */
export function describeIssue(issue: Issue, language: Language): string {
  const code: IssueCode = isKey(sheetMessages, issue.code) ? issue.code : 'unknownIssue';
  const facts: Facts = code === 'unknownIssue' ? { code: issue.code } : issue.facts;
  const sentence = say(sheetMessages, code, language, facts);
  return issue.cell === null ? sentence : `${issue.cell}: ${sentence}`;
}

/** What to tell the user when a workbook cannot be read or written. `code` is a WorkbookErrorCode (workbook/port.ts). */
export function describeWorkbookError(code: string, facts: Facts, language: Language): string {
  return isKey(workbookMessages, code)
    ? say(workbookMessages, code, language, facts)
    : say(workbookMessages, 'unknownError', language, { ...facts, code });
}
