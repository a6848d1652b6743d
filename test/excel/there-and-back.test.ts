import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormulaStyle } from '../../src/sheet/plan';
import { removeResults } from '../../src/usecases/remove-results';
import { scoreSheet } from '../../src/usecases/score-sheet';
import { sheetOfText } from '../support/agreement-book';
import { makeXlsx } from '../support/xlsx/make-xlsx';
import { ADAPTERS } from './support/both-workbooks';

// Many workbooks and whole libraries in one test; only for machines under load.
jest.setTimeout(180_000);

const CORPUS = join(__dirname, '../corpus');
const SHEET = 'แผน';
const ALL = ['score', 'weighted', 'band', 'distance', 'explanation'] as const;

const cases = readdirSync(CORPUS)
  .filter((file) => file.endsWith('.txt'))
  .map((file): [string, Uint8Array] => {
    const [, sheet = ''] = readFileSync(join(CORPUS, file), 'utf8').split(/^--- (?:sheet|reads as)$/m);
    return [file.replace(/\.txt$/, ''), makeXlsx({ sheets: [sheetOfText(sheet, SHEET)] })];
  });

describe.each(ADAPTERS)('%s: removing results gives back the sheet of', (_name, open) => {
  it.each(cases)('%s', async (_case, bytes) => {
    const { port, picture } = await open(bytes);
    const before = await picture(SHEET);
    const styles: readonly FormulaStyle[] = ['kpi', 'plain', 'values'];
    for (const style of styles) {
      const result = await scoreSheet(port, { sheet: SHEET, language: 'th', style, parts: ALL });
      if (!result.found) return;
      expect((await scoreSheet(port, { sheet: SHEET, language: 'th', style, parts: ALL })) as object).toMatchObject({
        written: false,
      });
      expect(await removeResults(port, { sheet: SHEET })).toMatchObject({ removed: result.written });
      expect(await picture(SHEET)).toEqual(before);
    }
    for (const style of styles) await scoreSheet(port, { sheet: SHEET, language: 'th', style, parts: ALL });
    await removeResults(port, { sheet: SHEET });
    expect(await picture(SHEET)).toEqual(before);
  });
});
