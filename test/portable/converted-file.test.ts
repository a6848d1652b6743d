import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { a1 } from '../../src/sheet/address';
import { convertSheet } from '../../src/usecases/convert-sheet';
import { scoreSheet } from '../../src/usecases/score-sheet';
import { openXlsx } from '../../src/workbook/xlsx';
import type { XlsxWorkbook } from '../../src/workbook/xlsx';
import { recalculate } from './recalculate';
import type { Shown } from './recalculate';

const SAMPLE = join(__dirname, '../../assets/samples/agreement-2564.xlsx');
const NUMBERS = [10, 11] as const;

/** Scores and weighted scores that stand on a sheet, by address. */
async function numbersOf(workbook: XlsxWorkbook, sheet: string): Promise<Map<string, number>> {
  const grid = await workbook.snapshot(sheet);
  const cells = grid.values.flatMap((row, r) =>
    NUMBERS.map((column) => [a1(grid.top + r, column), row[column - grid.left]] as const),
  );
  return new Map(cells.filter((cell): cell is [string, number] => typeof cell[1] === 'number'));
}

describe.each([0, 1])('the sample, sheet %i, converted in a file', (index) => {
  it('shows the same numbers as KPI functions, as plain formulas in LibreOffice, as values and back', async () => {
    const workbook = await openXlsx(new Uint8Array(readFileSync(SAMPLE)));
    const sheet = (await workbook.sheets())[index]!.name;
    await scoreSheet(workbook, { sheet, style: 'kpi', language: 'th' });
    const kpi = await numbersOf(workbook, sheet);
    expect(kpi.size).toBeGreaterThan(25);

    expect(await convertSheet(workbook, { sheet, to: 'plain', language: 'th' })).toMatchObject({ differing: 0 });
    const shown = recalculate(workbook.save())[index] ?? new Map<string, Shown>();
    for (const [address, number] of kpi) {
      const there = shown.get(address);
      expect([address, typeof there === 'number' ? there.toPrecision(14) : there]).toEqual([
        address,
        number.toPrecision(14),
      ]);
    }

    for (const to of ['values', 'kpi'] as const) {
      expect(await convertSheet(workbook, { sheet, to, language: 'th' })).toMatchObject({ differing: 0 });
      expect(await numbersOf(workbook, sheet)).toEqual(kpi);
    }
  }, 120_000);
});
