import { a1, parseA1 } from '../../src/sheet/address';
import type { GridTable, SheetGrid } from '../../src/sheet/grid';
import type { CellValue } from '../../src/text/cell';
import { gridOf } from './grids';

/**
 * A sheet as people can read it: one line per row, cells between `|`.
 * `<` is merged with the cell on its left, `^` with the cell above; `65` is a number, `'65` the text 65, `0.65 {0%}` a number
 * with its format, `#REF!` an error value, `\n` a line break in a text. A line that begins with `(hidden)` is a hidden row.
 * Lines of their own say more of the sheet: `(filter)`, and `(table A2:H9)` or `(table A2:H9 totals)` for an Excel table.
 */
export function gridOfText(text: string, name = 'Sheet1'): SheetGrid {
  const all = text.split('\n').filter((line) => line.trim() !== '');
  const lines = all.filter((line) => !SAYING.test(line));
  const hiddenRows = lines.flatMap((line, row) => (line.trimStart().startsWith('(hidden)') ? [row] : []));
  const raw = lines.map((line) => cellsOf(line.replace(/^\s*\(hidden\)/, '')));
  const formats: Record<string, string> = {};
  const values = raw.map((row, r) =>
    row.map((cell, c) => {
      const format = /\{(.+)\}$/.exec(cell)?.[1];
      if (format) formats[a1(r, c)] = format;
      return valueOf(cell.replace(/\s*\{.+\}$/, ''));
    }),
  );
  return gridOf(values, {
    name,
    hiddenRows,
    formats,
    merges: mergesOf(raw),
    tables: tablesOf(all),
    hasFilter: all.some((line) => line.trim() === '(filter)'),
  });
}

const SAYING = /^\s*\((?:filter|table .*)\)\s*$/;

function tablesOf(lines: readonly string[]): GridTable[] {
  return lines.flatMap((line, index) => {
    const match = /^\s*\(table (\S+?)( totals)?\)\s*$/.exec(line);
    const area = match ? parseA1(match[1]!) : null;
    return area ? [{ name: `Table${index + 1}`, area, ...(match![2] ? { hasTotals: true as const } : {}) }] : [];
  });
}

const cellsOf = (line: string): string[] => line.split('|').map((cell) => cell.trim());

function valueOf(cell: string): CellValue {
  if (cell === '' || cell === '<' || cell === '^' || cell === '_') return null;
  if (cell.startsWith("'")) return cell.slice(1);
  if (/^#[A-Z/0]+[!?A]$/.test(cell)) return { error: cell };
  if (/^-?\d+(\.\d+)?$/.test(cell)) return Number(cell);
  return cell.replace(/\\n/g, '\n');
}

/** Areas from `<` and `^`: each cell that is neither, grown right and then down. */
function mergesOf(raw: readonly (readonly string[])[]): string[] {
  const merges: string[] = [];
  raw.forEach((row, top) =>
    row.forEach((cell, left) => {
      if (cell === '<' || cell === '^') return;
      let right = left;
      while (row[right + 1] === '<') right += 1;
      let bottom = top;
      while (raw[bottom + 1]?.[left] === '^') bottom += 1;
      if (right > left || bottom > top) merges.push(`${a1(top, left)}:${a1(bottom, right)}`);
    }),
  );
  return merges;
}
