import type { Area } from '../sheet/grid';

/** Few rectangles that hold all the cells: one per run of columns with the same first and last row. */
export function rectanglesOf(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const spans = new Map<number, [number, number]>();
  for (const { row, column } of cells) {
    const [first, last] = spans.get(column) ?? [row, row];
    spans.set(column, [Math.min(first, row), Math.max(last, row)]);
  }
  const areas: Area[] = [];
  for (const [column, [top, bottom]] of [...spans].sort(([a], [b]) => a - b)) {
    const previous = areas.at(-1);
    if (previous !== undefined && previous.right === column - 1 && previous.top === top && previous.bottom === bottom) {
      areas[areas.length - 1] = { ...previous, right: column };
    } else {
      areas.push({ top, bottom, left: column, right: column });
    }
  }
  return areas;
}
