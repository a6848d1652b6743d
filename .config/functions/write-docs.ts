/** `npm run docs`: writes docs/functions.md and docs/functions.th.md from the JSDoc in src/functions. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/text/language';
import { markdown } from './markdown';
import { functionPages } from './pages';

const root = join(__dirname, '../..');

for (const language of LANGUAGES) {
  const file = language === 'en' ? 'functions.md' : `functions.${language}.md`;
  writeFileSync(join(root, 'docs', file), markdown(functionPages(join(root, 'src/functions'), language), language));
  console.log(`docs/${file}`);
}
