import { lastColumnOf, lastRowOf, mergeAt, ownCellAt, type SheetGrid } from '../grid';
import { kindOfLine } from './groups';
import { levelOf, meaningOf, type MeaningGuess } from './vocabulary';
import { isBlank, plainText } from './words';

/** One column of a header block: its texts from the top row down, each merged area once. */
export interface HeaderColumn {
  readonly column: number;
  readonly texts: readonly string[];
}

/** Rows that are read as one header. Absolute, inclusive. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
}

/** What is remembered about a row of the sheet while headers are looked for. */
export interface RowGlance {
  /** Different meanings that its cells name. */
  readonly meanings: number;
  readonly levelLabels: number;
  /** No cell of the row is anything but a header word or a label. */
  readonly headerOnly: boolean;
  readonly blank: boolean;
}

type Meanings = Map<string, MeaningGuess | null>;

/** `meaningOf`, remembering each text: headers repeat, and a sheet may have very many cells. */
export function meaningReader(): (text: string) => MeaningGuess | null {
  const known: Meanings = new Map();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const guess = meaningOf(text);
    if (known.size < 10_000) known.set(text, guess);
    return guess;
  };
}

const PERIOD =
  /^(รอบ|ไตรมาส|สะสม|รวม$|ทั้งปี$|เฉลี่ย$|total$|q[1-4]|ytd|\d{1,2} ?(เดือน|months?)|(ม\.ค|ก\.พ|มี\.ค|เม\.ย|พ\.ค|มิ\.ย|ก\.ค|ส\.ค|ก\.ย|ต\.ค|พ\.ย|ธ\.ค)\.?)|^(ปี|พ\.ศ\.)? ?2[05]\d\d$|^\([ก-ฮa-z0-9]{1,2}\)$/i;
/** Pieces of a header that is broken over rows: `ผลการ / ดำเนินงาน / (1)`. */
const PIECE =
  /^(น้ำ|หนัก|ดำเนินงาน|ปฏิบัติราชการ|ปฏิบัติงาน|ราชการ|ผลการ|ตัวชี้|วัด|ถ่วงน้ำหนัก|ที่ได้(รับ)?|ร้อยละ|\(?%\)?|\(?ร้อยละ\)?|การให้คะแนน|เกณฑ์การ|score|criteria|scoring|weighted)$/i;

const isPart = (text: string): boolean => levelOf(text) !== null || PERIOD.test(text) || PIECE.test(text);

/** How much a row looks like a header. */
export function glanceAt(grid: SheetGrid, row: number, meaning: (text: string) => MeaningGuess | null): RowGlance {
  const meanings = new Set<string>();
  let levelLabels = 0;
  let headerOnly = true;
  let filled = 0;
  let heading = false;
  let namedBeside = false;
  for (let column = grid.left; column <= lastColumnOf(grid); column += 1) {
    const { value } = ownCellAt(grid, row, column);
    if (isBlank(value)) continue;
    filled += 1;
    const text = plainText(value);
    if (filled === 1) heading = kindOfLine(text) !== null;
    const guess = typeof value === 'string' ? meaning(text) : null;
    if (guess) {
      meanings.add(guess.meaning);
      if (filled > 1) namedBeside = true;
    } else if (levelOf(text) !== null) levelLabels += 1;
    else if (!isPart(text)) headerOnly = false;
  }
  // `มิติ…` or `ด้าน…` is the table's first heading row, not a row of its header; a score and a band may stand beside it.
  const headingRow = heading && !namedBeside && levelLabels < 3;
  return {
    meanings: meanings.size,
    levelLabels,
    headerOnly: headerOnly && filled > 0 && !headingRow,
    blank: filled === 0,
  };
}

/** The header made of rows top…bottom: every column with its texts, group headers spread over what they stand above. */
export function headerBlock(grid: SheetGrid, top: number, bottom: number): HeaderBlock {
  const columns: HeaderColumn[] = [];
  for (let column = grid.left; column <= lastColumnOf(grid); column += 1) {
    const texts: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      const text = headerText(grid, row, column, bottom);
      if (text !== '' && texts[texts.length - 1] !== text) texts.push(text);
    }
    columns.push({ column, texts });
  }
  return { top, bottom, columns };
}

function headerText(grid: SheetGrid, row: number, column: number, bottom: number): string {
  const merge = mergeAt(grid, row, column);
  if (merge) return plainText(ownCellAt(grid, merge.top, merge.left).value);
  const own = plainText(ownCellAt(grid, row, column).value);
  if (own !== '' || row >= Math.min(bottom, lastRowOf(grid))) return own;
  return groupToTheLeft(grid, row, column);
}

/** A group header that is not merged: a blank cell above a label belongs to the nearest text on its left that has a label too. */
function groupToTheLeft(grid: SheetGrid, row: number, column: number): string {
  if (isBlank(ownCellAt(grid, row + 1, column).value) || mergeAt(grid, row + 1, column)) return '';
  for (let left = column - 1; left >= Math.max(grid.left, column - 12); left -= 1) {
    if (mergeAt(grid, row, left)) return '';
    const below = ownCellAt(grid, row + 1, left).value;
    if (isBlank(below)) return '';
    const { value } = ownCellAt(grid, row, left);
    if (!isBlank(value)) return plainText(value);
  }
  return '';
}
