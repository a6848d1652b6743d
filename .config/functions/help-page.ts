import type { Language } from '../../src/text/language';
import type { FunctionPage } from './pages';
import { WORDS } from './words';

interface PageOptions {
  readonly language: Language;
  readonly contentPolicy: string;
}

/** `help/th/kpiscore.html` */
export const helpFile = (language: Language, id: string): string => `help/${language}/${id.toLowerCase()}.html`;

/** The page that Excel opens for one function. */
export function helpPage(page: FunctionPage, options: PageOptions): string {
  const word = (key: keyof typeof WORDS): string => escape(WORDS[key][options.language]);
  const rows = (cells: readonly (readonly [string, string])[]): string =>
    cells.map(([head, text]) => `<tr><th scope="row">${head}</th><td>${text}</td></tr>`).join('\n');
  return html({
    ...options,
    name: page.id.toLowerCase(),
    title: page.id,
    body: `<p class="formula"><code>=${escape(page.signature)}</code></p>
<p>${escape(page.description)}</p>
<h2>${word('arguments')}</h2>
<table>${rows(page.parameters.map(({ name, description }) => [escape(name), escape(description)]))}</table>
<h2>${word('returns')}</h2>
<p>${escape(page.returns)}</p>
<h2>${word('inputs')}</h2>
<table>${rows((['blank', 'text', 'error'] as const).map((kind) => [word(kind), escape(page[kind])]))}</table>
<h2>${word('examples')}</h2>
${page.examples.map(example).join('\n')}
<p><a href="index.html">${word('all')}</a></p>`,
  });
}

const example = ({ formula, value, note }: FunctionPage['examples'][number]): string =>
  `<div class="example"><code>${escape(formula)}</code><p><strong>${escape(value)}</strong><br>${escape(note)}</p></div>`;

/** The list of all functions. */
export function helpIndex(pages: readonly FunctionPage[], options: PageOptions): string {
  const { language } = options;
  const rows = pages.map(
    ({ id, description }) =>
      `<tr><th scope="row"><a href="${id.toLowerCase()}.html">${id}</a></th><td>${escape(description)}</td></tr>`,
  );
  const body = `<p>${escape(WORDS.intro[language])}</p>\n<table>${rows.join('\n')}</table>`;
  return html({ ...options, name: 'index', title: WORDS.title[language], body });
}

function html(page: PageOptions & { readonly name: string; readonly title: string; readonly body: string }): string {
  const { language, contentPolicy, name, title, body } = page;
  const other = language === 'th' ? 'en' : 'th';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(contentPolicy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – KPI Score</title>
<link rel="icon" href="../../assets/icon-32.png">
<link rel="stylesheet" href="../help.css">
</head>
<body>
<header><img src="../../assets/icon-48.png" width="40" height="40" alt=""><h1>${escape(title)}</h1>
<a href="../${other}/${name}.html" lang="${other}" hreflang="${other}">${escape(WORDS.other[language])}</a></header>
<main>
${body}
</main>
</body>
</html>
`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);

export const HELP_CSS = `:root { color-scheme: light dark; --line: #d1d1d1; --soft: #f3f7f5; --brand: #0b5d45; }
@media (prefers-color-scheme: dark) { :root { --line: #4a4a4a; --soft: #23302b; --brand: #7fd0b3; } }
body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 46rem; line-height: 1.6;
  font-family: "Segoe UI", "Leelawadee UI", "Noto Sans Thai", Thonburi, Garuda, sans-serif; }
header { display: flex; align-items: center; gap: 0.75rem; border-bottom: 2px solid var(--brand); padding-bottom: 0.75rem; }
header h1 { margin: 0; flex: 1; font-size: 1.5rem; }
h2 { font-size: 1.1rem; margin: 1.75rem 0 0.5rem; }
a { color: var(--brand); }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: 0.45rem 0.75rem 0.45rem 0; text-align: start; vertical-align: top; }
th { width: 9rem; font-weight: 600; overflow-wrap: anywhere; }
code { font-family: Consolas, "Cascadia Mono", "Noto Sans Mono", monospace; font-size: 0.95em; overflow-wrap: anywhere; }
.formula, .example { background: var(--soft); border-inline-start: 4px solid var(--brand); padding: 0.6rem 0.9rem; }
.example { margin: 0.6rem 0; }
.example p { margin: 0.35rem 0 0; }
@media (max-width: 30rem) { th, td { display: block; width: auto; border: 0; padding-bottom: 0; } tr { display: block; border-bottom: 1px solid var(--line); padding-bottom: 0.45rem; } }
`;
