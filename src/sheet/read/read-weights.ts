import { canonical } from '../../scoring/decimal';
import { isCellError } from '../../text/cell';
import type { Issue } from '../../text/issue';
import { readNumber } from '../../text/number';
import { a1 } from '../address';
import type { ReadCell, TableColumns } from '../agreement';
import { mergeAt, type SheetGrid } from '../grid';
import { issueAt } from './issues';
import { isNumber } from './read-ladder';
import { fieldAt } from './rows';
import { factOf } from './words';

/** A row's weight on the sheet's common scale. */
export interface ReadWeight {
  readonly weight: number | null;
  readonly cell: ReadCell;
  readonly issues: readonly Issue[];
}

function readOne(grid: SheetGrid, row: number, columns: TableColumns): ReadWeight {
  const column = columns.weight;
  const cell = fieldAt(grid, row, column);
  const reading = readNumber(cell.value, { role: 'weight', numberFormat: cell.numberFormat });
  const numeric = typeof cell.value === 'number';
  const factor = numeric && isNumber(reading) && reading.percent ? 100 : 1;
  const read = { row, column, reading, numeric, factor };
  const merge = mergeAt(grid, row, column);
  if (merge && merge.top < row) {
    return {
      weight: null,
      cell: read,
      issues: [issueAt('warning', 'weightMerged', row, column, { other: a1(merge.top, merge.left) })],
    };
  }
  if (!isNumber(reading)) {
    const code =
      reading.kind === 'blank' ? 'weightMissing' : isCellError(cell.value) ? 'errorValue' : 'weightNotNumber';
    return { weight: null, cell: read, issues: [issueAt('error', code, row, column, { found: factOf(cell.value) })] };
  }
  if (reading.value < 0) {
    return {
      weight: null,
      cell: read,
      issues: [issueAt('error', 'weightNegative', row, column, { found: factOf(cell.value) })],
    };
  }
  return { weight: reading.value, cell: read, issues: [] };
}

/** Weights of all rows on one scale: fractions when they sum to about 1 (then each counts a hundredfold). SCORING section 4. */
export function readWeights(grid: SheetGrid, rows: readonly number[], columns: TableColumns): ReadWeight[] {
  const weights = rows.map((row) => readOne(grid, row, columns));
  const plain = weights.filter(
    ({ weight, cell }) => weight !== null && isNumber(cell.reading) && !cell.reading.percent,
  );
  const sum = plain.reduce((total, { weight }) => total + (weight ?? 0), 0);
  const fractions = plain.length === weights.filter(({ weight }) => weight !== null).length && Math.abs(sum - 1) < 0.02;
  if (!fractions) return weights;
  return weights.map((each) => {
    if (each.weight === null || !isNumber(each.cell.reading)) return each;
    const weight = canonical(each.weight * 100);
    return { ...each, weight, cell: { ...each.cell, reading: { ...each.cell.reading, value: weight }, factor: 100 } };
  });
}
