import { a1, a1Area } from '../address';
import type { Indicator, ReadCell } from '../agreement';
import type { SheetGrid } from '../grid';
import { ownCellAt } from '../grid';
import { numberLiteral } from '../portable/literal';
import type { ResultOperand, ThresholdOperand } from '../portable/operand';
import { heldAt } from './grid-cells';

/** How thresholds stand in plain formulas: references where every level is a number cell, or always constants. */
export type ThresholdStyle = 'auto' | 'constants';

/** What a formula of one row refers to. */
export interface LadderOperands {
  /** `D8:H8` when the level cells stand side by side in level order on one scale; null otherwise. */
  readonly levelsRange: string | null;
  /** The thresholds as an array constant, `{65,70,"",80,85}`; null without a ladder. */
  readonly levelsArray: string | null;
  /** Thresholds for a plain formula, by reference or as constants; null without a ladder. */
  readonly thresholds: readonly ThresholdOperand[] | null;
  /** What the cells behind `thresholds` are multiplied by to be what people see: 100 for 0.65 shown as 65%, else 1. */
  readonly thresholdFactor: number;
  /** The same for `levelsRange`. */
  readonly levelsFactor: number;
  /** The result on the scale of `thresholds`; null when the row has no result cell and no result. */
  readonly result: ResultOperand | null;
  /** The result on the scale of `levelsRange`, or of `levelsArray` where that is used. */
  readonly kpiResult: ResultOperand | null;
}

const SAME_SCALE = 1;

/** The one factor of all level cells that hold numbers; null when they differ or a text stands among scaled numbers. */
const commonFactor = (cells: readonly ReadCell[]): number | null => {
  const numbers = cells.filter((cell) => cell.reading.kind === 'number');
  const factors = new Set(numbers.map((cell) => (cell.numeric ? cell.factor : SAME_SCALE)));
  const [factor] = factors;
  return factors.size <= 1 ? (factor ?? SAME_SCALE) : null;
};

const rangeOf = (cells: readonly ReadCell[]): string | null => {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return null;
  const inOrder = cells.every((cell, index) => cell.row === first.row && cell.column === first.column + index);
  return inOrder ? a1Area({ top: first.row, left: first.column, bottom: first.row, right: last.column }) : null;
};

/** A result cell as an operand on a scale `factor` times its raw thresholds. */
const resultOperand = (indicator: Indicator, grid: SheetGrid, levelFactor: number): ResultOperand | null => {
  const cell = indicator.resultCell;
  const { result } = indicator;
  if (cell === null) return result === null ? null : { kind: 'constant', value: result / levelFactor };
  const ref = a1(cell.row, cell.column);
  const { reading } = cell;
  if (reading.kind !== 'number') return { kind: 'cell', ref, factor: blankFactor(cell, grid, levelFactor) };
  // The result was worked out from more than this cell (a base, a denominator): the formula carries the number.
  if (result !== null && (result !== reading.value || cell.derived))
    return { kind: 'constant', value: result / levelFactor };
  if (cell.numeric) return { kind: 'cell', ref, factor: cell.factor / levelFactor };
  const held = heldAt(grid, cell.row, cell.column);
  return { kind: 'text', ref, text: String(held.value ?? ''), value: reading.value / levelFactor, factor: 1 };
};

/** A cell without a number yet is taken to get one on the thresholds' own scale, or in percent where its format says so. */
const blankFactor = (cell: ReadCell, grid: SheetGrid, levelFactor: number): number =>
  ownCellAt(grid, cell.row, cell.column).numberFormat.includes('%') ? 100 / levelFactor : 1;

/** What the formulas of a row refer to. */
export const ladderOperands = (indicator: Indicator, grid: SheetGrid, style: ThresholdStyle): LadderOperands => {
  const cells = indicator.levelCells;
  const factor = commonFactor(cells);
  const range = factor === null || cells.some((cell) => cell.derived) ? null : rangeOf(cells);
  const { ladder } = indicator;
  const rangeFactor = range === null ? SAME_SCALE : (factor ?? SAME_SCALE);
  const textResult = indicator.resultCell?.reading.kind === 'number' && !indicator.resultCell.numeric;
  const useRange = range !== null && !(textResult && rangeFactor !== SAME_SCALE);
  const kpiFactor = useRange ? rangeFactor : SAME_SCALE;
  const byReference = style === 'auto' && ladder.ok && factor !== null && allNumbers(indicator);
  const thresholdFactor = byReference ? (factor ?? SAME_SCALE) : SAME_SCALE;
  return {
    levelsRange: useRange ? range : null,
    levelsArray: ladder.ok ? `{${ladder.thresholds.map(arrayItem).join(',')}}` : null,
    thresholds: ladder.ok ? thresholdsOf(indicator, byReference) : null,
    thresholdFactor,
    levelsFactor: kpiFactor,
    result: resultOperand(indicator, grid, thresholdFactor),
    kpiResult: resultOperand(indicator, grid, kpiFactor),
  };
};

/** Array constants take a sign but no parentheses. */
const arrayItem = (threshold: number | null): string => (threshold === null ? '""' : String(threshold).toUpperCase());

/** Every defined level is a number cell, so that plain formulas may refer to it. */
const allNumbers = (indicator: Indicator): boolean =>
  indicator.levelCells.every((cell, index) => {
    const defined = indicator.ladder.ok && indicator.ladder.thresholds[index] !== null;
    return (
      !defined ||
      (cell.numeric && !cell.derived && cell.reading.kind === 'number' && cell.reading.relation !== 'growth')
    );
  });

const thresholdsOf = (indicator: Indicator, byReference: boolean): ThresholdOperand[] => {
  const { ladder } = indicator;
  if (!ladder.ok) return [];
  return ladder.thresholds.map((value, index) => {
    const cell = indicator.levelCells[index];
    if (value === null || cell === undefined) return null;
    return { value, text: byReference ? a1(cell.row, cell.column) : numberLiteral(value) };
  });
};
