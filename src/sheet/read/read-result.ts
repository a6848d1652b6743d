import { canonical } from '../../scoring/decimal';
import { isMilestone } from '../../scoring/method';
import type { Milestone } from '../../scoring/milestone';
import type { UnscoredReason } from '../../scoring/score';
import type { Issue } from '../../text/issue';
import { readNumber, type NumberReading } from '../../text/number';
import type { ReadCell, TableColumns } from '../agreement';
import { mergeAt, type GridCell, type SheetGrid } from '../grid';
import { dayOf } from './days';
import { issueAt } from './issues';
import { isNumber, numberReading, type ReadLadder } from './read-ladder';
import { fieldAt } from './rows';
import { settleScale } from './settle-scale';
import { stepMarks } from './step-marks';
import { factOf } from './words';

/** A row's result on its ladder's scale. */
export interface ReadResult {
  readonly cell: ReadCell | null;
  readonly value: number | null;
  /** What the ladder must be multiplied by to meet the result: 1 or 100. */
  readonly ladderTimes: 1 | 100;
  readonly unscored: UnscoredReason | null;
  readonly issues: readonly Issue[];
}

const NO_COLUMN: ReadResult = { cell: null, value: null, ladderTimes: 1, unscored: { status: 'noResult' }, issues: [] };

/** Reads the result of a row against its ladder. SCORING sections 3, 4 and 6. */
export function readResult(
  grid: SheetGrid,
  row: number,
  columns: TableColumns,
  ladder: ReadLadder,
  unitPercent: boolean,
): ReadResult {
  const column = columns.result;
  if (column === undefined) return NO_COLUMN;
  const cell = fieldAt(grid, row, column);
  const reading = ownReading(cell, ladder);
  // A result merged down from above stands in the merge's first cell: there formulas must look for it.
  const corner = mergeAt(grid, row, column);
  const place = { row: corner?.top ?? row, column: corner?.left ?? column, numeric: typeof cell.value === 'number' };
  const none = { value: null, ladderTimes: 1 as const, issues: [] };
  switch (reading.kind) {
    case 'number': {
      const read = onScale(cell, reading, place, ladder, unitPercent);
      const gap = marksIn(cell, ladder)?.gapAt ?? null;
      if (gap === null) return read;
      return { ...read, issues: [...read.issues, issueAt('warning', 'milestoneGap', row, column, { step: gap })] };
    }
    case 'blank':
      return { ...none, cell: { ...place, reading, factor: 1 }, unscored: { status: 'noResult' } };
    case 'pending':
      return { ...none, cell: { ...place, reading, factor: 1 }, unscored: { status: 'noResult' } };
    case 'notApplicable':
      return { ...none, cell: { ...place, reading, factor: 1 }, unscored: { status: 'notApplicable', why: 'stated' } };
    case 'notNumber': {
      const code = reading.reason === 'error' ? 'errorValue' : 'resultNotNumber';
      const issue = issueAt('error', code, row, column, { found: factOf(cell.value) });
      const unscored: UnscoredReason = { status: 'error', why: { kind: 'resultNotNumber' } };
      return { ...none, cell: { ...place, reading, factor: 1 }, unscored, issues: [issue] };
    }
  }
}

function ownReading(cell: GridCell, ladder: ReadLadder): NumberReading {
  // The words of a step may be about announcing; as a result they are that step.
  const step = typeof cell.value === 'string' ? ladder.steps.get(factOf(cell.value)) : undefined;
  if (step !== undefined) return numberReading(step, true);
  const reading = readNumber(cell.value, { role: 'result', numberFormat: cell.numberFormat });
  if (reading.kind !== 'notNumber') return reading;
  const marks = marksIn(cell, ladder);
  if (marks) return numberReading(marks.reached, true);
  if (ladder.kind !== 'days') return reading;
  const day = reading.reason === 'date' ? dayOf(cell) : null;
  return day === null ? reading : numberReading(day, typeof cell.value === 'string');
}

/** Check marks count where the ladder is steps, or exactly 1 to 5. */
function marksIn(cell: GridCell, ladder: ReadLadder): Milestone | null {
  const milestone = ladder.kind === 'steps' || (ladder.parsed.ok && isMilestone(ladder.parsed, 'level'));
  return milestone && typeof cell.value === 'string' ? stepMarks(cell.value) : null;
}

function onScale(
  cell: GridCell,
  reading: Extract<NumberReading, { kind: 'number' }>,
  place: { readonly row: number; readonly column: number; readonly numeric: boolean },
  ladder: ReadLadder,
  unitPercent: boolean,
): ReadResult {
  const rawPercent = ladder.cells.some((level) => level.numeric && level.factor === 100);
  const scale = settleScale({
    ladder,
    result: reading.value,
    resultPercent: reading.percent,
    unitPercent,
    sharedRaw: place.numeric && rawPercent,
  });
  const value = scale.result === 100 ? canonical(reading.value * 100) : reading.value;
  const formatted = place.numeric && reading.percent ? 100 : 1;
  const issues =
    scale.verdict === 'plain' || scale.ladder === 100
      ? []
      : [
          issueAt('warning', scale.verdict === 'settled' ? 'scaleSettled' : 'scaleDoubtful', place.row, place.column, {
            found: factOf(cell.value),
            value,
          }),
        ];
  return {
    cell: {
      ...place,
      reading: { ...reading, value },
      factor: scale.result * formatted,
      ...(readsAlone(cell, value) ? {} : { derived: true as const }),
    },
    value,
    ladderTimes: scale.ladder,
    unscored: null,
    issues,
  };
}

/** A text that reads as this number without its ladder. */
function readsAlone({ value }: GridCell, read: number): boolean {
  if (typeof value === 'number') return true;
  const alone = readNumber(value, { role: 'result' });
  return isNumber(alone) && alone.value === read;
}

export const scaledCells = (cells: readonly ReadCell[], times: 1 | 100): ReadCell[] =>
  cells.map((cell) =>
    times === 1 || !isNumber(cell.reading)
      ? cell
      : {
          ...cell,
          reading: { ...cell.reading, value: canonical(cell.reading.value * 100) },
          factor: cell.factor * 100,
          ...(cell.numeric ? {} : { derived: true as const }),
        },
  );
