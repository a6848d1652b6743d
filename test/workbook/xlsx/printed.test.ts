import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resultSheet } from '../../../src/usecases/result-sheet';
import { scoreSheet } from '../../../src/usecases/score-sheet';
import { openXlsx, readXlsx } from '../../../src/workbook/xlsx';
import { convert, recalculate } from '../../support/soffice';
import { makeXlsx } from '../../support/xlsx/make-xlsx';
import type { NewCell, NewRow } from '../../support/xlsx/new-workbook';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kpiscore-print-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const line = (...values: (string | number | null)[]): NewRow => ({
  cells: values.map((value): NewCell | null => (value === null ? null : { value })),
});

const SOURCE = 'คำรับรอง';

/** An agreement with so many indicators and nothing else in the workbook. */
const agreement = (count: number, name: string, thai: boolean): Uint8Array =>
  makeXlsx({
    sheets: [
      {
        name: SOURCE,
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:H1', 'I1:I2'],
        rows: [
          thai
            ? line('ที่', 'ตัวชี้วัด', 'น้ำหนัก', 'เกณฑ์การให้คะแนน', null, null, null, null, 'ผลการดำเนินงาน')
            : line('No.', 'Indicator', 'Weight', 'Scoring criteria', null, null, null, null, 'Result'),
          line(null, null, null, 1, 2, 3, 4, 5),
          ...Array.from({ length: count }, (_, row) =>
            line(`1.${row + 1}`, name, 100 / count, 10, 20, 30, 40, 50, 7 * (row % 8)),
          ),
        ],
      },
    ],
  });

/** The pages of a PDF: width and height in points, each. */
const pagesOf = (file: string): { readonly width: number; readonly height: number }[] =>
  [...readFileSync(file, 'latin1').matchAll(/\/Type\s*\/Page\b[^]*?\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(
    ([, width, height]) => ({ width: Math.round(Number(width)), height: Math.round(Number(height)) }),
  );

const NAMES = {
  short: 'จำนวนเรื่องที่แล้วเสร็จ',
  english: 'Share of cases that are closed within the stated time, in percent',
  long: 'ร้อยละของจำนวนเรื่องที่ดำเนินการแล้วเสร็จภายในระยะเวลาที่กำหนดตามคู่มือการปฏิบัติงานของหน่วยงาน '.repeat(2).trim(),
};

const PORTRAIT = { width: 595, height: 842 };
const LANDSCAPE = { width: 842, height: 595 };

describe('the result sheet, printed by LibreOffice', () => {
  it('comes on A4, upright or lying, on as many pages as it needs and no others', async () => {
    const cases = [
      { file: 'few', count: 6, name: NAMES.short, thai: true, page: PORTRAIT, pages: 2 },
      { file: 'english', count: 14, name: NAMES.english, thai: false, page: LANDSCAPE, pages: 3 },
      { file: 'long', count: 8, name: NAMES.long, thai: true, page: LANDSCAPE, pages: 3 },
      { file: 'many', count: 60, name: NAMES.short, thai: true, page: PORTRAIT, pages: 3 },
    ];
    for (const { file, count, name, thai } of cases) {
      const port = await openXlsx(agreement(count, name, thai));
      writeFileSync(join(folder, `${file}-alone.xlsx`), port.save());
      expect(await resultSheet(port, { sheet: SOURCE, language: 'th', style: 'values' })).toMatchObject({
        found: true,
        made: 'new',
      });
      writeFileSync(join(folder, `${file}.xlsx`), port.save());
    }
    convert(
      cases.flatMap(({ file }) => [join(folder, `${file}.xlsx`), join(folder, `${file}-alone.xlsx`)]),
      'pdf',
      folder,
    );
    for (const { file, page, pages: count } of cases) {
      // The agreement itself is printed first.
      const before = pagesOf(join(folder, `${file}-alone.pdf`));
      const pages = pagesOf(join(folder, `${file}.pdf`)).slice(before.length);
      expect({ file, pages }).toEqual({ file, pages: Array.from({ length: count }, () => page) });
    }
  }, 120_000);

  it('opens without loss: charts, merges, print area and links are there after LibreOffice saved it', async () => {
    const port = await openXlsx(agreement(6, NAMES.short, true));
    await scoreSheet(port, { language: 'th' });
    await resultSheet(port, { language: 'th' });
    const before = readXlsx(port.save()).sheets[1]!;
    writeFileSync(join(folder, 'saved.xlsx'), port.save());
    const out = mkdtempSync(join(folder, 'out-'));
    recalculate([join(folder, 'saved.xlsx')], out);
    const after = readXlsx(new Uint8Array(readFileSync(join(out, 'saved.xlsx'))));
    const sheet = after.sheets.find(({ name }) => name === 'สรุปคะแนน')!;
    expect(sheet.merges).toHaveLength(before.merges.length);
    expect(sheet.conditionalFormats).toHaveLength(before.conditionalFormats.length);
    expect(sheet.cells.filter(({ formula }) => formula).length).toBe(
      before.cells.filter(({ formula }) => formula).length,
    );
    const names = after.definedNames.filter(({ sheet: of }) => of === 'สรุปคะแนน').map(({ name }) => name);
    expect(names.sort()).toEqual(['_xlnm.Print_Area', '_xlnm.Print_Titles']);
    // What LibreOffice has saved is still known as ours, so that it is made anew in its place.
    const again = await openXlsx(new Uint8Array(readFileSync(join(out, 'saved.xlsx'))));
    await again.writeSetting(`result-sheet:${SOURCE}`, await port.readSetting(`result-sheet:${SOURCE}`));
    expect(await resultSheet(again, { sheet: SOURCE, language: 'th' })).toMatchObject({ made: 'again' });
  }, 120_000);
});
