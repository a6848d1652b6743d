import { unzipSync } from 'fflate';
import type { SheetPlan } from '../../../src/sheet/sheet-plan';
import { openXlsx, patchXlsx, readXlsx } from '../../../src/workbook/xlsx';
import type { XlsxWorkbook } from '../../../src/workbook/xlsx';
import { richFile } from './rich-file';

const at = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

const plan = (name: string, more: Partial<SheetPlan> = {}): SheetPlan => ({
  name,
  after: 'A',
  contents: [
    { area: at(0, 0), cells: [[{ kind: 'value', value: 'สรุป & <ผล>' }]] },
    {
      area: { top: 1, left: 0, bottom: 2, right: 2 },
      cells: [
        [
          { kind: 'value', value: '๑.๑' },
          { kind: 'formula', formula: '=IF(A!A2>1,A!A2,NA())', value: 2 },
          { kind: 'formula', formula: '=NA()', value: { error: '#N/A' } },
        ],
        [
          { kind: 'value', value: 'ก "ข"' },
          { kind: 'formula', formula: '=NA()', value: { error: '#N/A' } },
          { kind: 'formula', formula: '=A!A3', value: 3 },
        ],
      ],
    },
  ],
  looks: [{ area: { top: 0, left: 0, bottom: 2, right: 2 }, look: { fontName: 'TH Sarabun New', fontSize: 14 } }],
  merges: [],
  columnWidths: [{ column: 0, width: 20 }],
  rowHeights: [{ row: 0, height: 28 }],
  hiddenColumns: [2, 3],
  bandRules: [],
  charts: [
    {
      kind: 'bar',
      name: 'แท่ง',
      title: 'คะแนน & "ผล"',
      categories: { top: 1, left: 0, bottom: 2, right: 0 },
      series: [
        { name: 'ดี', values: { top: 1, left: 1, bottom: 2, right: 1 }, fill: '#7cb86b' },
        { name: 'ต่ำ', values: { top: 1, left: 2, bottom: 2, right: 2 }, fill: '#E8833A' },
      ],
      axis: { min: 0, max: 5, majorUnit: 1, format: '[$-D00041E]0' },
      place: { top: 4, left: 0, bottom: 12, right: 2 },
    },
  ],
  page: {
    orientation: 'portrait',
    area: { top: 0, left: 0, bottom: 20, right: 2 },
    titleRows: [1, 1],
    fitToWidth: true,
    breaksBefore: [13],
    footer: '&P / &N',
  },
  gridlines: false,
  record: { key: 'result-sheet:A', value: { version: 1 } },
  ...more,
});

const parts = (port: XlsxWorkbook) => unzipSync(port.save());
const text = (port: XlsxWorkbook, part: string) => Buffer.from(parts(port)[part] ?? []).toString('utf8');
const sheetXml = (port: XlsxWorkbook) => text(port, 'xl/worksheets/sheet3.xml');

/** Parts that differ, new and lost ones included. */
const changed = (before: Record<string, Uint8Array>, after: Record<string, Uint8Array>): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => Buffer.compare(Buffer.from(before[name] ?? 'gone'), Buffer.from(after[name] ?? 'gone')) !== 0)
    .sort();

const elements = (xml: string): string[] => [...xml.matchAll(/<(?:\w+:)?(\w+)/g)].map(([, name]) => name!);

const opened = async (name = 'สรุป') => {
  const port = await openXlsx(richFile());
  await port.writeSheet(plan(name));
  return port;
};

