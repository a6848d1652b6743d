import { displayWidth, fitText, padText } from './display-width';

export interface TableColumn {
  readonly head: string;
  /** Numbers stand on the right. */
  readonly align: 'left' | 'right';
  /** Takes what room is left, at least this many columns; other columns are as wide as their longest text. */
  readonly flexible?: number;
}

const GAP = '  ';

function naturalWidths(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): number[] {
  return columns.map(({ head }, i) => Math.max(displayWidth(head), ...rows.map((row) => displayWidth(row[i] ?? ''))));
}

/** Takes from the flexible columns what the table is too wide by. */
function fittedWidths(columns: readonly TableColumn[], natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, width) => sum + width, (columns.length - 1) * GAP.length) - room;
  columns.forEach(({ flexible }, i) => {
    if (flexible === undefined || excess <= 0) return;
    const given = Math.min(excess, Math.max(0, (widths[i] ?? 0) - flexible));
    widths[i] = (widths[i] ?? 0) - given;
    excess -= given;
  });
  return widths;
}

/**
 * A table as lines of at most `room` columns where the flexible columns allow it. Thai marks take no room, so columns
 * stand straight in a terminal.
 */
export function tableLines(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  room: number,
): string[] {
  const widths = fittedWidths(columns, naturalWidths(columns, rows), room);
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, i) => padText(fitText(cells[i] ?? '', widths[i] ?? 0), widths[i] ?? 0, align))
      .join(GAP)
      .trimEnd();
  return [line(columns.map(({ head }) => head)), widths.map((width) => '─'.repeat(width)).join(GAP), ...rows.map(line)];
}
