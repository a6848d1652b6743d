import type { CellContent } from '../../../src/sheet/plan';
import { openXlsx, patchXlsx, readXlsx } from '../../../src/workbook/xlsx';
import { workbookParts, zipParts } from '../../support/xlsx/make-xlsx';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A file of one sheet with this `<sheetData>`, and other parts replaced. */
function fileOf(data: string, changes: Record<string, string> = {}): Uint8Array {
  const base = workbookParts({ sheets: [{ name: 'A', rows: [] }] });
  const sheet = `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData></worksheet>`;
  return zipParts({ ...base, 'xl/worksheets/sheet1.xml': sheet, ...changes });
}

const cellsOf = (file: Uint8Array) =>
  readXlsx(file).sheets[0]!.cells.map(({ row, column, value, formula }) => [row, column, value, formula]);
const valueOf = (cell: string, changes?: Record<string, string>) =>
  cellsOf(fileOf(`<row r="1">${cell}</row>`, changes))[0]![2];
const patched = (file: Uint8Array, row: number, column: number, content: CellContent) =>
  patchXlsx(file, {
    sheets: [
      { sheet: 'A', contents: [{ area: { top: row, left: column, bottom: row, right: column }, cells: [[content]] }] },
    ],
  });

describe('values', () => {
  const shared = {
    'xl/sharedStrings.xml':
      `<sst xmlns="${MAIN}"><si><t>หนึ่ง</t></si><si><r><t>สอง </t></r><r><rPr><b/></rPr><t>หนา</t></r><rPh sb="0" eb="1"><t>ฟุริ</t></rPh></si>` +
      '<si><t xml:space="preserve"> a_x000D_\nb_x005F_x000D_ </t></si><si/></sst>',
  };

  it.each([
    ['shared text', '<c t="s"><v>0</v></c>', 'หนึ่ง'],
    ['text in runs, without its phonetic guide', '<c t="s"><v>1</v></c>', 'สอง หนา'],
    ['control characters written out', '<c t="s"><v>2</v></c>', ' a\r\nb_x000D_ '],
    ['an empty text', '<c t="s"><v>3</v></c>', ''],
    ['a shared text of no number', '<c t="s"><v></v></c>', null],
    ['inline text', '<c t="inlineStr"><is><t>ใน</t></is></c>', 'ใน'],
    ['a text result', '<c t="str"><f>A2</f><v>ผล</v></c>', 'ผล'],
    ['a number', '<c><v>1.5E3</v></c>', 1500],
    ['a number of no kind', '<c t="n"><v>-0.25</v></c>', -0.25],
    ['true', '<c t="b"><v>1</v></c>', true],
    ['false', '<c t="b"><v>0</v></c>', false],
    ['an error', '<c t="e"><v>#REF!</v></c>', { error: '#REF!' }],
    ['a date in words', '<c t="d"><v>2021-09-30</v></c>', 44469],
    ['a date with time', '<c t="d"><v>2021-09-30T12:00:00</v></c>', 44469.5],
    ['a formatted blank', '<c s="0"/>', null],
    ['an empty value', '<c><v></v></c>', null],
  ])('%s', (_what, cell, value) => expect(valueOf(cell, shared)).toEqual(value));

  it.each(['99', '-1', 'x'])('a shared text %s that is not there is a damaged file, never a blank cell', (index) => {
    expect(() => valueOf(`<c r="A1" t="s"><v>${index}</v></c>`, shared)).toThrow(
      expect.objectContaining({ code: 'broken', facts: { reason: 'sharedText', detail: 'A1' } }) as Error,
    );
  });

  it('brings dates of workbooks that count from 1904 to the usual count, and back', async () => {
    const styles = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
    const workbook = workbookParts({ sheets: [{ name: 'A', rows: [] }] })['xl/workbook.xml']!.replace(
      '<bookViews>',
      '<workbookPr date1904="1"/><bookViews>',
    );
    const file = fileOf('<row r="1"><c s="1"><v>43007</v></c><c><v>43007</v></c></row>', {
      'xl/styles.xml': styles,
      'xl/workbook.xml': workbook,
    });
    expect(cellsOf(file).map(([, , value]) => value)).toEqual([44469, 43007]);
    const after = patched(file, 0, 0, { kind: 'value', value: 44470 });
    expect(cellsOf(after)[0]).toEqual([0, 0, 44470, null]);
    const port = await openXlsx(after);
    expect((await port.snapshot('A')).values[0]).toEqual([44470, 43007]);
  });
});

