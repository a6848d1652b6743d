import { canonical } from '../../scoring/decimal';
import { LEVELS, parseLadder, type Level, type ParsedLadder } from '../../scoring/ladder';
import type { UnscoredReason } from '../../scoring/score';
import { isCellError } from '../../text/cell';
import type { Issue } from '../../text/issue';
import { readNumber, type NumberReading } from '../../text/number';
import { readRange } from '../../text/range';
import type { ReadCell, TableColumns } from '../agreement';
import { ownCellAt, type GridCell, type SheetGrid } from '../grid';
import { dayOf } from './days';
import { issueAt } from './issues';
import { levelCell } from './rows';
import { factOf } from './words';

/** What the thresholds of a ladder are: quantities, days, or steps described in words (scored by their level). */
export type LadderKind = 'numbers' | 'days' | 'steps';

/** A ladder as it stands in a row, before the result is known. */
export interface ReadLadder {
  readonly kind: LadderKind;
  readonly cells: ReadCell[];
  readonly parsed: ParsedLadder;
  /** A cell of the ladder says percent, or all do. */
  readonly percent: boolean;
  /** Thresholds are growths against a base year. */
  readonly growth: boolean;
  /** Words of the steps by level, for a result given in words. */
  readonly steps: ReadonlyMap<string, Level>;
  readonly unscored: UnscoredReason | null;
  readonly issues: readonly Issue[];
}

type NumberFound = Extract<NumberReading, { kind: 'number' }>;

interface LevelFound {
  readonly level: Level;
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
  readonly reading: NumberReading;
}

export const isNumber = (reading: NumberReading): reading is NumberFound => reading.kind === 'number';

/** A plain number reading; for values that come from other than a numeral. */
export const numberReading = (value: number, fromText: boolean): NumberFound => ({
  kind: 'number',
  value,
  percent: false,
  unit: null,
  relation: null,
  fromText,
});

/** Reads a row's five level cells. SCORING sections 1 and 6. */
export function readLadder(grid: SheetGrid, row: number, columns: TableColumns): ReadLadder {
  const found = LEVELS.map((level): LevelFound => {
    const column = columns.levels[level - 1]!;
    const cell = levelCell(grid, row, column, columns);
    return { level, row, column, cell, reading: thresholdReading(cell) };
  });
  const issues: Issue[] = [];
  const numbers = found.filter(({ reading }) => reading.kind === 'number');
  if (numbers.length === 0 && saysSteps(found)) {
    issues.push(issueAt('info', 'stepTexts', row, found.find(hasWords)!.column));
    return finish(grid, 'steps', found.map(stepLevel), issues);
  }
  const pending = found.some(({ reading }) => reading.kind === 'pending');
  const texts = found.filter(({ reading }) => reading.kind === 'notNumber');
  if (!pending && texts.length >= 2 && numbers.length === 0) {
    const days = daysLadder(found);
    if (days) {
      const [first] = texts;
      issues.push(
        issueAt('info', 'levelDate', row, first!.column, { level: first!.level, found: factOf(first!.cell.value) }),
      );
      return finish(grid, 'days', days, issues);
    }
  }
  return finish(grid, 'numbers', settleMixedScale(withRanges(found, issues), issues), issues);
}

function thresholdReading(cell: GridCell): NumberReading {
  return readNumber(cell.value, { role: 'threshold', numberFormat: cell.numberFormat });
}

const hasWords = ({ reading }: LevelFound): boolean =>
  reading.kind === 'pending' || (reading.kind === 'notNumber' && reading.reason === 'text');

/**
 * Levels described in words, at least two of them differently, and nothing else but blanks: one text for all levels is
 * no ladder. A step may speak of announcing (`แจ้งเวียนแนวทาง`); only as the single text of a row is that the criteria.
 */
function saysSteps(found: readonly LevelFound[]): boolean {
  const words = found.filter(hasWords);
  if (words.length < 2 || words.length < found.filter(({ reading }) => reading.kind !== 'blank').length) return false;
  const different = new Set(words.map(({ cell }) => factOf(cell.value))).size;
  return words.some(({ reading }) => reading.kind === 'pending') ? different >= 3 : different >= 2;
}

const stepLevel = (found: LevelFound): LevelFound =>
  hasWords(found) ? { ...found, reading: numberReading(found.level, true) } : found;

/** Dates as thresholds, all of them; null when any is none. */
function daysLadder(found: readonly LevelFound[]): LevelFound[] | null {
  const days = found.map((each) => {
    if (each.reading.kind !== 'notNumber') return each;
    const day = each.reading.reason === 'date' ? dayOf(each.cell) : null;
    return day === null ? null : { ...each, reading: numberReading(day, typeof each.cell.value === 'string') };
  });
  return days.every((day) => day !== null) ? days : null;
}

/** `65-69.99` stands for its lower end on a rising ladder and its upper end on a falling one; said so at the cell. */
function withRanges(found: readonly LevelFound[], issues: Issue[]): LevelFound[] {
  const ranges = found.map(({ reading, cell }) =>
    reading.kind === 'notNumber' && reading.reason === 'range' && typeof cell.value === 'string'
      ? readRange(cell.value)
      : null,
  );
  if (ranges.every((range) => range === null)) return [...found];
  const middles = found.flatMap(({ reading }, index) => {
    const range = ranges[index];
    return range ? [(range.low + range.high) / 2] : isNumber(reading) ? [reading.value] : [];
  });
  if (middles.length < 2) return [...found];
  const rising = middles[middles.length - 1]! >= middles[0]!;
  return found.map((each, index) => {
    const range = ranges[index];
    if (!range) return each;
    const value = rising ? range.low : range.high;
    issues.push(
      issueAt('info', 'levelRange', each.row, each.column, {
        level: each.level,
        found: factOf(each.cell.value),
        threshold: value,
      }),
    );
    return { ...each, reading: { ...numberReading(value, true), percent: range.percent } };
  });
}

