import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../src/workbook/xlsx';
import { sampleWorkbook } from '../support/sample/sample-workbook';
import type { SampleData } from '../support/sample/sample-workbook';
import { makeXlsx } from '../support/xlsx/make-xlsx';

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

  it('is ready to print: landscape A4, fitted to its width, header rows on every page', () => {
    const { sheets, definedNames } = readXlsx(file);
    expect(definedNames.filter(({ name }) => name === '_xlnm.Print_Titles').map(({ formula }) => formula)).toEqual(
      sheets.map(({ name }) => `'${name}'!$4:$5`),
    );
    expect(sheets.map(({ frozen }) => frozen)).toEqual([
      { rows: 5, columns: 1 },
      { rows: 5, columns: 1 },
    ]);
  });
});
