import fc from 'fast-check';
import { WorkbookError } from '../../../src/workbook/port';
import { openXlsx, readXlsx } from '../../../src/workbook/xlsx';
import { LIMITS } from '../../../src/workbook/xlsx/limits';
import { workbookParts, zipParts } from '../../support/xlsx/make-xlsx';
import { contractFile } from '../contract-file';
import { HOSTILE_FILES } from './hostile-files';

describe('files that are refused', () => {
  it.each(HOSTILE_FILES)(
    '%s: %s',
    async (_what, code, make) => {
      await expect(openXlsx(make())).rejects.toMatchObject({ name: 'WorkbookError', code });
    },
    30_000,
  );

  it('stops inflating a bomb soon after a limit, not at its end', () => {
    const bomb = HOSTILE_FILES.find(([what]) => what === 'a bomb that states a small size');
    let inflated = 0;
    try {
      readXlsx(bomb![2]());
    } catch (error) {
      inflated = Number((error as WorkbookError).facts['bytes']);
    }
    expect(inflated).toBeGreaterThan(LIMITS.ratioFrom);
    expect(inflated).toBeLessThan(LIMITS.ratioFrom * 4);
  }, 30_000);
});

describe('damaged files', () => {
  it('are refused with a WorkbookError or read, whatever bytes are changed', () => {
    const file = contractFile();
    const damage = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(damage, fc.nat(file.length), (changes, length) => {
        const copy = file.slice(0, length % 3 === 0 ? length : file.length);
        for (const [at, value] of changes) if (at < copy.length) copy[at] = value;
        try {
          readXlsx(copy);
        } catch (error) {
          expect(error).toBeInstanceOf(WorkbookError);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a sheet with cells outside of any sheet', () => {
  it.each([
    '<row r="-5"><c r="A1"/></row>',
    '<row r="0"/>',
    '<row r="1.5"/>',
    '<row r="1048577"/>',
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1000000000000"><c r="A1"><v>1</v></c></row>',
    '<row r="1"><c r="XFE1"><v>1</v></c></row>',
  ])('is broken: %s', async (rows) => {
    const parts = workbookParts({ sheets: [{ name: 'A', rows: [{ cells: [{ value: 'x' }] }] }] });
    const sheet = parts['xl/worksheets/sheet1.xml']!.replace(
      /<sheetData>.*<\/sheetData>/s,
      `<sheetData>${rows}</sheetData>`,
    );
    const read = async () => (await openXlsx(zipParts({ ...parts, 'xl/worksheets/sheet1.xml': sheet }))).snapshot('A');

    await expect(read()).rejects.toMatchObject({ code: 'broken', facts: { reason: 'cellOutside' } });
  });
});
