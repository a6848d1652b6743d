import { isCellError } from '../text/cell';
import { functionMessage } from '../text/messages/functions';
import { cellInput, isOmitted } from './cell-input';
import { functionError, type FunctionError } from './function-error';
import { cellsOf, matrixOf, sizeOf } from './matrix';
import { shortText } from './read-argument';

/** The rows that the filter keeps: TRUE or a number other than 0, as Excel's own FILTER; all when it is left out. */
export function filterRows<T>(rows: readonly T[], filter: unknown): readonly T[] | FunctionError {
  if (isOmitted(filter)) return rows;
  const matrix = matrixOf(filter);
  const flags = cellsOf(matrix);
  if (flags.length !== rows.length) {
    return functionError(
      '#VALUE!',
      functionMessage('sizesDiffer', { first: `${rows.length}×1`, second: sizeOf(matrix) }),
    );
  }
  const kept: T[] = [];
  for (const [index, row] of rows.entries()) {
    const { value } = cellInput(flags[index]);
    if (isCellError(value) || (typeof value === 'string' && value.trim() !== '')) {
      return functionError('#VALUE!', functionMessage('filterUnknown', { row: index + 1, text: shortText(value) }));
    }
    if (value === true || (typeof value === 'number' && value !== 0)) kept.push(row);
  }
  return kept;
}
