import type { CellValue } from '../../text/cell';
import { isCellError } from '../../text/cell';
import type { WriteRecord } from '../plan';
import { normalFormula, relativeFormula, withoutReferences } from './relative';

/** What a cell holds now, or is to hold. */
export interface Held {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
}

/** The parts of what is written; each has its own hashes in the record. */
export type Part = 'score' | 'weighted' | 'band' | 'distance' | 'explanation' | 'total';

/** Only our formulas call these functions; recognised even in a workbook whose record was lost. */
const KPI_CALL = /\bKPI(SCORE|WEIGHTED|TOTAL|COVERAGE|BAND|EXPLAIN)\(/;

export const isBlank = (cell: Pick<Held, 'value' | 'formula'>): boolean =>
  cell.formula === null && (cell.value === null || cell.value === '');

/** FNV-1a, 32 bits, base 36: short, and a chance match is no more than an overwritten copy of what we would write anyway. */
export const shortHash = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
};

const valueText = (value: CellValue): string =>
  isCellError(value) ? `e:${value.error}` : `${typeof value === 'string' ? 's' : 'v'}:${String(value)}`;

/** What names a row for a person, wherever it moves: the text of its name cell. */
export type RowKey = (row: number) => string;

/** A value is known together with its row: a 4 that a person typed elsewhere is not taken for ours. */
const valueHash = (cell: Held, part: Part, keyOf: RowKey): string =>
  shortHash(`${part === 'total' ? '' : keyOf(cell.row)}|${valueText(cell.value)}`);

/** Where it stands matters: the same formula one row further down has the same hash, one with another column has not. */
const exactHash = (cell: Held, part: Part, keyOf: RowKey): string =>
  cell.formula === null
    ? valueHash(cell, part, keyOf)
    : shortHash(relativeFormula(cell.formula, cell.row, cell.column));

/** The same after rows and columns were inserted, deleted or sorted. */
const looseHash = (cell: Held, part: Part, keyOf: RowKey): string =>
  cell.formula === null ? valueHash(cell, part, keyOf) : shortHash(withoutReferences(cell.formula));

/** Hashes of what is written, per part: `score` (strict) and `score~` (after rows or columns moved). */
export const hashesOf = (cells: readonly (Held & { readonly part: Part })[], keyOf: RowKey): Record<string, string> => {
  const sets = new Map<string, Set<string>>();
  const add = (key: string, hash: string) => sets.set(key, (sets.get(key) ?? new Set()).add(hash));
  for (const cell of cells) {
    add(cell.part, exactHash(cell, cell.part, keyOf));
    add(`${cell.part}~`, looseHash(cell, cell.part, keyOf));
  }
  return Object.fromEntries([...sets].map(([key, set]) => [key, [...set].sort().join(',')]));
};

export type IsOurs = (cell: Held, part: Part) => boolean;

/**
 * Tells our own cells from a person's. With the table where it was, a formula is ours only when it is exactly what we
 * wrote; after rows or columns moved, its references may differ.
 */
export const ownershipOf = (record: WriteRecord | null, moved: boolean, keyOf: RowKey): IsOurs => {
  if (record === null) return (cell) => cell.formula !== null && KPI_CALL.test(normalFormula(cell.formula));
  const known = new Map(Object.entries(record.hashes).map(([key, text]) => [key, new Set(text.split(','))]));
  return (cell, part) =>
    moved
      ? (known.get(`${part}~`)?.has(looseHash(cell, part, keyOf)) ?? false)
      : stoodThere(record, cell.column, part) && (known.get(part)?.has(exactHash(cell, part, keyOf)) ?? false);
};

/** The same 3 in a column of the sheet's own is a person's. */
const stoodThere = ({ columns, nameColumn, weightColumn }: WriteRecord, column: number, part: Part): boolean => {
  if (part !== 'total') return columns[part] === column;
  const beside = [nameColumn ?? column, weightColumn ?? column];
  return beside.includes(column) || Object.values(columns).includes(column);
};
