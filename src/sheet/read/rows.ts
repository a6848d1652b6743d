import { readCode } from '../../text/code';
import { toArabicDigits } from '../../text/digits';
import { readNumber } from '../../text/number';
import type { TableColumns } from '../agreement';
import { cellAt, mergeAt, ownCellAt, type GridCell, type SheetGrid } from '../grid';
import { codeOfCell } from './code-of-cell';
import { headingLines, type HeadingLine } from './groups';
import { isBlank, ownWords, plainText } from './words';

/** What one row of the table is. */
export type TableRow =
  | { readonly kind: 'blank'; readonly row: number }
  | { readonly kind: 'header'; readonly row: number }
  | { readonly kind: 'heading'; readonly row: number; readonly lines: readonly HeadingLine[] }
  | { readonly kind: 'indicator'; readonly row: number; readonly code: string | null; readonly name: string }
  /** Has a code and a name and nothing to score; its sub-indicators follow. */
  | { readonly kind: 'parent'; readonly row: number; readonly code: string; readonly name: string }
  | { readonly kind: 'total'; readonly row: number; readonly grand: boolean; readonly text: string }
  /** More of the name of the indicator above. */
  | { readonly kind: 'continuation'; readonly row: number; readonly text: string }
  | { readonly kind: 'text'; readonly row: number; readonly text: string }
  /** Has values where the table has values, and is none of the above. */
  | { readonly kind: 'unknown'; readonly row: number; readonly text: string };

const TOTAL =
  /^(รวม|ผลรวม|น้ำหนักรวม|คะแนนรวม|คะแนนเฉลี่ย|คะแนนถ่วงน้ำหนัก|คะแนนสุทธิ|ผลคะแนน|สรุปคะแนน|ค่าเฉลี่ย|เฉลี่ย|(sub[- ]?|grand |overall )?total\b|sum\b|weighted (total|average)\b|average\b)/i;