describe('a sheet that is added', () => {
  it('leaves every part as it was that it does not need', async () => {
    expect(changed(unzipSync(richFile()), parts(await opened()))).toEqual([
      '[Content_Types].xml',
      'customXml/_rels/item2.xml.rels',
      'customXml/item2.xml',
      'customXml/itemProps2.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/charts/chart2.xml',
      'xl/drawings/_rels/drawing2.xml.rels',
      'xl/drawings/drawing2.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet3.xml.rels',
      'xl/worksheets/sheet3.xml',
    ]);
  });

  it('holds its elements in the order of the schema', async () => {
    const root = /<worksheet[^>]*>(.*)<\/worksheet>/s.exec(sheetXml(await opened()))![1]!;
    const order =
      'sheetPr dimension sheetViews cols sheetData printOptions pageSetup headerFooter rowBreaks drawing'.split(' ');
    expect(elements(root).filter((name) => order.includes(name))).toEqual(order);
    expect(root).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(root).toContain('<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="portrait"/>');
    expect(root).toContain('<brk id="13" max="16383" man="1"/>');
    expect(root).toContain('<oddFooter>&amp;C&amp;P / &amp;N</oddFooter>');
    expect(root).toContain('<sheetView workbookViewId="0" showGridLines="0"/>');
    expect(root).toMatch(
      /<col min="3" max="3" width="[\d.]+" hidden="1"\/><col min="4" max="4" width="[\d.]+" hidden="1"\/>/,
    );
  });

  it('stands behind its sheet; what counts sheets by their place counts on', async () => {
    const base = patchXlsx(richFile(), { addSheets: ['C'] });
    const xml = unzipSync(base);
    const workbook = Buffer.from(xml['xl/workbook.xml']!).toString('utf8');
    const names =
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">A!$A$1</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="2">\'C\'!$A$1</definedName></definedNames>';
    const { zipSync, strToU8 } = await import('fflate');
    const file = zipSync({
      ...xml,
      'xl/workbook.xml': strToU8(
        workbook.replace(/activeTab="0"/, 'activeTab="2" firstSheet="1"').replace('</sheets>', `</sheets>${names}`),
      ),
    });
    const port = await openXlsx(file);
    await port.writeSheet(plan("ส'รุป"));
    const { sheets, active, definedNames } = readXlsx(port.save());
    expect(sheets.map(({ name }) => name)).toEqual(['A', "ส'รุป", 'B', 'C']);
    expect(active).toBe('C');
    expect(text(port, 'xl/workbook.xml')).toContain('firstSheet="2"');
    expect(definedNames.map(({ name, sheet, formula }) => [name, sheet, formula])).toEqual([
      ['_xlnm.Print_Area', 'A', 'A!$A$1'],
      ['_xlnm.Print_Area', 'C', "'C'!$A$1"],
      ['_xlnm.Print_Area', "ส'รุป", "'ส''รุป'!$A$1:$C$21"],
      ['_xlnm.Print_Titles', "ส'รุป", "'ส''รุป'!$2:$2"],
    ]);
  });

  it('refuses a name that Excel refuses, and changes nothing', async () => {
    const port = await openXlsx(richFile());
    const before = port.save();
    for (const name of ['ก'.repeat(32), 'a/b', "'a'", '']) {
      await expect(port.writeSheet(plan(name))).rejects.toMatchObject({ code: 'hostError' });
    }
    expect(port.save()).toEqual(before);
  });
});

describe('its chart', () => {
  it('is a part with its type, drawn over its cells, and keeps what the cells show', async () => {
    const port = await opened();
    expect(text(port, '[Content_Types].xml')).toContain(
      '<Override PartName="/xl/charts/chart2.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>',
    );
    const drawing = text(port, 'xl/drawings/drawing2.xml');
    expect(drawing).toContain('<xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row>');
    expect(drawing).toContain('<xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>13</xdr:row>');
    expect(drawing).toContain('name="แท่ง" descr="คะแนน &amp; &quot;ผล&quot;"');
    const xml = text(port, 'xl/charts/chart2.xml');
    expect(xml).toContain(
      '<c:f>\'สรุป\'!$A$2:$A$3</c:f><c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>๑.๑</c:v></c:pt>',
    );
    expect(xml).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>2</c:v></c:pt></c:numCache>');
    expect(xml).toContain('<c:ptCount val="2"/><c:pt idx="1"><c:v>3</c:v></c:pt></c:numCache>');
    expect(xml).toContain('<a:srgbClr val="7CB86B"/>');
    expect(xml).toContain('<c:plotVisOnly val="0"/>');
  });

  it('has its elements in the order of the schema', async () => {
    const xml = text(await opened(), 'xl/charts/chart2.xml');
    const inside = (name: string) => new RegExp(`<c:${name}>(.*?)</c:${name}>`, 's').exec(xml)![1]!;
    const only = (body: string, order: string) => elements(body).filter((name) => order.split(' ').includes(name));
    const expectOrder = (name: string, order: string) => expect(only(inside(name), order)).toEqual(order.split(' '));
    expectOrder('ser', 'idx order tx spPr invertIfNegative cat val');
    expectOrder('scaling', 'orientation');
    expectOrder(
      'catAx',
      'axId scaling delete axPos numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset tickLblSkip noMultiLvlLbl',
    );
    const value = inside('valAx').replace(/<c:majorGridlines>.*<\/c:majorGridlines>/s, '<c:majorGridlines/>');
    const order =
      'axId scaling orientation max min delete axPos majorGridlines numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit';
    expect(only(value, order)).toEqual(order.split(' '));
    expect(only(xml, 'date1904 roundedCorners autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs')).toEqual(
      'date1904 roundedCorners autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs'.split(' '),
    );
  });
});

