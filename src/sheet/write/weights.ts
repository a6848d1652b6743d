import { columnLetters } from '../address';
import type { Agreement, Indicator } from '../agreement';
import type { SheetGrid } from '../grid';
import { ownCellAt } from '../grid';
import type { ColumnRange } from '../portable/range';
import type { Weights } from '../portable/scored-weight-formula';
import { lastBodyRow } from './target';

/** How formulas reach the weights of a table. */
export interface WeightSource {
  /** The weight column, first to last row of the table. */
  readonly range: ColumnRange;
  /** For plain formulas: references where the column holds the indicators' numbers and no others, constants elsewhere. */
  readonly weights: Weights;
  /** All weights stand on one scale, and nothing else beside them, so that functions may add them up as they are. */
  readonly oneScale: boolean;
  /** Headings carry weights in the same column (มิติภายนอก … ๕๐): a sum over the column would count them twice. */
  readonly headingWeights: boolean;
}

export const weightSource = (agreement: Agreement, grid: SheetGrid): WeightSource => {
  const { table, indicators } = agreement;
  const range = {
    column: columnLetters(table.columns.weight),
    first: table.firstRow + 1,
    last: lastBodyRow(table) + 1,
  };
  const weighted = indicators.filter((indicator) => indicator.weight !== null);
  const factors = new Set(
    weighted.map((indicator) => (indicator.weightCell.numeric ? indicator.weightCell.factor : 1)),
  );
  const headingWeights = hasHeadingWeights(agreement, grid);
  // A number that is no weight, such as a negative one, may not be added up with the others.
  const onlyWeights = indicators.every(
    ({ weight, row }) => weight !== null || typeof ownCellAt(grid, row, table.columns.weight).value !== 'number',
  );
  const byReference =
    onlyWeights &&
    !headingWeights &&
    factors.size <= 1 &&
    weighted.every((row) => refersToNumber(row, table.columns.weight));
  return {
    range,
    oneScale: onlyWeights && factors.size <= 1,
    headingWeights,
    weights: byReference
      ? { kind: 'references', range }
      : { kind: 'constants', rows: weighted.map((row) => ({ row: row.row + 1, weight: row.weight ?? 0 })) },
  };
};

const refersToNumber = ({ weightCell, row }: Indicator, column: number): boolean =>
  weightCell.numeric && weightCell.row === row && weightCell.column === column;

/** Anything with a digit in the weight column of a row that is no indicator. */
const hasHeadingWeights = ({ table, indicators }: Agreement, grid: SheetGrid): boolean => {
  const rows = new Set(indicators.map((indicator) => indicator.row));
  for (let row = table.firstRow; row <= lastBodyRow(table); row += 1) {
    if (rows.has(row)) continue;
    const { value } = ownCellAt(grid, row, table.columns.weight);
    if (typeof value === 'number' || (typeof value === 'string' && /[\d๐-๙]/.test(value))) return true;
  }
  return false;
};
