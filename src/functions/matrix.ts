/** An argument or a result as Excel passes it: rows of cells. */
export type Matrix<T = unknown> = readonly (readonly T[])[];

/** An argument as rows of cells; a scalar, or an omitted argument, is one cell. */
export function matrixOf(argument: unknown): Matrix {
  if (!Array.isArray(argument)) return [[argument]];
  if (argument.length === 0) return [[null]];
  return argument.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}

export const heightOf = (matrix: Matrix): number => matrix.length;
export const widthOf = (matrix: Matrix): number => matrix.reduce((width, row) => Math.max(width, row.length), 0);
export const cellsOf = <T>(matrix: Matrix<T>): T[] => matrix.flatMap((row) => [...row]);

/** `3×5` */
export const sizeOf = (matrix: Matrix): string => `${heightOf(matrix)}×${widthOf(matrix)}`;

export const isSingle = (matrix: Matrix): boolean => heightOf(matrix) === 1 && widthOf(matrix) === 1;

export const mapMatrix = <T, U>(matrix: Matrix<T>, map: (cell: T, index: number) => U): U[][] => {
  let index = 0;
  return matrix.map((row) => row.map((cell) => map(cell, index++)));
};

/** Two arguments cell by cell; one of them may be a single cell that goes with all. null when their sizes differ. */
export function pairUp<U>(first: Matrix, second: Matrix, combine: (a: unknown, b: unknown) => U): U[][] | null {
  if (isSingle(second)) return mapMatrix(first, (cell) => combine(cell, second[0]?.[0]));
  if (isSingle(first)) return mapMatrix(second, (cell) => combine(first[0]?.[0], cell));
  if (sizeOf(first) !== sizeOf(second)) return null;
  const others = cellsOf(second);
  return mapMatrix(first, (cell, index) => combine(cell, others[index]));
}
