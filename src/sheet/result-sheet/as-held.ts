import type { CellContent } from '../plan';
import type { Held } from '../write/ownership';

/** A cell as it will stand on the sheet. */
export const asHeld = ({
  row,
  column,
  content,
}: {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}): Held => ({ row, column, value: content.value, formula: content.kind === 'formula' ? content.formula : null });
