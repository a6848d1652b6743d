import { columnIndex } from '../address';

/** Strings, quoted sheet names, or cell references of a formula in A1 notation. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])/gi;

/** Every reference of a formula by its distance from the cell it stands in: the same text all the way down a column. */
export const relativeFormula = (formula: string, row: number, column: number): string =>
  mapReferences(formula, (fixedColumn, letters, fixedRow, digits) => {
    const r = Number(digits) - 1;
    const c = columnIndex(letters) ?? 0;
    return `R${fixedRow ? r : `[${r - row}]`}C${fixedColumn ? c : `[${c - column}]`}`;
  });

/** The formula with every reference blanked out: what stays the same when rows and columns are inserted or moved. */
export const withoutReferences = (formula: string): string => mapReferences(formula, () => 'R');

const mapReferences = (
  formula: string,
  replace: (fixedColumn: string, letters: string, fixedRow: string, digits: string) => string,
): string =>
  normalFormula(formula).replace(
    TOKENS,
    (token, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) =>
      letters === undefined || digits === undefined
        ? token
        : replace(fixedColumn ?? '', letters, fixedRow ?? '', digits),
  );

/** Upper case and no spaces outside of texts, as spreadsheets differ in both. */
export const normalFormula = (formula: string): string =>
  formula.replace(
    /("(?:[^"]|"")*")|([^"]+)/g,
    (_all, text?: string, rest?: string) => text ?? (rest ?? '').replace(/\s+/g, '').toUpperCase(),
  );
