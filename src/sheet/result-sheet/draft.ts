import type { CellValue } from '../../text/cell';
import type { Area, Look } from '../grid';
import type { CellContent, ContentBlock, LookBlock } from '../plan';

/** A sheet of ours in the making: sections put their cells and looks into it from the top down. */
export class SheetDraft {
  readonly looks: LookBlock[] = [];
  readonly merges: Area[] = [];
  private readonly rows = new Map<number, Map<number, CellContent>>();
  private readonly rowHeights = new Map<number, number>();

  put(row: number, column: number, content: CellContent): void {
    if (content.kind === 'value' && (content.value === null || content.value === '')) return;
    const cells = this.rows.get(row) ?? new Map<number, CellContent>();
    this.rows.set(row, cells.set(column, content));
  }

  text(row: number, column: number, value: CellValue): void {
    this.put(row, column, { kind: 'value', value });
  }

  look(area: Area, look: Look): void {
    this.looks.push({ area, look });
  }

  merge(area: Area): void {
    if (area.left !== area.right || area.top !== area.bottom) this.merges.push(area);
  }

  height(row: number, points: number): void {
    this.rowHeights.set(row, points);
  }

  heightOf(row: number, otherwise: number): number {
    return this.rowHeights.get(row) ?? otherwise;
  }

  heights(): { readonly row: number; readonly height: number }[] {
    return [...this.rowHeights].map(([row, height]) => ({ row, height })).sort((a, b) => a.row - b.row);
  }

  /** Every cell that holds something, row by row. */
  cells(): { readonly row: number; readonly column: number; readonly content: CellContent }[] {
    return [...this.rows]
      .sort(([a], [b]) => a - b)
      .flatMap(([row, cells]) =>
        [...cells].sort(([a], [b]) => a - b).map(([column, content]) => ({ row, column, content })),
      );
  }

  /** One block for each run of rows whose cells reach over the same columns; gaps are null. */
  contents(): ContentBlock[] {
    const blocks: { area: { top: number; left: number; bottom: number; right: number }; cells: Line[] }[] = [];
    for (const [row, cells] of [...this.rows].sort(([a], [b]) => a - b)) {
      const columns = [...cells.keys()];
      const [left, right] = [Math.min(...columns), Math.max(...columns)];
      const line: Line = Array.from({ length: right - left + 1 }, (_, index) => cells.get(left + index) ?? null);
      const last = blocks.at(-1);
      if (last?.area.bottom === row - 1 && last.area.left === left && last.area.right === right) {
        last.area.bottom = row;
        last.cells.push(line);
      } else blocks.push({ area: { top: row, left, bottom: row, right }, cells: [line] });
    }
    return blocks;
  }
}

type Line = (CellContent | null)[];
