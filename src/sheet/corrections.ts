import type { ScoringMethod } from '../scoring/policy';
import { keyOf, plainText } from './read/words';

/** What a user may say a column holds. */
export type CorrectableMeaning =
  | 'code'
  | 'name'
  | 'unit'
  | 'weight'
  | 'target'
  | 'level1'
  | 'level2'
  | 'level3'
  | 'level4'
  | 'level5'
  | 'result'
  | 'numerator'
  | 'denominator'
  | 'base'
  | 'note'
  | 'dimension'
  | 'aspect'
  | 'objective';

/** What the user said about one row. The row is known again by its name when rows were inserted or sorted. */
export interface RowCorrection {
  /** 0-based row at the time of saying. */
  readonly row: number;
  /** Its name cell's text then, as `rowKey` makes it. */
  readonly key: string;
  /** Which of the rows of that name it was, from 0, and of how many; absent when it was the only one. */
  readonly place?: readonly [number, number];
  readonly kind?: 'indicator' | 'heading' | 'ignore';
  readonly method?: ScoringMethod;
}

/** What the user said about one sheet, kept with the workbook (versioned, small). */
export interface Corrections {
  readonly version: 1;
  /** 0-based, inclusive; absent when the header was found rightly. */
  readonly headerRows?: readonly [number, number];
  /** Absolute 0-based columns; null says that the sheet has no such column. */
  readonly columns?: { readonly [Meaning in CorrectableMeaning]?: number | null };
  /** The header's words when the user said so (`headerKey`): header and columns are known again by them. */
  readonly headerKey?: string;
  readonly rows?: readonly RowCorrection[];
}

/** What a row is known by again: the text of its name cell. */
export const rowKey = (text: string): string => keyOf(plainText(text)).slice(0, 80);

/** Corrections as read from the workbook's settings; null when they are none or of another version. Never throws. */
export function parseCorrections(setting: unknown): Corrections | null {
  if (typeof setting !== 'object' || setting === null) return null;
  const given = setting as Partial<Corrections>;
  if (given.version !== 1) return null;
  const rows = Array.isArray(given.rows) ? given.rows.filter(isRowCorrection) : undefined;
  const columns = isColumns(given.columns) ? given.columns : undefined;
  const headerRows = isPair(given.headerRows) ? given.headerRows : undefined;
  return {
    version: 1,
    ...(headerRows ? { headerRows } : {}),
    ...(columns ? { columns } : {}),
    ...(typeof given.headerKey === 'string' ? { headerKey: given.headerKey } : {}),
    ...(rows ? { rows } : {}),
  };
}

const isIndex = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

const isPair = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && isIndex(value[0]) && isIndex(value[1]) && value[0] <= value[1];

const MEANINGS: readonly CorrectableMeaning[] = [
  'code',
  'name',
  'unit',
  'weight',
  'target',
  'level1',
  'level2',
  'level3',
  'level4',
  'level5',
  'result',
  'numerator',
  'denominator',
  'base',
  'note',
  'dimension',
  'aspect',
  'objective',
];

const isColumns = (value: unknown): value is NonNullable<Corrections['columns']> =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(
    ([meaning, column]) => MEANINGS.some((known) => known === meaning) && (column === null || isIndex(column)),
  );

const KINDS: readonly RowCorrection['kind'][] = [undefined, 'indicator', 'heading', 'ignore'];
const METHODS: readonly RowCorrection['method'][] = [undefined, 'interpolate', 'step', 'halfStep'];

const isOneOf = <T>(allowed: readonly T[], value: T): boolean => allowed.includes(value);

function isRowCorrection(value: unknown): value is RowCorrection {
  if (typeof value !== 'object' || value === null) return false;
  const row = value as Partial<RowCorrection>;
  const placed = row.place === undefined || isPair(row.place);
  return (
    isIndex(row.row) &&
    typeof row.key === 'string' &&
    placed &&
    isOneOf(KINDS, row.kind) &&
    isOneOf(METHODS, row.method)
  );
}
