import type { TableResize } from '../../sheet/plan';
import { WorkbookError } from '../port';
import { areaName, parseArea } from './a1';
import type { PartEditor } from './parts';
import { relationshipsOf } from './relationships';
import { attributeOf, childOf, childrenOf, newElement, numberOf, rootOf } from './xml';
import type { Element } from './xml';

const nameOf = (table: Element): string | null => attributeOf(table, 'displayName') ?? attributeOf(table, 'name');

/** Keeps the first columns and adds others by the texts of their header cells: Excel wants both to agree. */
function setColumns(table: Element, count: number, headerAt: (index: number) => string): void {
  const list = childOf(table, 'tableColumns');
  if (!list) return;
  const columns = childrenOf(list, 'tableColumn');
  for (const extra of columns.slice(count)) list.removeChild(extra);
  let id = columns.reduce((most, column) => Math.max(most, numberOf(column, 'id') ?? 0), 0);
  for (let index = columns.length; index < count; index += 1) {
    id += 1;
    list.insertBefore(newElement(list, 'tableColumn', { id: String(id), name: headerAt(index) }), null);
  }
  list.setAttribute('count', String(count));
}

/**
 * Gives Excel tables of a sheet another width. `headerAt` tells the text of a header cell as it will be. Throws
 * `WorkbookError` changedMeanwhile when a table is gone or covers something else by now.
 */
export function resizeTables(
  editor: PartEditor,
  sheetPart: string,
  resizes: readonly TableResize[],
  headerAt: (row: number, column: number) => string,
): void {
  for (const { name, before, area } of resizes) {
    const part = relationshipsOf(editor.pkg, sheetPart).find(
      ({ type, external, target }) =>
        type === 'table' && !external && editor.has(target) && nameOf(rootOf(editor.document(target))) === name,
    );
    const table = part === undefined ? null : rootOf(editor.document(part.target));
    if (table === null || attributeOf(table, 'ref') !== areaName(before)) {
      throw new WorkbookError('changedMeanwhile', { cell: areaName(before) });
    }
    table.setAttribute('ref', areaName(area));
    const filter = childOf(table, 'autoFilter');
    const filtered = parseArea(attributeOf(filter, 'ref') ?? '');
    if (filter && filtered) filter.setAttribute('ref', areaName({ ...filtered, right: area.right }));
    setColumns(table, area.right - area.left + 1, (index) => headerAt(area.top, area.left + index));
  }
}
