import { readCode } from '../../text/code';
import { lastRowOf, mergeAt, ownCellAt, type SheetGrid } from '../grid';
import { codeOfCell } from './code-of-cell';
import type { ColumnGuess } from './columns';
import { isBlank, plainText } from './words';

/** Rows under a header that show what its columns hold. */
const SAMPLE = 40;

interface Held {
  readonly codes: number;
  readonly names: number;
}

function heldIn(grid: SheetGrid, column: number, from: number): Held {
  let [codes, names] = [0, 0];
  for (let row = from; row <= Math.min(lastRowOf(grid), from + SAMPLE); row += 1) {
    const merge = mergeAt(grid, row, column);
    if (merge && merge.left < merge.right) continue;
    const cell = ownCellAt(grid, row, column);
    if (isBlank(cell.value)) continue;
    if (codeOfCell(cell) !== null && readCode(String(plainText(cell.value))).rest === '') codes += 1;
    else if (typeof cell.value === 'string') names += 1;
  }
  return { codes, names };
}

/**
 * `ตัวชี้วัด` merged over two columns heads a column of codes and one of names; what stands under it tells them apart.
 * With one such column, or nothing under it that tells, the guesses stay as they are.
 */
export function splitNameColumns(grid: SheetGrid, guesses: readonly ColumnGuess[], firstRow: number): ColumnGuess[] {
  const names = guesses.filter((guess) => guess.meaning === 'name');
  const best = Math.max(...names.map(({ confidence }) => confidence));
  const equal = names.filter(({ confidence }) => confidence === best);
  if (equal.length < 2) return [...guesses];
  const held = new Map(equal.map(({ column }) => [column, heldIn(grid, column, firstRow)]));
  const name = equal.reduce((most, each) =>
    held.get(each.column)!.names > held.get(most.column)!.names ? each : most,
  );
  const hasCode = guesses.some((guess) => guess.meaning === 'code');
  const code = equal.find((each) => each !== name && held.get(each.column)!.codes > held.get(each.column)!.names);
  return guesses.map((guess) => {
    if (guess === name || !equal.includes(guess)) return guess;
    return { ...guess, meaning: guess === code && !hasCode ? 'code' : 'other' };
  });
}