const GRAND = /ทั้งสิ้น|ทั้งหมด|คะแนนรวม|เฉลี่ยถ่วงน้ำหนัก|สุทธิ|grand|overall|total score/i;
const NOTE =
  /^(หมายเหตุ|ลงชื่อ|ที่มา|คำอธิบาย|note|remark|signed|source|\(?\.{4,}|…|_{4,}|\*|ผู้รายงาน|ผู้รับรอง|ตำแหน่ง|วันที่|ข้อมูล ณ)/i;

/**
 * A column's cell in a row. What is merged in from a column further left belongs to that column, so it is blank here;
 * what is merged down from above stands in every row.
 */
export function fieldAt(grid: SheetGrid, row: number, column: number | undefined): GridCell {
  if (column === undefined) return { value: null, formula: null, numberFormat: 'General' };
  const merge = mergeAt(grid, row, column);
  if (merge && merge.left < column) return { value: null, formula: null, numberFormat: 'General' };
  return cellAt(grid, row, column);
}

interface RowParts {
  readonly own: string;
  readonly code: GridCell;
  readonly name: string;
  readonly weight: boolean;
  readonly levels: boolean;
  readonly result: boolean;
  readonly other: boolean;
}

function partsOf(grid: SheetGrid, row: number, columns: TableColumns): RowParts {
  // A heading merged over the table stands in its name column, wherever the merge begins.
  const name = mergeAt(grid, row, columns.name);
  const apart = (column: number) => !name || column < name.left || column > name.right;
  const filled = (column: number | undefined) =>
    column !== undefined && apart(column) && !isBlank(fieldAt(grid, row, column).value);
  const first = columns.levels.find((column) => !isBlank(levelCell(grid, row, column, columns).value));
  return {
    own: firstText(grid, row, columns),
    code: fieldAt(grid, row, columns.code !== undefined && apart(columns.code) ? columns.code : undefined),
    name: textOf(cellAt(grid, row, columns.name)),
    weight: filled(columns.weight),
    levels: first !== undefined,
    result: filled(columns.result),
    other: filled(columns.unit) || filled(columns.target),
  };
}

const textOf = (cell: GridCell): string => (typeof cell.value === 'string' ? cell.value : plainText(cell.value));

/** A level's cell; text merged over level columns (pending criteria) stands for all of them, text merged in from the name does not. */
export function levelCell(grid: SheetGrid, row: number, column: number, columns: TableColumns): GridCell {
  const merge = mergeAt(grid, row, column);
  const reachesOut = merge && (merge.left < Math.min(...columns.levels) || merge.right > Math.max(...columns.levels));
  if (reachesOut) return { value: null, formula: null, numberFormat: 'General' };
  return cellAt(grid, row, column);
}

/** The first text of the row, from the left edge of the table to its levels. */
function firstText(grid: SheetGrid, row: number, columns: TableColumns): string {
  const last = Math.max(columns.name, Math.min(...columns.levels) - 1);
  for (let column = grid.left; column <= last; column += 1) {
    const merge = mergeAt(grid, row, column);
    if (merge && merge.top < row) continue;
    const { value } = ownCellAt(grid, row, column);
    if (typeof value === 'string' && !isBlank(value)) return value;
  }
  return '';
}

export interface RowReader {
  readonly grid: SheetGrid;
  readonly columns: TableColumns;
  /** Rows that belong to repeated headers. */
  readonly isHeader: (row: number) => boolean;
  /** What the user said rows are, by row. */
  readonly said?: ReadonlyMap<number, 'indicator' | 'heading' | 'ignore'>;
  /** The totals row of an Excel table, whatever stands in it. */
  readonly isTotals?: (row: number) => boolean;
  /** Texts above the table, to know them again at the top of page two. */
  readonly titles: ReadonlySet<string>;
}

/** What a row is, given what the row above it was. */
export function readRow(reader: RowReader, row: number, above: TableRow | null): TableRow {
  const { grid, columns } = reader;
  if (reader.isHeader(row) || isNumbering(grid, row, columns)) return { kind: 'header', row };
  const parts = partsOf(grid, row, columns);
  const own = ownWords(parts.own);
  if (own === '' && parts.name === '' && !parts.weight && !parts.levels && !parts.result) return { kind: 'blank', row };
  const code = codeOfCell(parts.code);
  const split = readCode(parts.name);
  const coded = {
    code: code ?? split.code,
    name: code === null || code === split.code ? split.rest : ownWords(parts.name),
  };
  const said = reader.said?.get(row);
  if (said) return saidRow(said, row, parts.own, coded);
  const total = totalRow(toArabicDigits(own), row, parts, split.code !== null);
  if (total) return total;
  if (reader.isTotals?.(row)) return { kind: 'total', row, grand: true, text: own };
  if (coded.code === null || !parts.levels) {
    const lines = headingLines(parts.own);
    if (lines && !parts.levels && (coded.code === null || split.code === null)) return { kind: 'heading', row, lines };
  }
  return indicatorRow(reader, row, parts, coded, above);
}

/** `(1) (2) (3) …` under a header numbers the columns of the form. */
function isNumbering(grid: SheetGrid, row: number, columns: TableColumns): boolean {
  const numbers = [columns.name, columns.weight, ...columns.levels.slice(0, 2)].map((column) => {
    const match = /^\(?(\d{1,2})\)?$/.exec(plainText(fieldAt(grid, row, column).value));
    return match ? Number(match[1]) : NaN;
  });
  const inOrder = [...numbers]
    .sort((a, b) => a - b)
    .every((number, index, all) => index === 0 || number > all[index - 1]!);
  return numbers.every(Number.isFinite) && inOrder && Math.max(...numbers) < 30;
}

/** A row as the user said it is. */
function saidRow(
  said: 'indicator' | 'heading' | 'ignore',
  row: number,
  text: string,
  coded: { readonly code: string | null; readonly name: string },
): TableRow {
  if (said === 'ignore') return { kind: 'text', row, text: ownWords(text) };
  if (said === 'indicator') return { kind: 'indicator', row, code: coded.code, name: coded.name };
  const lines = headingLines(text) ?? [{ kind: 'objective', name: ownWords(text), code: null, statedWeight: null }];
  return { kind: 'heading', row, lines };
}

function totalRow(own: string, row: number, parts: RowParts, coded: boolean): TableRow | null {
  const text = own.replace(/^[\s●•*-]+/, '');
  if (coded || parts.levels || !TOTAL.test(text)) return null;
  return { kind: 'total', row, grand: GRAND.test(text), text: ownWords(parts.own) };
}

function indicatorRow(
  reader: RowReader,
  row: number,
  parts: RowParts,
  coded: { readonly code: string | null; readonly name: string },
  above: TableRow | null,
): TableRow {
  const { code, name } = coded;
  const text = ownWords(parts.own);
  if (startsAbove(reader, row)) return { kind: 'continuation', row, text: '' };
  const scorable = parts.weight || parts.levels || (code !== null && (parts.result || parts.other));
  if (name !== '' && scorable && (code !== null || (isCounted(reader, row) && !NOTE.test(text)))) {
    return { kind: 'indicator', row, code, name };
  }
  if (name !== '' && code !== null && !NOTE.test(text)) return { kind: 'parent', row, code, name };
  if (isCounted(reader, row)) return { kind: 'unknown', row, text };
  if (reader.titles.has(text) || NOTE.test(text) || !isContinuation(reader, row, above))
    return { kind: 'text', row, text };
  return { kind: 'continuation', row, text };
}

/** A number stands where the table has numbers, or a text that announces the criteria. */
function isCounted({ grid, columns }: RowReader, row: number): boolean {
  const weight = readNumber(fieldAt(grid, row, columns.weight).value, { role: 'weight' });
  if (weight.kind === 'number') return true;
  const levels = columns.levels.map((column) =>
    readNumber(levelCell(grid, row, column, columns).value, { role: 'threshold' }),
  );
  if (levels.some((level) => level.kind === 'number' || level.kind === 'pending')) return true;
  return readNumber(fieldAt(grid, row, columns.result).value, { role: 'result' }).kind === 'number';
}

/** The name's cell is merged down from a row above, and so is the weight (or it is blank): the same indicator goes on. */
function startsAbove({ grid, columns }: RowReader, row: number): boolean {
  const name = mergeAt(grid, row, columns.name);
  if (!name || name.top >= row) return false;
  const weight = mergeAt(grid, row, columns.weight);
  return weight ? weight.top < row : isBlank(ownCellAt(grid, row, columns.weight).value);
}

/** Only a name, directly under an indicator, in a cell that is not merged over the table. */
function isContinuation({ grid, columns }: RowReader, row: number, above: TableRow | null): boolean {
  if (above?.kind !== 'indicator' && above?.kind !== 'continuation') return false;
  const merge = mergeAt(grid, row, columns.name);
  return !(merge && merge.right > columns.name) && !isBlank(ownCellAt(grid, row, columns.name).value);
}
