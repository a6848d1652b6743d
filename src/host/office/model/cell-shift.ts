import type { Area } from '../../../sheet/grid';

/** Cells inserted before, or removed at, an area. */
export interface CellShift {
  readonly kind: 'insert' | 'remove';
  readonly area: Area;
  /** `vertical`: down on insert, up on removal. `horizontal`: right or left. */
  readonly direction: 'vertical' | 'horizontal';
}

function moveSpan(
  first: number,
  last: number,
  at: number,
  count: number,
  kind: CellShift['kind'],
): [number, number] | null {
  if (kind === 'insert') return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at + count - 1;
  const newFirst = first > end ? first - count : Math.min(first, at);
  const newLast = last > end ? last - count : Math.min(last, at - 1);
  return newLast < newFirst ? null : [newFirst, newLast];
}

/** Where an area lies after the shift: null when all its cells were removed, itself when the shift passes it by. */
export function moveArea(area: Area, { kind, area: changed, direction }: CellShift): Area | null {
  if (direction === 'vertical') {
    if (area.left < changed.left || area.right > changed.right) return area;
    const rows = moveSpan(area.top, area.bottom, changed.top, changed.bottom - changed.top + 1, kind);
    return rows && { ...area, top: rows[0], bottom: rows[1] };
  }
  if (area.top < changed.top || area.bottom > changed.bottom) return area;
  const columns = moveSpan(area.left, area.right, changed.left, changed.right - changed.left + 1, kind);
  return columns && { ...area, left: columns[0], right: columns[1] };
}
