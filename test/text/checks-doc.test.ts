import { readFileSync } from 'node:fs';
import { CHECKS_FILE, checksDocument } from '../tools/checks-doc';

test('docs/checks.md is what the messages say (npm run docs:checks)', () => {
  expect(readFileSync(CHECKS_FILE, 'utf8')).toBe(checksDocument());
});
