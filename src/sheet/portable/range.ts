/** A stretch of one column; rows are the sheet's own 1-based rows, e.g. K8:K30. */
export interface ColumnRange {
  readonly column: string;
  readonly first: number;
  readonly last: number;
}

/** `K8:K30`, for a formula that stands once. */
export const plainRange = ({ column, first, last }: ColumnRange): string =>
  first === last ? `${column}${first}` : `${column}${first}:${column}${last}`;

/** `$K$8:$K$30`, for a formula that is filled down. */
export const fixedRange = ({ column, first, last }: ColumnRange): string => `$${column}$${first}:$${column}$${last}`;
