import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSheet } from '../../src/sheet/read-sheet';
import { withStatedScores } from '../../src/sheet/stated/with-stated';
import { agreementText } from '../support/agreement-text';
import { gridOfText } from '../support/sheet-text';

const CORPUS = join(__dirname, '../corpus');

interface Case {
  readonly file: string;
  readonly note: string;
  readonly sheet: string;
  readonly expected: string;
}

/** A case: what is hard about it, the sheet (test/support/sheet-text.ts), and how it must be read (agreement-text.ts). */
function readCase(file: string): Case {
  const [note = '', sheet = '', expected = ''] = readFileSync(join(CORPUS, file), 'utf8').split(
    /^--- (?:sheet|reads as)$/m,
  );
  return { file, note: note.trim(), sheet, expected: expected.trim() };
}

const cases = readdirSync(CORPUS)
  .filter((file) => file.endsWith('.txt'))
  .map(readCase);

test('the corpus is there, each case says what is hard about it, and no two are alike', () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
  for (const { note, sheet, expected } of cases) expect([note, sheet.trim(), expected]).not.toContain('');
  expect(new Set(cases.map(({ sheet }) => sheet)).size).toBe(cases.length);
});

test.each(cases.map((each) => [each.file.replace(/\.txt$/, ''), each] as const))('%s', (name, { sheet, expected }) => {
  const grid = gridOfText(sheet, name);
  const read = readSheet(grid);
  expect(agreementText(read.table === null ? read : withStatedScores(read, grid))).toBe(expected);
});
