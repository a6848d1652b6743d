import type { Language } from '../../src/text/language';
import type { FunctionPage } from './pages';
import { WORDS } from './words';

/** docs/functions.md or docs/functions.th.md. */
export function markdown(pages: readonly FunctionPage[], language: Language): string {
  const word = (key: keyof typeof WORDS): string => WORDS[key][language];
  const other = language === 'th' ? 'functions.md' : 'functions.th.md';
  return [
    '<!-- Made by `npm run docs` from the JSDoc in src/functions. -->',
    `# ${word('title')}`,
    `[${word('other')}](${other})`,
    word('intro'),
    table(
      [word('function'), word('gives')],
      pages.map((page) => [`[${page.id}](#${page.id.toLowerCase()})`, page.description]),
    ),
    ...pages.flatMap((page) => section(page, word)),
    '',
  ].join('\n\n');
}

function section(page: FunctionPage, word: (key: keyof typeof WORDS) => string): string[] {
  return [
    `## ${page.id}`,
    `\`=${page.signature}\``,
    page.description,
    table(
      [word('arguments'), ''],
      page.parameters.map(({ name, description }) => [`\`${name}\``, description]),
    ),
    `**${word('returns')}:** ${escape(page.returns)}`,
    table(
      [word('inputs'), ''],
      (['blank', 'text', 'error'] as const).map((kind) => [word(kind), page[kind]]),
    ),
    table(
      [word('examples'), word('gives'), word('note')],
      page.examples.map(({ formula, value, note }) => [`\`${formula}\``, `\`${value}\``, note]),
    ),
  ];
}

const escape = (text: string): string => text.replaceAll('|', '\\|');
const row = (cells: readonly string[]): string => `| ${cells.map(escape).join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
