import { parseA1 } from '../../src/sheet/address';
import type { Area, GridTable, SheetGrid } from '../../src/sheet/grid';
import type { CellValue } from '../../src/text/cell';

export interface GridOptions {
  readonly name?: string;
  /** Address of the first cell of `rows`; `A1` by default. */
  readonly at?: string;
  /** Merged areas as A1 addresses. */
  readonly merges?: readonly string[];
  /** Number formats by A1 address (a cell or an area). */
  readonly formats?: Readonly<Record<string, string>>;
  /** Formulas by A1 address. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** 0-based. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly tables?: readonly GridTable[];
  readonly protected?: boolean;
  readonly hasFilter?: boolean;
  readonly printArea?: string;
}

const areaOf = (address: string): Area => {
  const area = parseA1(address);
  if (!area) throw new Error(`no A1 address: ${address}`);
  return area;
};

function setAll<T>(cells: T[][], corner: Area, entries: Readonly<Record<string, T>>): void {
  for (const [address, value] of Object.entries(entries)) {
    const area = areaOf(address);
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        cells[row - corner.top]![column - corner.left] = value;
      }
    }
  }
}

/** A sheet snapshot from rows of values, for tests. Short rows are filled with blanks. */
export function gridOf(rows: readonly (readonly CellValue[])[], options: GridOptions = {}): SheetGrid {
  const corner = areaOf(options.at ?? 'A1');
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const fill = <T>(value: (row: readonly CellValue[], column: number) => T) =>
    rows.map((row) => Array.from({ length: width }, (_, column) => value(row, column)));
  const formulas = fill<string | null>(() => null);
  const numberFormats = fill<string>(() => 'General');
  setAll(formulas, corner, options.formulas ?? {});
  setAll(numberFormats, corner, options.formats ?? {});
  return {
    name: options.name ?? 'Sheet1',
    top: corner.top,
    left: corner.left,
    values: fill((row, column) => row[column] ?? null),
    formulas,
    numberFormats,
    merges: (options.merges ?? []).map(areaOf),
    hiddenRows: new Set(options.hiddenRows ?? []),
    hiddenColumns: new Set(options.hiddenColumns ?? []),
    tables: options.tables ?? [],
    protected: options.protected ?? false,
    hasFilter: options.hasFilter ?? false,
    ...(options.printArea !== undefined && { printArea: areaOf(options.printArea) }),
  };
}
