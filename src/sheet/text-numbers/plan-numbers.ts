import type { Area, Look, SheetGrid } from '../grid';
import { ownCellAt } from '../grid';
import type { CellContent, ContentBlock, WritePlan, WriteRecord } from '../plan';
import { heldAt } from '../write/grid-cells';
import type { TextNumber } from './text-numbers';

/** What texts a sheet had where it has numbers now, kept with the workbook under `numbersSetting(sheet)`. Versioned. */
export interface NumbersRecord {
  readonly version: 1;
  readonly cells: readonly KeptText[];
}

export interface KeptText extends TextNumber {
  /** True when the alignment was left to the kind of the content: texts stand left, numbers right. */
  readonly alignedByKind: boolean;
}

export const numbersSetting = (sheet: string): string => `numbers:${sheet}`;

/** The cells with how they are aligned now; `lookAt` is the look of a cell. */
export const keptTexts = (
  numbers: readonly TextNumber[],
  lookAt: (row: number, column: number) => Look | undefined,
): KeptText[] =>
  numbers.map((number) => {
    const horizontal = lookAt(number.row, number.column)?.horizontal ?? 'general';
    return { ...number, alignedByKind: horizontal === 'general' };
  });

const cellArea = ({ row, column }: { row: number; column: number }): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

const base = (grid: SheetGrid, record: WriteRecord | null): WritePlan => ({
  sheet: grid.name,
  contents: [],
  looks: [],
  merges: [],
  columnWidths: [],
  bandRules: [],
  before: [],
  empty: false,
  record,
});

const block = (cell: KeptText, value: string | number): ContentBlock => {
  const content: CellContent = { kind: 'value', value };
  return { area: cellArea(cell), cells: [[content]] };
};

/** Texts become numbers. Formats go before contents: a number put into a cell with the format Text (`@`) becomes a text again. */
export const planNumbers = (cells: readonly KeptText[], grid: SheetGrid, record: WriteRecord | null): WritePlan => ({
  ...base(grid, record),
  contents: cells.map((cell) => block(cell, cell.value)),
  looks: cells.map((cell) => ({
    area: cellArea(cell),
    look: { numberFormat: cell.numberFormat, ...(cell.alignedByKind ? { horizontal: 'left' as const } : {}) },
  })),
  before: cells.map(({ row, column }) => heldAt(grid, row, column)),
});

/** Numbers that are still what was made of a text become that text again; what was typed since stays. */
export function planTexts(kept: NumbersRecord, grid: SheetGrid, record: WriteRecord | null): WritePlan {
  const cells = kept.cells.filter((cell) => {
    const now = ownCellAt(grid, cell.row, cell.column);
    return now.formula === null && now.value === cell.value && now.numberFormat === cell.numberFormat;
  });
  return {
    ...base(grid, record),
    contents: cells.map((cell) => block(cell, cell.text)),
    looks: cells.map((cell) => ({
      area: cellArea(cell),
      look: { numberFormat: cell.formatBefore, ...(cell.alignedByKind ? { horizontal: 'general' as const } : {}) },
    })),
    before: cells.map(({ row, column }) => heldAt(grid, row, column)),
    empty: cells.length === 0,
  };
}
