import type { Policy } from '../../scoring/policy';
import type { CellValue } from '../../text/cell';
import { readNumber } from '../../text/number';
import type { Agreement, Indicator, ReadCell } from '../agreement';
import type { Corrections } from '../corrections';
import { mergeAt, ownCellAt, type SheetGrid } from '../grid';
import { readSheet } from '../read-sheet';
import { shownNumber } from './number-format';

/** A cell of the table whose text becomes a number that shows as the text did. Rows and columns absolute 0-based. */
export interface TextNumber {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly value: number;
  /** The format that makes the number show as typed, and the one that the cell has now. */
  readonly numberFormat: string;
  readonly formatBefore: string;
}

interface Understanding {
  readonly policy: Policy;
  readonly corrections: Corrections | null;
}

/**
 * The weights, thresholds and results of an agreement that are numbers typed as text and can become numbers: each shows
 * as before and the sheet is read as before, row by row. Words that mean more than the number (`ไม่เกิน ๒`, a range, a
 * date, `2.5 ล้านบาท`) and cells with formulas stay as they are.
 */
export function textNumbers(agreement: Agreement, grid: SheetGrid, understanding: Understanding): TextNumber[] {
  let kept = agreement.indicators.flatMap((indicator) => candidatesOf(indicator, grid));
  // What one row becomes may change how another is read (weights settle together), so it is read until nothing differs.
  for (;;) {
    const different = rowsReadOtherwise(agreement, withNumbers(grid, kept), understanding);
    const next = kept.filter(({ row }) => !different.has(row));
    if (next.length === kept.length) return different.size === 0 ? kept : [];
    kept = next;
  }
}

function candidatesOf(indicator: Indicator, grid: SheetGrid): TextNumber[] {
  const { weightCell, levelCells, resultCell, ratio } = indicator;
  const cells = [weightCell, ...levelCells, resultCell, ratio?.first ?? null, ratio?.second ?? null];
  const seen = new Set<number>();
  return cells.flatMap((cell) => {
    if (cell === null || cell.row !== indicator.row || seen.has(cell.column)) return [];
    seen.add(cell.column);
    return candidateAt(cell, grid) ?? [];
  });
}

function candidateAt({ row, column, reading }: ReadCell, grid: SheetGrid): TextNumber | null {
  const { value: text, formula, numberFormat: formatBefore } = ownCellAt(grid, row, column);
  if (typeof text !== 'string' || formula !== null || mergeAt(grid, row, column) !== null) return null;
  if (reading.kind !== 'number' || reading.relation !== null) return null;
  const shown = shownNumber(text);
  const own = readNumber(text, { role: 'plain' });
  if (shown === null || own.kind !== 'number' || own.value !== shown.value) return null;
  return { row, column, text, formatBefore, ...shown };
}

/** The sheet as it will be. */
function withNumbers(grid: SheetGrid, numbers: readonly TextNumber[]): SheetGrid {
  const values: CellValue[][] = grid.values.map((row) => [...row]);
  const numberFormats = grid.numberFormats.map((row) => [...row]);
  for (const { row, column, value, numberFormat } of numbers) {
    values[row - grid.top]![column - grid.left] = value;
    numberFormats[row - grid.top]![column - grid.left] = numberFormat;
  }
  return { ...grid, values, numberFormats };
}

const NOTHING: ReadonlySet<number> = new Set();

/** Rows whose weight, thresholds or result would be other numbers; every row when there is no table any more. */
function rowsReadOtherwise(agreement: Agreement, grid: SheetGrid, understanding: Understanding): ReadonlySet<number> {
  const then = readSheet(grid, understanding);
  const rows = agreement.indicators.map(({ row }) => row);
  if (then.table === null) return new Set(rows);
  const same = new Map(then.indicators.map((indicator) => [indicator.row, numbersOf(indicator)]));
  const different = agreement.indicators.filter((indicator) => same.get(indicator.row) !== numbersOf(indicator));
  return different.length === 0 ? NOTHING : new Set(different.map(({ row }) => row));
}

const numbersOf = ({ weight, ladder, result, unscored, method }: Indicator): string =>
  JSON.stringify([weight, ladder.ok ? ladder.thresholds : ladder, result, unscored, method]);
