import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/text/language';
import { detailMessages, readingMessages, say, sheetMessages, type Catalogue } from '../../src/text/messages';

export const CHECKS_FILE = join(__dirname, '../../docs/checks.md');

/** A message with its facts named instead of filled in. */
function template(messages: Catalogue<string>, code: string, language: Language): string {
  const named = new Proxy({}, { get: (_, name) => `‹${String(name)}›` });
  return say(messages, code, language, named).replaceAll('|', '\\|');
}

const table = (messages: Catalogue<string>): string =>
  [
    '| code | Thai | English |',
    '|---|---|---|',
    ...Object.keys(messages)
      .sort()
      .map((code) => `| \`${code}\` | ${template(messages, code, 'th')} | ${template(messages, code, 'en')} |`),
  ].join('\n');

/** docs/checks.md, made from the messages themselves (`npm run docs:checks`). */
export const checksDocument = (): string => `# Checks

Whatever reading or writing a sheet notices is an issue: a code, a severity (error, warning, info), the cell and facts. In
\`--json\` the code is stable; the message is for people. Every message says what was found and what to do, and begins with
the cell. ‹words in brackets› stand for facts. This page is made from the messages by \`npm run docs:checks\`.

## Reading and writing

${table(sheetMessages as Catalogue<string>)}

## Rows, ladders and results

${table(readingMessages as Catalogue<string>)}

## Detail pages

${table(detailMessages as Catalogue<string>)}
`;

if (require.main === module) writeFileSync(CHECKS_FILE, checksDocument());
