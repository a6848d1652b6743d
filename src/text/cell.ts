/** An error value of a cell, e.g. `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. null is a blank cell; the empty text '' reads as blank too. */
export type CellValue = string | number | boolean | null | CellError;

export const isCellError = (value: CellValue): value is CellError => typeof value === 'object' && value !== null;
