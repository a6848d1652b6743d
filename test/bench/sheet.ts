import { parseLadder, type Ladder } from '../../src/scoring/ladder';
import { scoreOnLadder } from '../../src/scoring/score';
import { scoreFormula } from '../../src/sheet/portable/score-formula';
import { makeXlsx } from '../support/xlsx/make-xlsx';
import type { NewRow } from '../support/xlsx/new-workbook';

/** Results stand in A, formulas in B, the ladder in C1:G1. */
export const SHEET = 'bench';
export const THRESHOLDS: readonly number[] = [65, 70, 75, 80, 85];
const LEVELS = '$C$1:$G$1';
const COLUMNS = ['C', 'D', 'E', 'F', 'G'] as const;

/** How the scores are asked for: a call for each row, one call for the column, or Excel's own functions. */
export type Form = 'row' | 'column' | 'plain';

/** The same results in every run, two decimals, from below the first level to beyond the last. */
export const benchResults = (rows: number): number[] =>
  Array.from({ length: rows }, (_, row) => Math.round((63 + ((row * 2564) % 2400) / 100) * 100) / 100);

export function ladderOf(thresholds: readonly number[]): Ladder {
  const ladder = parseLadder(thresholds);
  if (!ladder.ok) throw new Error('the ladder of the bench is none');
  return ladder;
}

/** What the scores must be before a time counts. */
export const expectedScores = (results: readonly number[], thresholds = THRESHOLDS): (number | null)[] => {
  const ladder = ladderOf(thresholds);
  return results.map((result) => scoreOnLadder(ladder, result).score);
};

export function benchWorkbook(form: Form, results: readonly number[]): Uint8Array {
  const rows = results.map((result, row): NewRow => {
    const formula = formulaOf(form, row, results.length);
    const levels = row === 0 ? THRESHOLDS.map((value) => ({ value })) : [];
    return { cells: [{ value: result }, formula === null ? null : { value: null, formula }, ...levels] };
  });
  return makeXlsx({ sheets: [{ name: SHEET, rows }] });
}

function formulaOf(form: Form, row: number, rows: number): string | null {
  switch (form) {
    case 'row':
      return `KPISCORE(A${row + 1},${LEVELS})`;
    case 'column':
      return row === 0 ? `KPISCORE(A1:A${rows},${LEVELS})` : null;
    case 'plain':
      return plainFormula(row);
  }
}

const plainFormula = (row: number): string =>
  scoreFormula({
    result: { kind: 'cell', ref: `A${row + 1}`, factor: 1 },
    ladder: ladderOf(THRESHOLDS),
    thresholds: THRESHOLDS.map((value, level) => ({ value, text: `$${COLUMNS[level]}$1` })),
    method: 'interpolate',
    decimals: 4,
    notNumber: '?',
  }).slice(1);

export function validate(name: string, scores: readonly unknown[], expected: readonly (number | null)[]): void {
  const wrong = expected.findIndex((score, row) => scores[row] !== score);
  if (wrong >= 0)
    throw new Error(`${name}: row ${wrong + 1} is ${JSON.stringify(scores[wrong])}, not ${expected[wrong]}`);
}

/** The plain formulas alone, for engines that take no file. */
export const plainFormulas = (rows: number): string[] => Array.from({ length: rows }, (_, row) => plainFormula(row));
