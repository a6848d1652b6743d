import { strToU8, zipSync } from 'fflate';
import { parseA1 } from '../../../src/sheet/address';
import { escapeXml } from './escape-xml';
import type { NewSheet, NewWorkbook } from './new-workbook';
import { sheetXml, TextTable } from './sheet-xml';
import { StyleTable } from './style-table';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The same bytes on every machine: zip times are local times, so a local date with fixed fields. */
const FIXED = new Date(2021, 8, 30, 12, 0, 0);

/** The table parts of all sheets, in order: part number, sheet, table. */
const tablesOf = (sheets: readonly NewSheet[]) =>
  sheets.flatMap((sheet, at) => (sheet.tables ?? []).map((table) => ({ at, sheet, table })));

function tableXml({ sheet, table }: ReturnType<typeof tablesOf>[number], id: number): string {
  const area = parseA1(table.area);
  if (!area) throw new Error(`no A1 area: ${table.area}`);
  const headers = sheet.rows[area.top]?.cells.slice(area.left, area.right + 1) ?? [];
  const columns = headers.map(
    (cell, i) => `<tableColumn id="${i + 1}" name="${escapeXml(String(cell?.value ?? ''))}"/>`,
  );
  return (
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${table.name}" ` +
    `displayName="${table.name}" ref="${table.area}" totalsRowShown="0"><autoFilter ref="${table.area}"/>` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>'
  );
}

function contentTypes(sheets: number, tables: number): string {
  const overrides = [
    ['/xl/workbook.xml', `${SHEETML}.sheet.main+xml`],
    ...Array.from({ length: sheets }, (_, i) => [`/xl/worksheets/sheet${i + 1}.xml`, `${SHEETML}.worksheet+xml`]),
    ['/xl/styles.xml', `${SHEETML}.styles+xml`],
    ['/xl/sharedStrings.xml', `${SHEETML}.sharedStrings+xml`],
    ...Array.from({ length: tables }, (_, i) => [`/xl/tables/table${i + 1}.xml`, `${SHEETML}.table+xml`]),
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ];
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('') +
    '</Types>'
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

const quoted = (name: string) => `'${name.replace(/'/g, "''")}'`;

function definedNames(sheets: readonly NewSheet[]): string {
  const absolute = (area: string) => area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const names = sheets.flatMap((sheet, i) => [
    ...(sheet.printArea
      ? [
          `<definedName name="_xlnm.Print_Area" localSheetId="${i}">${escapeXml(`${quoted(sheet.name)}!${absolute(sheet.printArea)}`)}</definedName>`,
        ]
      : []),
    ...(sheet.printTitles
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">` +
            `${escapeXml(`${quoted(sheet.name)}!$${sheet.printTitles[0]}:$${sheet.printTitles[1]}`)}</definedName>`,
        ]
      : []),
  ]);
  return names.length ? `<definedNames>${names.join('')}</definedNames>` : '';
}

function workbookXml({ sheets, calculation }: NewWorkbook): string {
  const items = sheets.map(
    (sheet, i) =>
      `<sheet name="${escapeXml(sheet.name)}" sheetId="${i + 1}"${sheet.hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  );
  return (
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}/relationships">` +
    `<bookViews><workbookView activeTab="0"/></bookViews><sheets>${items.join('')}</sheets>${definedNames(sheets)}` +
    `${calculation === undefined ? '' : `<calcPr ${calculation}/>`}</workbook>`
  );
}

const coreXml = (title: string) =>
  `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
  'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `<dc:title>${escapeXml(title)}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">2021-09-30T05:00:00Z</dcterms:created></cp:coreProperties>`;

/** The parts of a new workbook, by name. `extra` parts are added as they are. */
export function workbookParts(book: NewWorkbook): Record<string, string> {
  const styles = new StyleTable(book.font ?? { name: 'Calibri', size: 11 });
  const texts = new TextTable();
  const sheets = book.sheets.map((sheet, i) => sheetXml(sheet, i === 0, styles, texts));
  const tables = tablesOf(book.sheets);
  const items = texts.texts.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  return {
    '[Content_Types].xml': contentTypes(sheets.length, tables.length),
    '_rels/.rels': relationships([
      [`${OFFICE}/relationships/officeDocument`, 'xl/workbook.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreXml(book.title ?? ''),
    'xl/workbook.xml': workbookXml(book),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, i) => [`${OFFICE}/relationships/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
      [`${OFFICE}/relationships/styles`, 'styles.xml'],
      [`${OFFICE}/relationships/sharedStrings`, 'sharedStrings.xml'],
    ]),
    ...Object.fromEntries(sheets.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml])),
    ...Object.fromEntries(
      book.sheets.flatMap((_, i) => {
        const own = tables.flatMap((entry, index) => (entry.at === i ? [index + 1] : []));
        const targets = own.map((number) => [`${OFFICE}/relationships/table`, `../tables/table${number}.xml`] as const);
        return own.length > 0 ? [[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, relationships(targets)]] : [];
      }),
    ),
    ...Object.fromEntries(tables.map((entry, i) => [`xl/tables/table${i + 1}.xml`, tableXml(entry, i + 1)])),
    'xl/styles.xml': styles.xml(),
    'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${items.length}">${items.join('')}</sst>`,
  };
}

/** Zips XML parts (a declaration is put before each) into the bytes of a file. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part.startsWith('<?xml') ? part : HEAD + part) : part,
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { mtime: FIXED, level: 9 });
}

/** A new .xlsx file. For tests and samples only; the product patches files, it never makes them. */
export const makeXlsx = (book: NewWorkbook): Uint8Array => zipParts(workbookParts(book));