describe('places and spellings of other programs', () => {
  it('counts rows and cells that state no place', () => {
    const file = fileOf(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    const wanted = [
      [0, 0, 1],
      [0, 1, 2],
      [4, 2, 3],
      [4, 3, 4],
      [5, 0, 5],
    ];
    expect(cellsOf(file).map((cell) => cell.slice(0, 3))).toEqual(wanted);
    const after = patched(file, 2, 1, { kind: 'value', value: 'ใหม่' });
    expect(cellsOf(after).map((cell) => cell.slice(0, 3))).toEqual([
      ...wanted.slice(0, 2),
      [2, 1, 'ใหม่'],
      ...wanted.slice(2),
    ]);
  });

  it('reads and writes elements with a prefix', () => {
    const prefixed = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const file = fileOf('', { 'xl/worksheets/sheet1.xml': prefixed });
    expect(cellsOf(file)).toEqual([[0, 0, 7, null]]);
    const after = patched(file, 0, 1, { kind: 'formula', formula: '=A1&"<"', value: '7<' });
    expect(cellsOf(after)).toEqual([
      [0, 0, 7, null],
      [0, 1, '7<', '=A1&"<"'],
    ]);
  });

  it('reads files of the strict edition and with backslashes in their names', () => {
    const strict = (text: string) =>
      text
        .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const parts = workbookParts({ sheets: [{ name: 'A', rows: [{ cells: [{ value: 'ก' }, { value: 5 }] }] }] });
    const file = zipParts(
      Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name.replaceAll('/', '\\'), strict(xml)])),
    );
    expect(cellsOf(file).map(([, , value]) => value)).toEqual(['ก', 5]);
    expect(cellsOf(patched(file, 0, 1, { kind: 'value', value: 6 })).map(([, , value]) => value)).toEqual(['ก', 6]);
  });
});

describe('formulas', () => {
  it('are read in full where they are shared, also when the first comes last', () => {
    const file = fileOf(
      '<row r="2"><c r="B2"><f t="shared" si="3"/><v>1</v></c></row>' +
        `<row r="3"><c r="B3"><f t="shared" ref="B2:B4" si="3">$A3+A$1+'B1'!C3+LOG10(D3)&amp;"A3"</f><v>2</v></c></row>` +
        '<row r="4"><c r="B4"><f t="shared" si="3"/><v>3</v></c></row>',
    );
    expect(cellsOf(file).map(([, , , formula]) => formula)).toEqual([
      `=$A2+A$1+'B1'!C2+LOG10(D2)&"A3"`,
      `=$A3+A$1+'B1'!C3+LOG10(D3)&"A3"`,
      `=$A4+A$1+'B1'!C4+LOG10(D4)&"A3"`,
    ]);
  });

  it('of an array belong to all its cells, of a dynamic array to the first', () => {
    const array = (attributes: string) =>
      fileOf(
        `<row r="1"><c r="A1"${attributes}><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>`,
      );
    expect(cellsOf(array('')).map(([, , , formula]) => formula)).toEqual(['=B1:B2*2', '=B1:B2*2']);
    expect(cellsOf(array(' cm="1"')).map(([, , , formula]) => formula)).toEqual(['=B1:B2*2', null]);
    expect(() => patched(array(''), 1, 0, { kind: 'value', value: 1 })).toThrow(
      expect.objectContaining({ code: 'hostError', facts: { reason: 'arrayFormula', detail: 'A1:A2' } }) as Error,
    );
  });

  it('lose the prefixes of the file and get them back', () => {
    const file = fileOf(
      '<row r="1"><c r="A1"><f>_xlfn.IFS(B1=1,"_xlfn.X",TRUE,_xlfn._xlws.FILTER(C:C,D:D))+_xldudf_KPISCORE(B1,C1:G1)</f></c></row>',
    );
    const shown = '=IFS(B1=1,"_xlfn.X",TRUE,FILTER(C:C,D:D))+KPISCORE(B1,C1:G1)';
    expect(cellsOf(file)[0]![3]).toBe(shown);
    const again = patched(file, 1, 0, { kind: 'formula', formula: shown, value: null });
    expect(Buffer.from(again).length).toBeGreaterThan(0);
    expect(cellsOf(again).map(([, , , formula]) => formula)).toEqual([shown, shown]);
  });
});

describe('texts written', () => {
  it.each([
    '=1+1',
    '+66',
    '@all',
    "'x",
    ' lead',
    'trail ',
    'a\nb',
    'a\tb',
    '\u0001',
    '_x0041_',
    '<&>"',
    '😀',
    'กำ',
    '๑๐',
  ])('%j stays this text', (text) => {
    const after = patched(fileOf(''), 0, 0, { kind: 'value', value: text });
    expect(cellsOf(after)).toEqual([[0, 0, text, null]]);
  });

  it('as results of formulas keep their spaces too', () => {
    const after = patched(fileOf(''), 0, 0, { kind: 'formula', formula: '=B1', value: ' a ' });
    expect(cellsOf(after)).toEqual([[0, 0, ' a ', '=B1']]);
  });
});

describe('a stray cell far away', () => {
  it('costs nothing', async () => {
    const port = await openXlsx(
      fileOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="T1048576"><v>2</v></c></row>'),
    );
    const grid = await port.snapshot('A');
    expect(grid.values).toHaveLength(1_048_576);
    expect(grid.values[1_048_575]![19]).toBe(2);
    expect(grid.values[500]![3]).toBeNull();
  });
});
