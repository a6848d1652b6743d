import type { TableLayout } from '../agreement';
import type { Area } from '../grid';
import type {
  CellBefore,
  FormulaStyle,
  LookBlock,
  PrintAreaChange,
  TableResize,
  WritePlan,
  WriteRecord,
} from '../plan';
import { asHeld } from './assemble';
import type { Wanted } from './assemble';
import { sameArea } from './grid-cells';
import { isPlain, lookAt, range, stacked } from './looks';
import type { AreaLooks } from './looks';
import { hashesOf } from './ownership';
import type { RowKey } from './ownership';
import { printAreaNote } from './print-area';
import type { Target } from './target';
import { totalRowOf } from './target';

/** True when the table no longer stands where it stood when we wrote: references of our formulas have changed by themselves. */
export const hasMoved = (record: WriteRecord | null, table: TableLayout): boolean =>
  record !== null &&
  (record.headerRows[0] !== table.headerRows[0] ||
    record.headerRows[1] !== table.headerRows[1] ||
    record.firstRow !== table.firstRow ||
    record.totalRow !== totalRowOf(table) ||
    (record.lastColumn ?? table.lastColumn) !== table.lastColumn);

export interface RecordInput {
  readonly sheet: string;
  readonly style: FormulaStyle;
  readonly table: TableLayout;
  readonly target: Target;
  readonly ours: readonly Wanted[];
  readonly keyOf: RowKey;
  readonly groups: boolean;
  readonly bands: string | undefined;
  readonly restore: NonNullable<WriteRecord['restore']>;
}

const ABSENT = -1;

export const writeRecord = ({
  sheet,
  style,
  table,
  target,
  ours,
  keyOf,
  groups,
  bands,
  restore,
}: RecordInput): WriteRecord => {
  const column = (part: 'score' | 'weighted' | 'band') => target.columns.get(part) ?? ABSENT;
  const { distance, explanation } = Object.fromEntries(target.columns);
  return {
    version: 1,
    sheet,
    style,
    columns: {
      score: column('score'),
      weighted: column('weighted'),
      band: column('band'),
      ...(distance === undefined ? {} : { distance }),
      ...(explanation === undefined ? {} : { explanation }),
    },
    headerRows: table.headerRows,
    firstRow: table.firstRow,
    totalRow: target.totalRow,
    nameColumn: table.columns.name,
    weightColumn: table.columns.weight,
    ...(groups ? {} : { groups }),
    ...(bands === undefined ? {} : { bands }),
    lastColumn: table.lastColumn,
    hashes: hashesOf(ours.map(asHeld), keyOf),
    restore,
  };
};

/** Looks of an area as they are before we touch it; unformatted cells are left out. */
export const looksBefore = (areas: readonly Area[], known: readonly AreaLooks[]): LookBlock[] =>
  areas.flatMap((area) =>
    range(area.left, area.right).flatMap((column) =>
      stacked(
        range(area.top, area.bottom).map((row) => lookAt(known, row, column)),
        area.top,
        column,
      ).filter((block) => !isPlain(block.look)),
    ),
  );

/** The cells of one row of the table. */
export const tableRow = ({ firstColumn, lastColumn }: TableLayout, row: number): Area => ({
  top: row,
  bottom: row,
  left: firstColumn,
  right: lastColumn,
});

export const columnArea = (column: number, top: number, bottom: number): Area => ({
  top,
  left: column,
  bottom,
  right: column,
});

type Restore = NonNullable<WriteRecord['restore']>;

export interface RestoreInput {
  readonly target: Target;
  readonly record: WriteRecord | null;
  readonly table: TableLayout;
  /** Among others the new cells as they look before this write. */
  readonly looks: readonly AreaLooks[];
  readonly widths: { readonly left: number; readonly values: readonly number[] };
  readonly dress: Pick<WritePlan, 'merges' | 'columnWidths'>;
  /** What a person had in cells that are written over. */
  readonly replaced: readonly CellBefore[];
  /** Tables that this write extends. */
  readonly tables: readonly TableResize[];
  readonly printArea: PrintAreaChange | null;
}

