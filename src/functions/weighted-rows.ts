import type { WeightedRow } from '../scoring/total';
import { isCellError } from '../text/cell';
import { functionMessage } from '../text/messages/functions';
import { readNumber } from '../text/number';
import { cellInput } from './cell-input';
import { functionError, isFunctionError, type FunctionError } from './function-error';
import { cellsOf, matrixOf, sizeOf } from './matrix';
import { shortText } from './read-argument';

/**
 * Weights beside scores as the total takes them. SCORING section 4. A score counts when it is a number; a blank, a text
 * or an error is a row outside the total. A scored row needs a readable weight; beside any other row a text (a heading,
 * the header of the column) is no weight.
 */
export function weightedRows(weights: unknown, scores: unknown): WeightedRow[] | FunctionError {
  const [weightCells, scoreCells] = [matrixOf(weights), matrixOf(scores)];
  const scored = cellsOf(scoreCells);
  const weighed = cellsOf(weightCells);
  if (weighed.length !== scored.length) {
    const sizes = { first: sizeOf(weightCells), second: sizeOf(scoreCells) };
    return functionError('#VALUE!', functionMessage('sizesDiffer', sizes));
  }
  const rows: WeightedRow[] = [];
  for (const [index, cell] of weighed.entries()) {
    const score = scoreOf(scored[index]);
    const weight = weightAt(cell, index + 1, score !== null);
    if (isFunctionError(weight)) return weight;
    rows.push({ weight, score, status: score === null ? 'noResult' : 'scored' });
  }
  return rows;
}

/** Only a number is a score: what stands as a text beside a total is not in it. */
export function scoreOf(cell: unknown): number | null {
  const value = typeof cell === 'number' ? cell : cellInput(cell).value;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** The weights alone. */
export function weightList(weights: unknown): (number | null)[] | FunctionError {
  const list: (number | null)[] = [];
  for (const [index, cell] of cellsOf(matrixOf(weights)).entries()) {
    const weight = weightAt(cell, index + 1, false);
    if (isFunctionError(weight)) return weight;
    list.push(weight);
  }
  return list;
}

/** `row` counts from 1 within the range. `needed` where a number stands in the score beside it. */
function weightAt(cell: unknown, row: number, needed: boolean): number | null | FunctionError {
  const { value, numberFormat } = cellInput(cell);
  const reading = readNumber(value, { role: 'weight', ...(numberFormat === undefined ? {} : { numberFormat }) });
  if (reading.kind === 'number') {
    if (reading.value >= 0) return reading.value;
    return functionError('#NUM!', functionMessage('weightNegative', { row, weight: reading.value }));
  }
  if (!needed || reading.kind === 'blank') return null;
  const text = isCellError(value) ? value.error : shortText(value);
  return functionError('#VALUE!', functionMessage('rowNotNumber', { argument: 'weight', row, text }));
}
