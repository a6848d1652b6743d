import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { IndicatorDetail } from '../../src/sheet/details/detail';
import { readDetails } from '../../src/sheet/details/read-details';
import { readSheet } from '../../src/sheet/read-sheet';
import { openXlsx, readXlsx } from '../../src/workbook/xlsx';
import { detailGrid } from '../support/detail-grid';
import { sampleWorkbook } from '../support/sample/sample-workbook';
import type { SampleData } from '../support/sample/sample-workbook';
import { makeXlsx } from '../support/xlsx/make-xlsx';

/** Where a text stands on the page is no part of what it says. */
const textOf = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && 'column' in value && 'text' in value ? value.text : value;

const folder = join(__dirname, '../../assets/samples');
const data = JSON.parse(readFileSync(join(folder, 'agreement-2564.json'), 'utf8')) as SampleData;
const file = new Uint8Array(readFileSync(join(folder, 'agreement-2564.xlsx')));

describe('the sample workbook', () => {
  it('is what npm run sample makes of the data, byte for byte', () => {
    expect(Buffer.compare(Buffer.from(makeXlsx(sampleWorkbook(data))), Buffer.from(file))).toBe(0);
  });

  it('holds the 15 indicators with weights of 100, in the words and digits of the document', () => {
    const indicators = data.sections.flatMap((section) => section.indicators);
    const [sheet] = readXlsx(file).sheets;
    const text = (row: number, column: number) =>
      sheet!.cells.find((cell) => cell.row === row && cell.column === column)?.value;
    expect(indicators).toHaveLength(15);
    expect(text(8, 0)).toBe('๑.๑ ร้อยละความพึงพอใจของผู้รับบริการ');
    expect([3, 4, 5, 6, 7].map((column) => text(8, column))).toEqual(['๖๕ %', '๗๐%', '๗๕ %', '๘๐%', '๘๕ %']);
    expect([3, 7].map((column) => text(28, column))).toEqual(['มากกว่าปี ๖๓ร้อยละ ๔', 'เท่ากับปี ๒๕๖๓']);
    expect([text(11, 3), text(12, 3), text(13, 3)]).toEqual(new Array(3).fill('แจ้งเวียนในระบบสารบรรณอิเล็กทรอนิกส์'));
    expect(sheet!.merges).toEqual(
      expect.arrayContaining([11, 12, 13].map((row) => ({ top: row, left: 3, bottom: row, right: 7 }))),
    );
  });

  it('opens with the agreement; the variant and the detail pages, each named by its code, follow', () => {
    const { sheets } = readXlsx(file);
    const codes = data.sections.flatMap(({ indicators }) => indicators.map(({ code }) => code));
    expect(sheets.map(({ name }) => name)).toEqual([
      'คำรับรอง ๒๕๖๔',
      'คำรับรอง 2564 (ตัวเลข)',
      ...codes.filter((code) => code !== '๔.๒'),
    ]);
  });

  it('says on its detail sheets what the printed pages say, the contradictions and typing errors too', async () => {
    const workbook = await openXlsx(file);
    const names = (await workbook.sheets()).slice(2).map(({ name }) => name);
    const grids = await Promise.all(names.map((name) => workbook.snapshot(name)));
    const said = (pages: readonly IndicatorDetail[]) =>
      pages.map(({ sheet: _sheet, row: _row, texts: _texts, formula: _formula, ...page }) =>
        JSON.stringify(page, (_key, value: unknown) => textOf(value)),
      );
    expect(said(grids.flatMap(readDetails))).toEqual(said(readDetails(detailGrid())));
    expect(grids.map((grid) => readSheet(grid).table)).toEqual(names.map(() => null));
    const texts = JSON.stringify(grids.map(({ values }) => values));
    for (const error of ['ตามนियาม', 'น่าส่ง', 'ประธานขอข้อมูล', 'ไสยะอาด', 'KM /ที่โดดเด่น']) expect(texts).toContain(error);
  });

  it('is ready to print: A4 fitted to its width, the table landscape with header rows on every page, pages portrait', () => {
    const { sheets: all, definedNames } = readXlsx(file);
    const sheets = all.slice(0, 2);
    const parts = unzipSync(file);
    const setups = all.map(
      (_, i) => /orientation="(\w+)" fitToHeight="0"/.exec(strFromU8(parts[`xl/worksheets/sheet${i + 1}.xml`]!))?.[1],
    );
    expect(setups).toEqual(['landscape', 'landscape', ...new Array<string>(14).fill('portrait')]);
    expect(definedNames.filter(({ name }) => name === '_xlnm.Print_Titles').map(({ formula }) => formula)).toEqual(
      sheets.map(({ name }) => `'${name}'!$4:$5`),
    );
    expect(sheets.map(({ frozen }) => frozen)).toEqual([
      { rows: 5, columns: 1 },
      { rows: 5, columns: 1 },
    ]);
  });
});