describe('a sheet that is made anew', () => {
  it('gives the same bytes for the same plan', async () => {
    const port = await opened();
    const once = port.save();
    await port.writeSheet(plan('สรุป'));
    expect(Buffer.compare(Buffer.from(port.save()), Buffer.from(once))).toBe(0);
  });

  it('changes only itself and what it is drawn with, and leaves no part behind', async () => {
    const port = await opened();
    const before = parts(port);
    await port.writeSheet(plan('สรุป', { charts: [], record: { key: 'result-sheet:A', value: { version: 2 } } }));
    // Charts that are no longer wanted by name are a person's to keep.
    expect(changed(before, parts(port))).toEqual(['customXml/item2.xml']);
    const other = plan('สรุป', { hiddenColumns: [] });
    await port.writeSheet({ ...other, charts: other.charts.map((chart) => ({ ...chart, title: 'ใหม่' })) });
    const changedNow = ['xl/charts/chart2.xml', 'xl/drawings/drawing2.xml', 'xl/worksheets/sheet3.xml'];
    expect(changed(before, parts(port))).toEqual(changedNow);
    await port.writeSheet({ ...plan('สรุป'), charts: [], withoutCharts: ['แท่ง'] });
    expect(Object.keys(parts(port)).filter((name) => name.startsWith('xl/charts/'))).toEqual(['xl/charts/chart1.xml']);
    expect(text(port, '[Content_Types].xml')).not.toContain('chart2');
    expect(text(port, 'xl/drawings/drawing2.xml')).not.toContain('Anchor');
    expect(text(port, 'xl/drawings/_rels/drawing2.xml.rels')).not.toContain('chart');
  });

  it('keeps a picture and a chart of a person, and all else on the sheet that is not ours', async () => {
    const port = await openXlsx(richFile());
    // Sheet A of this file has a chart, notes, a table and validations; it is taken for ours here.
    const own = plan('A', { after: 'B' });
    await port.writeSheet(own);
    await port.writeSheet(own);
    const xml = text(port, 'xl/worksheets/sheet1.xml');
    for (const kept of ['legacyDrawing', 'dataValidations', 'tableParts', 'sheetView '])
      expect(xml).toContain(`<${kept}`);
    expect(xml).not.toContain('dataBar');
    const drawing = text(port, 'xl/drawings/drawing1.xml');
    expect([...drawing.matchAll(/name="([^"]+)"/g)].map(([, name]) => name)).toEqual(['Chart 1', 'แท่ง']);
    expect(text(port, 'xl/charts/chart1.xml')).toContain('A!$B$2:$B$4');
    expect(Object.keys(parts(port)).filter((name) => name.startsWith('xl/charts/'))).toEqual([
      'xl/charts/chart1.xml',
      'xl/charts/chart2.xml',
    ]);
    expect(text(port, '[Content_Types].xml')).not.toContain('calcChain');
  });
});
