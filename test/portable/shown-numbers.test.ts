import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { turnIntoNumbers } from '../../src/usecases/text-numbers';
import { openXlsx } from '../../src/workbook/xlsx';
import { convert } from '../support/soffice';

const SAMPLE = join(__dirname, '../../assets/samples/agreement-2564.xlsx');
/** Comma, quotes, UTF-8, from the first row, cells as shown. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true';

it('shows numbers made of texts as they were typed, Thai digits and all (LibreOffice)', async () => {
  const workbook = await openXlsx(new Uint8Array(readFileSync(SAMPLE)));
  const { cells } = await turnIntoNumbers(workbook, null);
  const folder = mkdtempSync(join(tmpdir(), 'kpiscore-shown-'));
  try {
    const [before, after] = [join(folder, 'before.xlsx'), join(folder, 'after.xlsx')];
    writeFileSync(before, readFileSync(SAMPLE));
    writeFileSync(after, workbook.save());
    convert([before, after], CSV, folder);
    const csv = (name: string): string => readFileSync(join(folder, `${name}.csv`), 'utf8');
    expect(cells.length).toBeGreaterThan(50);
    expect(csv('before')).toContain('๖๕ %');
    expect(csv('after')).toBe(csv('before'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
