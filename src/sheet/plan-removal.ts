import { DEFAULT_POLICY } from '../scoring/policy';
import type { Agreement } from './agreement';
import type { Area, SheetGrid } from './grid';
import { mergeAt } from './grid';
import type { BandRules, CellContent, WritePlan, WriteRecord } from './plan';
import { beforeOf, blocksOf } from './write/assemble';
import type { Wanted } from './write/assemble';
import { bandRules } from './write/band-rules';
import { findOurs } from './write/find-ours';
import type { Found } from './write/find-ours';
import { formerPrintArea } from './write/print-area';
import { columnArea } from './write/record';
import { shrunkTables } from './write/tables';

/**
 * Takes back what the record says we wrote, wherever it stands now: our cells are emptied; their looks, merges, widths
 * and colours go back to what was there before. Cells that a person has changed since are left alone. Without a record
 * the plan is `empty`. `agreement` is the sheet as read now, null when it is none any more.
 */
export const planRemoval = (grid: SheetGrid, record: WriteRecord | null, agreement: Agreement | null): WritePlan => {
  const nothing: WritePlan = {
    sheet: grid.name,
    contents: [],
    looks: [],
    merges: [],
    columnWidths: [],
    bandRules: [],
    before: [],
    empty: record === null,
    record: null,
  };
  if (record === null) return nothing;
  const found = findOurs(grid, record, agreement);
  const shift = shiftOf(found, record);
  const replaced = (record.restore?.cells ?? []).map((cell) => ({ ...cell, place: shift(cellArea(cell)) }));
  const contentBefore = (row: number, column: number): CellContent => {
    const before = replaced.find(({ place }) => place.top === row && place.left === column);
    if (!before) return { kind: 'value', value: null };
    const { formula, value } = before;
    return formula === null ? { kind: 'value', value } : { kind: 'formula', formula, value };
  };
  const emptied: Wanted[] = found.cells.map(({ row, column }) => ({
    row,
    column,
    part: 'total',
    content: contentBefore(row, column),
  }));
  const areas = areasOf(found, record);
  const note = record.restore?.printArea;
  const lastRow = found.cells.reduce((most, { row }) => Math.max(most, row), 0);
  const printArea = formerPrintArea(grid, note, note && shift(note.area), lastRow);
  return {
    ...nothing,
    ...(printArea && { printArea }),
    contents: blocksOf(emptied),
    before: beforeOf(emptied, grid),
    unmerges: mergesOf(grid, found, record),
    resets: record.restore?.areas.length === 0 ? [] : areas,
    looks: (record.restore?.looks ?? []).map(({ area, look }) => ({ area: shift(area), look })),
    tables: shrunkTables(record, grid, found.columns),
    columnWidths: (record.restore?.columnWidths ?? []).map(({ column, width }) => ({
      column: shift(columnArea(column, 0, 0)).left,
      width,
    })),
    bandRules: record.restore?.areas.length === 0 ? [] : rulesOf(found),
  };
};

const cellArea = ({ row, column }: { row: number; column: number }): Area => columnArea(column, row, row);

/** The rows that our columns were dressed over: not every one has something in the first and the last. */
const rowsOf = ({ cells, columns, labelRow }: Found, column: number): readonly [number, number] | null => {
  const ours = new Set(columns.values());
  if (!cells.some((cell) => cell.column === column)) return null;
  const rows = cells.filter((cell) => ours.has(cell.column)).map((cell) => cell.row);
  return [rows.reduce((a, b) => Math.min(a, b)), rows.reduce((a, b) => Math.max(a, b), labelRow ?? 0)];
};

/** What we have dressed: our columns, and the total row of the table. */
const areasOf = (found: Found, record: WriteRecord): Area[] => {
  const columns = [...found.columns.values()].flatMap((column) => {
    const rows = rowsOf(found, column);
    return rows === null ? [] : [columnArea(column, rows[0], rows[1])];
  });
  const { labelRow } = found;
  const total = record.restore?.areas.find((area) => area.top === record.totalRow && area.bottom === record.totalRow);
  return labelRow === null || total === undefined
    ? columns
    : [...columns, { ...total, top: labelRow, bottom: labelRow }];
};

/** The header's first row now; rows above the table may have been inserted since. */
const headerTop = ({ headerRow }: Found, record: WriteRecord): number => headerRow ?? record.headerRows[0];

/** Where an area of the record stands now: columns as our own have moved, rows as the header has. */
const shiftOf = (found: Found, record: WriteRecord): ((area: Area) => Area) => {
  const down = headerTop(found, record) - record.headerRows[0];
  const right = (found.columns.get('score') ?? record.columns.score) - record.columns.score;
  return (area) => ({
    top: area.top + down,
    bottom: area.bottom + down,
    left: area.left + (area.left > (record.lastColumn ?? -1) ? right : 0),
    right: area.right + (area.right > (record.lastColumn ?? -1) ? right : 0),
  });
};

/** Header cells of ours that we merged; those of a column with the sheet's own header stay. */
const mergesOf = (grid: SheetGrid, found: Found, record: WriteRecord): Area[] => {
  const shift = shiftOf(found, record);
  const merged = new Set((record.restore?.merges ?? []).map((area) => shift(area).left));
  return [...found.columns.values()]
    .filter((column) => merged.has(column))
    .flatMap((column) => {
      const rows = found.cells.filter((cell) => cell.column === column).map(({ row }) => row);
      return [...new Set([headerTop(found, record), ...rows])].flatMap((row) => {
        const merge = mergeAt(grid, row, column);
        return merge?.top === row && merge.left === column && merge.right === column ? [merge] : [];
      });
    });
};

/** Our rules are known by their form; cuts and rows do not matter. */
const rulesOf = (found: Found): BandRules[] => {
  const score = found.columns.get('score');
  if (score === undefined) return [];
  return [score, found.columns.get('band')].flatMap((column) => {
    const rows = column === undefined ? null : rowsOf(found, column);
    if (column === undefined || rows === null) return [];
    return [{ ...bandRules(column, score, rows, DEFAULT_POLICY.bands), remove: true }];
  });
};
