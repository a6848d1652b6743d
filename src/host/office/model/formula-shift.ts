import { columnName, lastColumn, lastRow } from './address';

const columnNumber = (name: string): number =>
  [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const reference =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'!)|(?<![\p{L}\p{N}_.])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_(])/gu;

/** Moves the relative references of an A1 formula, as copying it does; one that leaves the sheet becomes `#REF!`. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(reference, (whole: string, other: string | undefined, fixedColumn, name, fixedRow, digits) => {
    if (other !== undefined) return whole;
    const column = columnNumber(name as string) + (fixedColumn ? 0 : columns);
    const row = Number(digits) - 1 + (fixedRow ? 0 : rows);
    if (columnNumber(name as string) > lastColumn) return whole;
    if (row < 0 || row > lastRow || column < 0 || column > lastColumn) return '#REF!';
    return `${String(fixedColumn)}${columnName(column)}${String(fixedRow)}${row + 1}`;
  });
}