/**
 * Some cells say percent and others are bare: the bare ones are percent points, unless only as shares of one do they
 * make a ladder (`65%`, 0.70, …), which is said.
 */
function settleMixedScale(found: LevelFound[], issues: Issue[]): LevelFound[] {
  const percents = found.filter(({ reading }) => isNumber(reading) && reading.percent);
  const bare = found.filter(({ reading }) => isNumber(reading) && !reading.percent);
  if (percents.length === 0 || bare.length === 0) return found;
  if (bare.some(({ reading }) => isNumber(reading) && Math.abs(reading.value) > 1)) return found;
  if (parseLadder(valuesOf(found)).ok) return found;
  const scaled = found.map((each) => (bare.includes(each) ? { ...each, reading: timesHundred(each.reading) } : each));
  if (!parseLadder(valuesOf(scaled)).ok) return found;
  for (const { row, column, level, cell, reading } of scaled.filter((_, index) => bare.includes(found[index]!))) {
    const value = isNumber(reading) ? reading.value : null;
    issues.push(issueAt('warning', 'levelScaleSettled', row, column, { level, found: factOf(cell.value), value }));
  }
  return scaled;
}

export const timesHundred = (reading: NumberReading): NumberReading =>
  isNumber(reading) ? { ...reading, value: canonical(reading.value * 100) } : reading;

const valuesOf = (found: readonly LevelFound[]): (number | null)[] =>
  found.map(({ reading }) => (isNumber(reading) ? reading.value : null));

/** The raw cell number times this gives the reading. */
export function factorOf(cell: GridCell, reading: NumberReading): number {
  if (!isNumber(reading)) return 1;
  if (typeof cell.value === 'number') return reading.percent || isHundredfold(cell.value, reading.value) ? 100 : 1;
  const own = readNumber(cell.value, { role: 'threshold' });
  return isNumber(own) && isHundredfold(own.value, reading.value) ? 100 : 1;
}

const isHundredfold = (raw: number, value: number): boolean =>
  raw !== 0 && canonical(raw * 100) === value && raw !== value;

/** The cell alone, by reference, reads as it is read here. */
function readsAlone(
  grid: SheetGrid,
  row: number,
  column: number,
  cell: GridCell,
  reading: NumberReading,
  kind: LadderKind,
): boolean {
  if (!isNumber(reading)) return true;
  if (kind === 'steps' || ownCellAt(grid, row, column).value !== cell.value) return false;
  if (typeof cell.value === 'number') return true;
  const alone = readNumber(cell.value, { role: 'threshold' });
  return isNumber(alone) && alone.value === reading.value;
}

function finish(grid: SheetGrid, kind: LadderKind, found: readonly LevelFound[], issues: Issue[]): ReadLadder {
  const cells = found.map(({ row, column, cell, reading }): ReadCell => ({
    row,
    column,
    reading,
    numeric: typeof cell.value === 'number' && kind !== 'steps',
    factor: factorOf(cell, reading),
    ...(readsAlone(grid, row, column, cell, reading, kind) ? {} : { derived: true as const }),
  }));
  const pending = found.some(({ reading }) => reading.kind === 'pending');
  const parsed = pending ? ({ ok: false, kind: 'pending' } as const) : parseLadder(valuesOf(found));
  const numbers = found.map(({ reading }) => reading).filter(isNumber);
  const bad = pending
    ? undefined
    : found.find(({ reading }) => reading.kind === 'notNumber' || reading.kind === 'notApplicable');
  return {
    kind,
    cells,
    parsed,
    percent: numbers.some((reading) => reading.percent && reading.relation !== 'growth'),
    growth: numbers.some((reading) => reading.relation === 'growth'),
    steps: new Map(
      kind === 'steps'
        ? found.flatMap(({ cell, level }) =>
            typeof cell.value === 'string' ? [[factOf(cell.value), level] as const] : [],
          )
        : [],
    ),
    unscored: whyNot(parsed, bad, issues, found),
    issues,
  };
}

function whyNot(
  parsed: ParsedLadder,
  bad: LevelFound | undefined,
  issues: Issue[],
  found: readonly LevelFound[],
): UnscoredReason | null {
  if (bad) {
    const code = isCellError(bad.cell.value) ? 'errorValue' : 'levelNotNumber';
    issues.push(issueAt('error', code, bad.row, bad.column, { level: bad.level, found: factOf(bad.cell.value) }));
    return { status: 'error', why: { kind: 'levelNotNumber', level: bad.level } };
  }
  if (parsed.ok) return null;
  if (parsed.kind === 'pending') return { status: 'pending' };
  const at = found.find(({ level }) => 'level' in parsed && level === parsed.level) ?? found[0]!;
  const { ok: _, kind, ...facts } = parsed;
  issues.push(issueAt('error', LADDER_CODES[kind], at.row, at.column, facts));
  return { status: 'error', why: { kind: 'ladder', problem: parsed } };
}

const LADDER_CODES = {
  tooFewLevels: 'ladderTooFewLevels',
  allEqual: 'ladderAllEqual',
  notMonotonic: 'ladderNotMonotonic',
  notFinite: 'ladderNotFinite',
} as const;
