import type { Area } from '../../sheet/grid';
import { WorkbookError } from '../port';
import { areaName, overlap, parseArea, sameArea } from './a1';
import { ensureChild, SHEET_ORDER } from './ordered-child';
import { appendNew, attributeOf, childOf, childrenOf, rootOf } from './xml';
import type { Document, Element } from './xml';

const merged = (list: Element | null) =>
  (list ? childrenOf(list, 'mergeCell') : []).map((element) => ({
    element,
    area: parseArea(attributeOf(element, 'ref') ?? ''),
  }));

/** Takes exactly these merges apart; ones that are not there are no error. */
export function unmerge(sheet: Document, areas: readonly Area[]): void {
  const list = childOf(rootOf(sheet), 'mergeCells');
  if (!list) return;
  for (const { element, area } of merged(list)) {
    if (area && areas.some((wanted) => sameArea(wanted, area))) list.removeChild(element);
  }
  finish(list);
}

/** Merges areas. Throws `WorkbookError('mergedCells')` where another merge is in the way. */
export function merge(sheet: Document, areas: readonly Area[]): void {
  for (const wanted of areas) {
    const known = merged(childOf(rootOf(sheet), 'mergeCells'));
    if (known.some(({ area }) => area && sameArea(area, wanted))) continue;
    const inTheWay = known.find(({ area }) => area && overlap(area, wanted));
    if (inTheWay?.area) {
      throw new WorkbookError('mergedCells', { cells: areaName(inTheWay.area), wanted: areaName(wanted) });
    }
    const list = ensureChild(rootOf(sheet), 'mergeCells', SHEET_ORDER);
    appendNew(list, 'mergeCell', { ref: areaName(wanted) });
    finish(list);
  }
}

/** An empty list is not allowed in the file. */
function finish(list: Element): void {
  const count = childrenOf(list, 'mergeCell').length;
  if (count === 0) list.parentNode?.removeChild(list);
  else list.setAttribute('count', String(count));
}