/**
 * What gives the sheet its old face back. What an earlier write has noted of columns that are still ours stays: by now
 * those cells look like ours.
 */
export const restoreOf = (input: RestoreInput): Restore => {
  const { target, table, record, looks, widths, dress, replaced, tables } = input;
  const top = target.headerRows[0];
  const columns = [...target.columns.values()].map((column) => columnArea(column, top, target.totalRow));
  const areas = target.label === null ? columns : [...columns, tableRow(table, target.totalRow)];
  const then = keptOf(record, table, target);
  const known = new Set(then.areas.flatMap(({ left, right }) => range(left, right)));
  const joined = [...new Set([...(record?.restore?.tables ?? []), ...tables.map(({ name }) => name)])];
  const printArea = printAreaNote(then.printArea, input.printArea);
  const added = record === null ? areas : columns.filter(({ left }) => !known.has(left));
  return {
    areas,
    merges: mergeLists(then.merges, dress.merges),
    columnWidths: [
      ...then.columnWidths,
      ...dress.columnWidths
        .filter(({ column }) => !then.columnWidths.some((noted) => noted.column === column))
        .flatMap(({ column }) => {
          const width = widths.values[column - widths.left];
          return width === undefined ? [] : [{ column, width }];
        }),
    ],
    ...(joined.length > 0 && { tables: joined }),
    ...(printArea && { printArea }),
    cells: [...(then.cells ?? []), ...replaced],
    looks: [...then.looks, ...looksBefore(added, looks)],
  };
};

const NOTHING: Restore = { areas: [], merges: [], columnWidths: [], looks: [] };

/** What was noted, where it stands now, without the columns that are given back. */
const keptOf = (record: WriteRecord | null, table: TableLayout, target: Target): Restore => {
  if (!record?.restore) return NOTHING;
  const then = record.restore;
  const place = movedSince(record, table, target);
  const now = new Set(target.columns.values());
  const gone = Object.values(record.columns)
    .filter((column) => column >= 0)
    .map((column) => place(columnArea(column, 0, 0)).left)
    .filter((column) => !now.has(column));
  const stays = ({ left, right }: Area) => left !== right || !gone.includes(left);
  const placed = <T extends { readonly column: number }>(list: readonly T[]): T[] =>
    list
      .map((item) => ({ ...item, column: place(columnArea(item.column, 0, 0)).left }))
      .filter(({ column }) => !gone.includes(column));
  return {
    areas: then.areas.map(place).filter(stays),
    merges: then.merges.map(place).filter(stays),
    ...(then.printArea && { printArea: { ...then.printArea, area: place(then.printArea.area) } }),
    columnWidths: placed(then.columnWidths),
    cells: placed(then.cells ?? []).map((cell) => ({ ...cell, row: place(columnArea(0, cell.row, cell.row)).top })),
    looks: then.looks.map(({ area, look }) => ({ area: place(area), look })).filter(({ area }) => stays(area)),
  };
};

/** Where something stands now: rows have moved as the header has, columns right of the table as the scores have. */
const movedSince = (record: WriteRecord, table: TableLayout, target: Target): ((area: Area) => Area) => {
  const down = table.headerRows[0] - record.headerRows[0];
  const right = (target.columns.get('score') ?? record.columns.score) - record.columns.score;
  const last = record.lastColumn ?? table.lastColumn;
  const column = (at: number): number => at + (at > last ? right : 0);
  return ({ top, left, bottom, right: end }) => ({
    top: top + down,
    left: column(left),
    bottom: bottom + down,
    right: column(end),
  });
};

const mergeLists = (known: readonly Area[], added: readonly Area[]): Area[] => [
  ...known,
  ...added.filter((area) => !known.some((other) => sameArea(other, area))),
];
