import { isCellError } from '../../text/cell';
import type { CellValue } from '../../text/cell';
import type { SheetGrid } from '../grid';
import { lastColumnOf, lastRowOf, ownCellAt } from '../grid';
import { heldAt } from '../write/grid-cells';
import type { Held } from '../write/ownership';
import { shortHash } from '../write/ownership';
import { isBlank } from '../write/ownership';
import { withoutReferences } from '../write/relative';
import type { Field } from './signature-section';

/** The key of the setting by which the result sheet of a scored sheet is known as ours. */
export const resultSheetSetting = (sheet: string): string => `result-sheet:${sheet}`;

/** What is remembered of a result sheet: its name, the fields that are a person's, and a hash of all the rest. */
export interface ResultSheetRecord {
  readonly version: 1;
  /** Name of the result sheet. */
  readonly name: string;
  readonly hash: string;
  readonly fields: readonly Field[];
}

/** Quoted or plain names of sheets before a reference: a person may rename the sheet, and Excel quotes as it likes. */
const PREFIX = /'(?:[^']|'')*'!|[^\s'"!,()+\-*/^&=<>{};:#]+!/g;

/** What a formula keeps when sheets are renamed and rows inserted on them. */
const formOf = (formula: string): string =>
  withoutReferences(
    formula.replace(
      /("(?:[^"]|"")*")|([^"]+)/g,
      (_all, text?: string, code?: string) => text ?? (code ?? '').replaceAll('#REF!', 'A1').replace(PREFIX, ''),
    ),
  );

const valueForm = (value: CellValue): string => (isCellError(value) ? value.error : `${typeof value}:${String(value)}`);

/** One hash of all cells that hold something, in the order of the sheet. Formulas count by their form, not their values. */
export const hashOfCells = (cells: Iterable<Held>): string => {
  const parts: string[] = [];
  for (const { row, column, value, formula } of cells)
    parts.push(`${row},${column}:${formula === null ? valueForm(value) : formOf(formula)}`);
  return `${shortHash(parts.join('\n'))}.${parts.length}`;
};

function* heldCells(grid: SheetGrid, except: ReadonlySet<string>): Iterable<Held> {
  for (let row = grid.top; row <= lastRowOf(grid); row += 1) {
    for (let column = grid.left; column <= lastColumnOf(grid); column += 1) {
      const cell = heldAt(grid, row, column);
      if (!isBlank(cell) && !except.has(`${row},${column}`)) yield cell;
    }
  }
}

/** True when nothing stands on the sheet but what we wrote, and what a person wrote into the fields. */
export const isUntouched = (grid: SheetGrid, record: ResultSheetRecord): boolean => {
  if (grid.protected) return false;
  const fields = new Set(record.fields.map(({ row, column }) => `${row},${column}`));
  return hashOfCells(heldCells(grid, fields)) === record.hash;
};

/** What a person has written into a field. */
export interface FilledField extends Held {
  readonly key: Field['key'];
  readonly numberFormat: string;
}

export const filledFields = (grid: SheetGrid, { fields }: ResultSheetRecord): FilledField[] =>
  fields.flatMap(({ key, row, column }) => {
    const held = heldAt(grid, row, column);
    if (isBlank(held)) return [];
    return [{ ...held, key, numberFormat: ownCellAt(grid, row, column).numberFormat }];
  });

const isField = (field: unknown): boolean => {
  if (typeof field !== 'object' || field === null) return false;
  const { key, row, column } = field as Record<string, unknown>;
  return typeof key === 'string' && Number.isInteger(row) && Number.isInteger(column);
};

/** A stored record, or null when there is none or it is of another version: nothing is taken for ours without one. */
export const parseResultRecord = (stored: unknown): ResultSheetRecord | null => {
  if (typeof stored !== 'object' || stored === null) return null;
  const { version, name, hash, fields } = stored as Record<string, unknown>;
  const sound =
    version === 1 &&
    typeof name === 'string' &&
    typeof hash === 'string' &&
    Array.isArray(fields) &&
    fields.every(isField);
  return sound ? (stored as ResultSheetRecord) : null;
};
