import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_POLICY, type Policy } from '../../src/scoring/policy';
import { a1 } from '../../src/sheet/address';
import { resultSheet } from '../../src/usecases/result-sheet';
import { scoreSheet } from '../../src/usecases/score-sheet';
import { openXlsx, type XlsxWorkbook } from '../../src/workbook/xlsx';
import { sheetOfText } from '../support/agreement-book';
import { makeXlsx } from '../support/xlsx/make-xlsx';
import { comparable, recalculateAll, withoutCachedValues } from './recalculate';

const CORPUS = join(__dirname, '../corpus');
const SHEET = 'แผน';
const PARTS = ['weighted', 'band', 'distance', 'explanation'] as const;

interface Written {
  readonly name: string;
  readonly workbook: XlsxWorkbook;
  readonly sheets: readonly string[];
}

/** The case scored with plain formulas and every part, and its result sheet; null where it is no agreement. */
async function written(file: string, policy: Policy): Promise<Written | null> {
  const [, text = ''] = readFileSync(join(CORPUS, file), 'utf8').split(/^--- (?:sheet|reads as)$/m);
  const workbook = await openXlsx(makeXlsx({ sheets: [sheetOfText(text, SHEET)] }));
  const options = { sheet: SHEET, style: 'plain', language: 'th', policy } as const;
  if (!(await scoreSheet(workbook, { ...options, parts: PARTS })).found) return null;
  const made = await resultSheet(workbook, options);
  return { name: file.replace(/\.txt$/, ''), workbook, sheets: made.found ? [SHEET, made.name] : [SHEET] };
}

test.each<[string, Partial<Policy>]>([
  ['the usual policy', {}],
  ['every row counted, half steps, two decimals', { outside: 'asOne', milestones: 'half', decimals: 2 }],
  ['all weight in the base, whole levels, six months', { outside: 'inBase', betweenLevels: 'step', round: 6 }],
])(
  'every formula on every sheet of the corpus has the value that LibreOffice calculates: %s',
  async (_, changes) => {
    const files = readdirSync(CORPUS).filter((file) => file.endsWith('.txt'));
    const books: Written[] = [];
    for (const file of files) {
      const book = await written(file, { ...DEFAULT_POLICY, ...changes });
      if (book) books.push(book);
    }
    expect(books.length).toBeGreaterThan(50);

    const shown = recalculateAll(books.map(({ workbook }) => withoutCachedValues(workbook.save())));

    const differing: unknown[] = [];
    for (const [index, { name, workbook, sheets }] of books.entries()) {
      for (const [place, sheet] of sheets.entries()) {
        const { top, left, values, formulas } = await workbook.snapshot(sheet);
        formulas.forEach((line, r) =>
          line.forEach((formula, c) => {
            if (formula === null) return;
            const address = a1(top + r, left + c);
            const [kept, there] = [values[r]?.[c] ?? null, shown[index]?.[place]?.get(address) ?? null].map(comparable);
            if (kept !== there) differing.push({ name, sheet, address, kept, there, formula });
          }),
        );
      }
    }
    expect(differing).toEqual([]);
  },
  180_000,
);
