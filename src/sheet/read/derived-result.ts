import { growth, percentage, type RatioOutcome } from '../../scoring/ratio';
import type { Issue } from '../../text/issue';
import { readNumber } from '../../text/number';
import type { Indicator, ReadCell, TableColumns } from '../agreement';
import type { SheetGrid } from '../grid';
import { issueAt } from './issues';
import { isNumber, type ReadLadder } from './read-ladder';
import type { ReadResult } from './read-result';
import { fieldAt } from './rows';
import { factOf } from './words';

/** A result made from two cells, with what it was made from. */
export interface DerivedResult extends ReadResult {
  readonly ratio?: NonNullable<Indicator['ratio']>;
}

function plainCell(grid: SheetGrid, row: number, column: number): ReadCell {
  const cell = fieldAt(grid, row, column);
  const reading = readNumber(cell.value, { role: 'result', numberFormat: cell.numberFormat });
  return { row, column, reading, numeric: typeof cell.value === 'number', factor: 1 };
}

const valueOf = ({ reading }: ReadCell): number | null => (isNumber(reading) ? reading.value : null);

/**
 * The result from its parts, where the sheet gives parts: numerator and denominator where the result cell is blank, and
 * this year's value with its base where the ladder is a growth. SCORING section 3.
 */
export function derivedResult(
  grid: SheetGrid,
  row: number,
  columns: TableColumns,
  ladder: ReadLadder,
  read: ReadResult,
): DerivedResult {
  const { numerator, denominator, base } = columns;
  if (numerator !== undefined && denominator !== undefined && read.unscored?.status === 'noResult') {
    const [first, second] = [plainCell(grid, row, numerator), plainCell(grid, row, denominator)];
    const bad = notNumber(grid, first) ?? notNumber(grid, second);
    if (bad) return bad;
    return made(read, percentage(valueOf(first), valueOf(second)), { kind: 'percentage', first, second });
  }
  if (base === undefined || !ladder.growth || read.cell === null || read.value === null || saysPercent(read.cell))
    return read;
  const second = plainCell(grid, row, base);
  if (second.reading.kind === 'blank') return read;
  return (
    notNumber(grid, second) ??
    made(read, growth(read.value, valueOf(second)), { kind: 'growth', first: read.cell, second })
  );
}

/** `2.5 %` beside a base is the growth itself. */
const saysPercent = ({ reading }: ReadCell): boolean => isNumber(reading) && reading.percent;

function notNumber(grid: SheetGrid, cell: ReadCell): DerivedResult | null {
  if (cell.reading.kind !== 'notNumber') return null;
  const found = factOf(fieldAt(grid, cell.row, cell.column).value);
  return {
    cell: null,
    value: null,
    ladderTimes: 1,
    unscored: { status: 'error', why: { kind: 'resultNotNumber' } },
    issues: [
      issueAt('error', cell.reading.reason === 'error' ? 'errorValue' : 'resultNotNumber', cell.row, cell.column, {
        found,
      }),
    ],
  };
}

function made(read: ReadResult, outcome: RatioOutcome, ratio: NonNullable<Indicator['ratio']>): DerivedResult {
  // The growth's own cell stays, with what it holds; a percentage has no cell of its own.
  const base = { cell: ratio.kind === 'growth' ? read.cell : null, ladderTimes: 1 as const };
  if (!outcome.ok) return { ...base, value: null, unscored: outcome.reason, issues: whyNot(outcome, ratio) };
  return { ...base, value: outcome.value, unscored: null, issues: [], ratio };
}

function whyNot(
  outcome: Extract<RatioOutcome, { ok: false }>,
  { first, second }: NonNullable<Indicator['ratio']>,
): Issue[] {
  if (outcome.reason.status !== 'error') return [];
  const { kind } = outcome.reason.why;
  if (kind !== 'zeroDenominator' && kind !== 'missingDenominator' && kind !== 'zeroBase') return [];
  return [issueAt('error', kind, second.row, second.column, { found: valueOf(first) })];
}
