import type { Area, Look } from '../../sheet/grid';
import type { CellContent, ContentBlock, LookBlock } from '../../sheet/plan';
import type { SheetEdits, XlsxDocument, XlsxEdits, XlsxSheet } from '../../workbook/xlsx';
import type { HostCell, HostValue } from '../workbook/host-workbook';
import { around } from './areas';
import { changedRules } from './changed-rules';
import { charactersOfPixels, pixelsOfCharacters } from './load-workbook';
import { lookOf, styleOf } from './style';
import type { UniverSheet } from './univer-sheet';
import type { UniverWorkbook } from './univer-workbook';

/** What has to be done to the file `document` was read from, so that it holds what the grid shows. */
export function editsBetween(document: XlsxDocument, workbook: UniverWorkbook): XlsxEdits {
  const known = new Map(document.sheets.map((sheet, index) => [`sheet-${index + 1}`, sheet]));
  const current = workbook.univerSheets();
  const added = current.filter((sheet) => !known.has(sheet.id));
  return {
    addSheets: added.map((sheet) => sheet.name),
    sheets: current.map((sheet) => sheetEdits(sheet, known.get(sheet.id) ?? null, document)).filter(isAnything),
    customXml: changedXml(document, workbook.customXml),
  };
}

/** A sheet without a change is not named at all: so not a byte of it is touched. */
const isAnything = ({ sheet: _, ...edits }: SheetEdits): boolean =>
  Object.values(edits).some((edit) => !Array.isArray(edit) || edit.length > 0);

function sheetEdits(sheet: UniverSheet, before: XlsxSheet | null, document: XlsxDocument): SheetEdits {
  const was = new Map((before?.cells ?? []).map((cell) => [`${cell.row},${cell.column}`, cell]));
  const looks = document.looks.map(asShown);
  const area = whole(sheet, before);
  const contents: ContentBlock[] = [];
  const changedLooks: LookBlock[] = [];
  for (let row = area?.top ?? 0; area && row <= area.bottom; row += 1) {
    const line = sheet.cells({ ...area, top: row, bottom: row })[0] ?? [];
    for (const [offset, cell] of line.entries()) {
      const column = area.left + offset;
      const at: Area = { top: row, left: column, bottom: row, right: column };
      const old = was.get(`${row},${column}`);
      if (!sheet.isSpilled(row, column) && isChanged(cell, old ?? null)) {
        contents.push({ area: at, cells: [[contentOf(cell)]] });
      }
      const look = lookDifference(sheet.look(row, column), looks[old?.style ?? styleAround(before, row, column)]);
      if (look) changedLooks.push({ area: at, look });
    }
  }
  return {
    sheet: before?.name ?? sheet.name,
    unmerges: without(before?.merges ?? [], sheet.merges()),
    looks: changedLooks,
    contents,
    merges: without(sheet.merges(), before?.merges ?? []),
    columnWidths: changedWidths(sheet, before, area),
    rowHeights: changedHeights(sheet, before),
    hiddenRows: changedHiding(sheet, before, area),
    ...changedRules(sheet.conditionalFormats(), before?.conditionalFormats ?? []),
  };
}

/** Every cell that the grid or the file says something about. */
function whole(sheet: UniverSheet, before: XlsxSheet | null): Area | null {
  let area = sheet.usedRange(false);
  for (const { row, column } of before?.cells ?? []) {
    area = around(area, { top: row, left: column, bottom: row, right: column });
  }
  return area;
}

type Content = { readonly value: HostValue; readonly formula: string | null };

/** A formula's result that turned into an error is not kept: the grid does not know every function of Excel. */
function isChanged(now: HostCell, before: Content | null): boolean {
  if (now.formula !== (before?.formula ?? null)) return true;
  const old = before?.value ?? null;
  if (now.formula !== null && typeof now.value === 'object' && now.value !== null) return false;
  return !sameValue(now.value === '' ? null : now.value, old === '' ? null : old);
}

function sameValue(one: HostValue, other: HostValue): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
  }
  if (typeof one === 'object' && typeof other === 'object') return one?.error === other?.error;
  return one === other;
}

function contentOf({ value, formula }: HostCell): CellContent {
  return formula === null ? { kind: 'value', value } : { kind: 'formula', formula, value };
}

/** A look of the file as the grid gives it back. */
const asShown = (look: Look): Look => lookOf(styleOf(look), {});

const MEMBERS = [
  ...(['fontName', 'fontSize', 'bold', 'italic', 'fontColor', 'fill'] as const),
  ...(['horizontal', 'vertical', 'wrap', 'numberFormat', 'borders'] as const),
];

function lookDifference(now: Look, before: Look | undefined): Look | null {
  const changed = MEMBERS.filter((member) => JSON.stringify(now[member]) !== JSON.stringify(before?.[member]));
  return changed.length === 0 ? null : Object.fromEntries(changed.map((member) => [member, now[member]]));
}

/** The style of a cell that the file does not hold: its row's, or its column's. */
function styleAround(before: XlsxSheet | null, row: number, column: number): number {
  const ofRow = before?.rows.find((item) => item.row === row)?.style;
  return ofRow ?? before?.columns.find(({ left, right }) => left <= column && column <= right)?.style ?? 0;
}

const sameArea = (one: Area, other: Area): boolean =>
  one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;

const without = (areas: readonly Area[], others: readonly Area[]): Area[] =>
  areas.filter((area) => !others.some((other) => sameArea(area, other)));

function changedWidths(
  sheet: UniverSheet,
  before: XlsxSheet | null,
  area: Area | null,
): NonNullable<SheetEdits['columnWidths']> {
  return indexes(area?.right ?? -1).flatMap((column) => {
    const own = before?.columns.find(({ left, right }) => left <= column && column <= right)?.width;
    const was = pixelsOfCharacters(own ?? before?.defaultColumnWidth ?? 8.43);
    const now = Math.round(sheet.columnPixels(column));
    return now === was ? [] : [{ column, width: Math.round(charactersOfPixels(now) * 100) / 100 }];
  });
}

function changedHeights(sheet: UniverSheet, before: XlsxSheet | null): NonNullable<SheetEdits['rowHeights']> {
  return [...sheet.givenRowHeights()].flatMap(([row, height]) => {
    const was = before?.rows.find((item) => item.row === row)?.height ?? null;
    return was !== null && Math.abs(was - height) < 1 ? [] : [{ row, height }];
  });
}

function changedHiding(
  sheet: UniverSheet,
  before: XlsxSheet | null,
  area: Area | null,
): NonNullable<SheetEdits['hiddenRows']> {
  const hidden = new Set((before?.rows ?? []).filter((row) => row.hidden).map(({ row }) => row));
  return indexes(area?.bottom ?? -1).flatMap((row) => {
    const now = sheet.isRowHidden(row);
    return now === hidden.has(row) ? [] : [{ row, hidden: now }];
  });
}

const indexes = (last: number): number[] => Array.from({ length: last + 1 }, (_, index) => index);

function changedXml(document: XlsxDocument, now: ReadonlyMap<string, string>): NonNullable<XlsxEdits['customXml']> {
  const was = new Map(document.customXml.map(({ part, xml }) => [part, xml]));
  return [...now]
    .filter(([part, xml]) => was.get(part) !== xml)
    .map(([, xml]) => ({ namespace: namespaceOf(xml), xml }));
}

const namespaceOf = (xml: string): string =>
  new DOMParser().parseFromString(xml, 'application/xml').documentElement.namespaceURI ?? '';
