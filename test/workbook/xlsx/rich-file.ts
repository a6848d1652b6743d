import { strToU8 } from 'fflate';
import { workbookParts, zipParts } from '../../support/xlsx/make-xlsx';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`;
const relationships = (...items: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;

const CHART =
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
  '<c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>A!$B$2:$B$4</c:f></c:numRef></c:val></c:ser>' +
  '<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="l"/><c:crossAx val="2"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="b"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';
const DRAWING =
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
  '<xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
  '<xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro="">' +
  '<xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
  '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  `xmlns:r="${OFFICE}/relationships" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
const COMMENTS = `<comments xmlns="${MAIN}"><authors><author>ผู้ตรวจ</author></authors><commentList><comment ref="A2" authorId="0"><text><t>ดูเอกสารแนบ</t></text></comment></commentList></comments>`;
const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';

const SHEET =
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" ` +
  'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetPr><tabColor rgb="FF00B050"/></sheetPr><dimension ref="A1:B5"/>' +
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>' +
  '<cols><col min="1" max="3" width="20.7109375" customWidth="1"/></cols><sheetData>' +
  '<row r="1" spans="1:2" x14ac:dyDescent="0.25"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">ตัว </t></r><r><t>ชี้วัด</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c></row>' +
  '<row r="2" spans="1:2"><c r="A2"><v>2</v></c><c r="B2"><f>A2*2</f><v>4</v></c></row>' +
  '<row r="3" spans="1:2"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" ref="B3:B5" si="0">A3*$A$2</f><v>6</v></c></row>' +
  '<row r="4" spans="1:2"><c r="A4"><v>4</v></c><c r="B4"><f t="shared" si="0"/><v>8</v></c></row>' +
  '<row r="5" spans="1:2"><c r="A5"><v>5</v></c><c r="B5"><f t="shared" si="0"/><v>10</v></c></row></sheetData>' +
  '<autoFilter ref="A1:B5"/>' +
  '<conditionalFormatting sqref="A2:A5"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="whole" sqref="A2:A5"><formula1>0</formula1><formula2>9</formula2></dataValidation></dataValidations>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
  '<tableParts count="1"><tablePart r:id="rId4"/></tableParts></worksheet>';

const TABLE = `<table xmlns="${MAIN}" id="1" name="ตาราง" displayName="ตาราง" ref="A10:B12"><autoFilter ref="A10:B12"/><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`;

const TYPES: readonly (readonly [part: string, type: string])[] = [
  ['/xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
  ['/xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  ['/xl/comments1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'],
  ['/xl/tables/table1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml'],
  ['/xl/calcChain.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml'],
];

/** A workbook with a chart, a note, a picture, a table, validations, a data bar, shared formulas and foreign custom XML. */
export function richFile(): Uint8Array {
  const base = workbookParts({
    sheets: [
      { name: 'A', rows: [] },
      { name: 'B', rows: [{ cells: [{ value: 'สอง' }] }] },
    ],
  });
  const overrides = TYPES.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('');
  return zipParts({
    ...base,
    '[Content_Types].xml': base['[Content_Types].xml']!.replace(
      '</Types>',
      `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="png" ContentType="image/png"/>${overrides}</Types>`,
    ),
    'xl/_rels/workbook.xml.rels': base['xl/_rels/workbook.xml.rels']!.replace(
      '</Relationships>',
      `${relation('rId91', 'calcChain', 'calcChain.xml')}${relation('rId92', 'customXml', '../customXml/item1.xml')}</Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': SHEET,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(
      relation('rId1', 'drawing', '../drawings/drawing1.xml'),
      relation('rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
      relation('rId3', 'comments', '../comments1.xml'),
      relation('rId4', 'table', '../tables/table1.xml'),
    ),
    'xl/drawings/drawing1.xml': DRAWING,
    'xl/drawings/_rels/drawing1.xml.rels': relationships(relation('rId1', 'chart', '../charts/chart1.xml')),
    'xl/drawings/vmlDrawing1.vml': strToU8(VML),
    'xl/charts/chart1.xml': CHART,
    'xl/comments1.xml': COMMENTS,
    'xl/tables/table1.xml': TABLE,
    'xl/media/image1.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
    'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="B2" i="1"/><c r="B3"/><c r="B4"/><c r="B5"/></calcChain>`,
    'customXml/item1.xml': strToU8('<notes xmlns="urn:other">เก็บไว้</notes>'),
  });
}
