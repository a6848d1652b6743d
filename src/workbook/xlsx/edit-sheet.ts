import type { Area } from '../../sheet/grid';
import type { ContentBlock } from '../../sheet/plan';
import { WorkbookError } from '../port';
import { areaName, cellName, contains, LAST_COLUMN, LAST_ROW, parseArea } from './a1';
import { arrayAreas, CellEditor } from './edit-cells';
import { setColumnWidths } from './edit-columns';
import { merge, unmerge } from './edit-merges';
import { addRules, removeRules } from './edit-rules';
import type { SheetEdits } from './edits';
import { insertOrdered, SHEET_ORDER } from './ordered-child';
import type { CellContext } from './read-cells';
import { readMerges } from './read-sheet';
import type { StyleWriter } from './write-styles';
import { attributeOf, childOf, newElement, rootOf } from './xml';
import type { Document } from './xml';

/** Calls `visit` for every cell of a block that has contents. */
export function eachContent(
  blocks: readonly ContentBlock[],
  visit: (row: number, column: number, content: NonNullable<ContentBlock['cells'][number][number]>) => void,
): void {
  for (const { area, cells } of blocks) {
    cells.forEach((line, r) =>
      line.forEach((content, c) => {
        if (content) visit(area.top + r, area.left + c, content);
      }),
    );
  }
}

function eachCell({ top, left, bottom, right }: Area, visit: (row: number, column: number) => void): void {
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) visit(row, column);
}

/** Cells that nobody can write to one by one: beyond the sheet, under a merge, inside an array formula. */
function refuseUnwritable(sheet: Document, contents: readonly ContentBlock[]): void {
  const merges = readMerges(sheet);
  const arrays = arrayAreas(sheet).filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  eachContent(contents, (row, column, content) => {
    const cell = cellName(row, column);
    if (row < 0 || column < 0 || row > LAST_ROW || column > LAST_COLUMN) {
      throw new WorkbookError('tooLarge', { what: 'sheet', cell: null });
    }
    const empties = content.kind === 'value' && content.value === null;
    const over = merges.find((area) => contains(area, row, column) && (row !== area.top || column !== area.left));
    if (over && !empties) throw new WorkbookError('mergedCells', { cells: areaName(over), wanted: cell });
    const array = arrays.find((area) => contains(area, row, column));
    if (array) throw new WorkbookError('hostError', { reason: 'arrayFormula', detail: areaName(array) });
  });
}

/** The written cells become part of the sheet's stated dimension. */
function widenDimension(sheet: Document, contents: readonly ContentBlock[]): void {
  const root = rootOf(sheet);
  const element = childOf(root, 'dimension');
  const known = parseArea(attributeOf(element, 'ref') ?? '');
  let area = known;
  eachContent(contents, (row, column) => {
    area = {
      top: Math.min(area?.top ?? row, row),
      left: Math.min(area?.left ?? column, column),
      bottom: Math.max(area?.bottom ?? row, row),
      right: Math.max(area?.right ?? column, column),
    };
  });
  if (!area) return;
  if (element) element.setAttribute('ref', areaName(area));
  else insertOrdered(root, newElement(root, 'dimension', { ref: areaName(area) }), SHEET_ORDER);
}

function setRows(cells: CellEditor, edits: SheetEdits): void {
  for (const { row, height } of edits.rowHeights ?? []) {
    cells.row(row).setAttribute('ht', String(height));
    cells.row(row).setAttribute('customHeight', '1');
  }
  for (const { row, hidden } of edits.hiddenRows ?? []) {
    if (hidden) cells.row(row).setAttribute('hidden', '1');
    else cells.row(row).removeAttribute('hidden');
  }
}

/** Does all edits of one sheet in its document. Throws `WorkbookError`; the document is then to be thrown away. */
export function editSheet(
  sheet: Document,
  edits: SheetEdits,
  context: CellContext,
  styles: () => StyleWriter,
): { readonly lostFormula: boolean } {
  const contents = edits.contents ?? [];
  removeRules(sheet, edits.removeRules ?? []);
  unmerge(sheet, edits.unmerges ?? []);
  refuseUnwritable(sheet, contents);
  const cells = new CellEditor(sheet, context);
  for (const area of edits.resets ?? []) {
    eachCell(area, (row, column) => {
      if (cells.styleAt(row, column) !== 0) cells.setStyle(row, column, 0);
    });
  }
  for (const { area, look } of edits.looks ?? []) {
    eachCell(area, (row, column) => cells.setStyle(row, column, styles().styleWith(cells.styleAt(row, column), look)));
  }
  eachContent(contents, (row, column, content) => cells.setContent(row, column, content));
  setRows(cells, edits);
  widenDimension(sheet, contents);
  merge(sheet, edits.merges ?? []);
  setColumnWidths(sheet, edits.columnWidths ?? []);
  addRules(sheet, edits.addRules ?? [], (fill, fontColor) => styles().differential(fill, fontColor));
  return { lostFormula: cells.lostFormula };
}
