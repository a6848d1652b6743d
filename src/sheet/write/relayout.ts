import type { Agreement } from '../agreement';
import type { Look, SheetGrid } from '../grid';
import { contains } from '../grid';
import type { WritePlan, WriteRecord } from '../plan';
import { heldAt, sameArea } from './grid-cells';
import { groupHeadings } from './group-cells';
import { lookAt, range } from './looks';
import type { AreaLooks } from './looks';
import { isBlank } from './ownership';
import { tablesAfter } from './tables';
import { COLUMN_PARTS, repeatedHeaderRows, totalRowOf } from './target';
import type { ColumnPart, Resolutions } from './target';

/** The parts that stand on the sheet by the record. */
const partsOf = (record: WriteRecord): ColumnPart[] => COLUMN_PARTS.filter((part) => (record.columns[part] ?? -1) >= 0);

/** True when other parts are to be written than last time. Parts that a person left out because of a conflict do not count. */
export const partsChanged = (
  record: WriteRecord,
  parts: readonly ColumnPart[],
  groups: boolean,
  resolve: Resolutions,
): boolean => {
  const counted = (list: readonly ColumnPart[]) =>
    COLUMN_PARTS.filter((part) => list.includes(part) && resolve[part] !== 'skip');
  return (record.groups ?? true) !== groups || counted(partsOf(record)).join() !== counted(parts).join();
};

/** What a person said before, by the record: parts written over contents of theirs, a table extended. They are not asked again. */
export const replacedParts = (record: WriteRecord): Resolutions => ({
  ...Object.fromEntries(
    partsOf(record)
      .filter((part) => (record.restore?.cells ?? []).some(({ column }) => column === record.columns[part]))
      .map((part) => [part, 'replace'] as const),
  ),
  ...((record.restore?.tables ?? []).length > 0 && { table: 'extend' as const }),
});

/** True when a cell where we write holds something of a person's: then nothing is moved away from under it. */
export const changedByHand = (
  grid: SheetGrid,
  cleared: SheetGrid,
  agreement: Agreement,
  record: WriteRecord,
  columns: ReadonlyMap<ColumnPart, number>,
): boolean => {
  const { table } = agreement;
  const headings = (record.groups ?? true) ? groupHeadings(agreement) : [];
  const written = [...headings, ...agreement.indicators.map(({ row }) => row), totalRowOf(table)];
  const replaced = new Set((record.restore?.cells ?? []).map(({ column }) => column));
  return [...columns.values()].some((column) => {
    const header = column > table.lastColumn ? [...range(...table.headerRows), ...repeatedHeaderRows(table)] : [];
    return [...header, ...written].some((row) => {
      const after = heldAt(cleared, row, column);
      return !isBlank(after) && (!replaced.has(column) || after.value === heldAt(grid, row, column).value);
    });
  });
};

/** The sheet as it stands after a plan: contents, merges, tables and print area. */
export const gridAfter = (
  grid: SheetGrid,
  { contents, unmerges = [], tables = [], printArea }: WritePlan,
): SheetGrid => {
  const values = grid.values.map((row) => [...row]);
  const formulas = grid.formulas.map((row) => [...row]);
  for (const { area, cells } of contents) {
    cells.forEach((row, r) =>
      row.forEach((content, c) => {
        const [y, x] = [area.top + r - grid.top, area.left + c - grid.left];
        if (content === null || values[y]?.[x] === undefined) return;
        values[y][x] = content.value;
        (formulas[y] ?? [])[x] = content.kind === 'formula' ? content.formula : null;
      }),
    );
  }
  const merges = grid.merges.filter((merge) => !unmerges.some((other) => sameArea(merge, other)));
  const after = { ...grid, values, formulas, merges, tables: tablesAfter(grid.tables, tables) };
  return printArea === undefined ? after : { ...after, printArea: printArea.after };
};

/** The agreement as it would be read without what we wrote: no columns of ours by name. */
export const withoutOurNames = (agreement: Agreement): Agreement => {
  const { table } = agreement;
  const named = Object.entries(table.columns).filter(
    ([name, column]) => !COLUMN_PARTS.some((part) => part === name) || Number(column) <= table.lastColumn,
  );
  return { ...agreement, table: { ...table, columns: Object.fromEntries(named) as unknown as typeof table.columns } };
};

/**
 * Looks as they are after a plan. Excel knows one line between two cells: right of a column that loses its look, a line
 * like that column's own goes with it.
 * @param last the table's last column, which keeps its lines
 */
export const looksAfter = (
  known: readonly AreaLooks[],
  { resets = [], looks }: WritePlan,
  last: number,
): AreaLooks[] => {
  const isReset = (row: number, column: number) => resets.some((area) => contains(area, row, column));
  const after = (row: number, column: number, look: Look): Look =>
    looks
      .filter(({ area }) => contains(area, row, column))
      .reduce((now, block) => ({ ...now, ...block.look }), isReset(row, column) ? {} : look);
  const beside = (row: number, column: number, look: Look): Look => {
    const line = look.borders?.left;
    if (!line || column <= last + 1 || isReset(row, column) || !isReset(row, column - 1)) return look;
    const shared = lookAt(known, row, column - 1).borders?.right;
    if (shared?.style !== line.style || shared.color !== line.color) return look;
    return { ...look, borders: { ...look.borders, left: after(row, column - 1, {}).borders?.right ?? null } };
  };
  return known.map(({ area, looks: rows }) => ({
    area,
    looks: rows.map((row, r) =>
      row.map((look, c) => {
        const [y, x] = [area.top + r, area.left + c];
        return beside(y, x, after(y, x, look));
      }),
    ),
  }));
};

/** Widths as they are after a plan. */
export const widthsAfter = (
  { left, values }: { readonly left: number; readonly values: readonly number[] },
  { columnWidths }: WritePlan,
) => ({
  left,
  values: values.map((width, index) => columnWidths.find(({ column }) => column === left + index)?.width ?? width),
});
