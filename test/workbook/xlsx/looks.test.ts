import { strFromU8, unzipSync } from 'fflate';
import type { Look } from '../../../src/sheet/grid';
import type { WritePlan } from '../../../src/sheet/plan';
import { openXlsx, readXlsx } from '../../../src/workbook/xlsx';
import { workbookParts, zipParts } from '../../support/xlsx/make-xlsx';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="[$-D07041E]0.0000"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>' +
  '<font><b val="0"/><i/><sz val="14"/><color theme="4" tint="-0.5"/><name val="TH Sarabun New"/><charset val="222"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.25"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor indexed="43"/></patternFill></fill></fills>' +
  '<borders count="2"><border/><border><start style="mediumDashed"><color auto="1"/></start><right style="none"/><top style="thin"><color rgb="FF112233"/></top></border></borders>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0"/>' +
  '<xf numFmtId="170" fontId="1" fillId="2" borderId="1"><alignment horizontal="centerContinuous" vertical="distributed" wrapText="true"/><protection locked="0"/></xf>' +
  '<xf numFmtId="9" fontId="0" fillId="3"/></cellXfs><cellStyles/><extLst><ext uri="{x}"/></extLst></styleSheet>';
const THEME =
  `<a:theme xmlns:a="${DRAWING}"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="101010"/></a:dk1><a:lt1><a:srgbClr val="F0F0F0"/></a:lt1>` +
  '<a:dk2><a:srgbClr val="222222"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2><a:accent1><a:srgbClr val="4080C0"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';

/** Row 1: cells of style 0, 1, 2. Row 2 has style 1 itself, column E style 2; neither holds a cell. */
function file(): Uint8Array {
  const base = workbookParts({ sheets: [{ name: 'A', rows: [] }] });
  return zipParts({
    ...base,
    'xl/_rels/workbook.xml.rels': base['xl/_rels/workbook.xml.rels']!.replace(
      '</Relationships>',
      '<Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="/xl/theme/theme1.xml"/></Relationships>',
    ),
    'xl/theme/theme1.xml': THEME,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml':
      `<worksheet xmlns="${MAIN}"><cols><col min="5" max="5" width="9" style="2"/></cols><sheetData>` +
      '<row r="1"><c r="A1"/><c r="B1" s="1"/><c r="C1" s="2"/></row><row r="2" s="1" customFormat="1"/></sheetData></worksheet>',
  });
}

const lookAt = async (row: number, column: number, bytes = file()): Promise<Look> => {
  const port = await openXlsx(bytes);
  return (await port.looks('A', { top: row, left: column, bottom: row, right: column }))[0]![0]!;
};

async function dressed(look: Look, row = 0, column = 1): Promise<Uint8Array> {
  const port = await openXlsx(file());
  const plan: WritePlan = {
    sheet: 'A',
    contents: [],
    looks: [{ area: { top: row, left: column, bottom: row, right: column }, look }],
    merges: [],
    columnWidths: [],
    bandRules: [],
    before: [],
    empty: false,
    record: null,
  };
  await port.apply(plan);
  return port.save();
}

describe('looks that are read', () => {
  it('have the colours of theme, tint and palette', async () => {
    expect(await lookAt(0, 0)).toMatchObject({
      fontName: 'Calibri',
      fontColor: '#101010',
      fill: null,
      numberFormat: 'General',
    });
    expect(await lookAt(0, 1)).toMatchObject({
      fontColor: '#204060',
      fill: '#B4B4B4',
      bold: false,
      italic: true,
      fontSize: 14,
    });
    expect(await lookAt(0, 2)).toMatchObject({ fill: '#FFFF99', numberFormat: '0%' });
  });

  it('have lines, alignment and format, brought to what we know', async () => {
    expect(await lookAt(0, 1)).toMatchObject({
      borders: {
        left: { style: 'dashed', color: '#000000' },
        right: null,
        top: { style: 'thin', color: '#112233' },
        bottom: null,
      },
      horizontal: 'center',
      vertical: 'center',
      wrap: true,
      numberFormat: '[$-D07041E]0.0000',
    });
  });

  it('of cells that are not in the file are their row’s, else their column’s', async () => {
    expect(await lookAt(1, 9)).toEqual(await lookAt(0, 1));
    expect(await lookAt(7, 4)).toEqual(await lookAt(0, 2));
    expect(await lookAt(7, 7)).toEqual(await lookAt(0, 0));
    expect(readXlsx(file()).locked).toEqual([true, false, true]);
  });
});

describe('looks that are written', () => {
  it('are added behind the others: every style that was there keeps its number and its look', async () => {
    const before = readXlsx(file()).looks;
    const after = readXlsx(await dressed({ fill: '#00B050', bold: true })).looks;
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after).toHaveLength(before.length + 1);
  });

  it('change only what they name', async () => {
    const before = await lookAt(0, 1);
    const bytes = await dressed({ bold: true, borders: { right: { style: 'double', color: '#FF0000' } } });
    expect(await lookAt(0, 1, bytes)).toEqual({
      ...before,
      bold: true,
      borders: { ...before.borders, right: { style: 'double', color: '#FF0000' } },
    });
    expect(readXlsx(bytes).locked.at(-1)).toBe(false);
  });

  it('begin from the row’s look where the cell is new', async () => {
    const before = await lookAt(1, 3);
    expect(await lookAt(1, 3, await dressed({ numberFormat: '0.00' }, 1, 3))).toEqual({
      ...before,
      numberFormat: '0.00',
    });
  });

  it('take the theme’s font away with a font of their own', async () => {
    const bytes = await dressed({ fontName: 'TH Sarabun New' }, 0, 0);
    expect(await lookAt(0, 0, bytes)).toMatchObject({ fontName: 'TH Sarabun New', fontSize: 11 });
    const fonts = strFromU8(unzipSync(bytes)['xl/styles.xml']!).match(/<font>.*?<\/font>/g)!;
    expect(fonts).toHaveLength(3);
    expect(fonts[0]).toContain('<scheme');
    expect(fonts[2]).not.toContain('<scheme');
  });

  it('make no second style for an equal look', async () => {
    const look: Look = { fill: '#00B050', numberFormat: '0.0000' };
    const port = await openXlsx(await dressed(look));
    const once = readXlsx(port.save()).looks.length;
    await port.apply({
      sheet: 'A',
      contents: [],
      looks: [{ area: { top: 0, left: 1, bottom: 0, right: 1 }, look }],
      merges: [],
      columnWidths: [],
      bandRules: [],
      before: [],
      empty: false,
      record: null,
    });
    expect(readXlsx(port.save()).looks).toHaveLength(once);
  });
});
