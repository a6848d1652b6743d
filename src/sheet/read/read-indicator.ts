import { LEVELS, parseLadder } from '../../scoring/ladder';
import { defaultMethod } from '../../scoring/method';
import type { Policy, ScoringMethod } from '../../scoring/policy';
import type { UnscoredReason } from '../../scoring/score';
import type { Issue } from '../../text/issue';
import { readNumber } from '../../text/number';
import { a1Area } from '../address';
import type { Indicator, ReadCell, TableColumns } from '../agreement';
import type { SheetGrid } from '../grid';
import { checkIndicator } from './check-indicator';
import { derivedResult } from './derived-result';
import { issueAt } from './issues';
import { isNumber, readLadder, type ReadLadder } from './read-ladder';
import { readResult, scaledCells, type ReadResult } from './read-result';
import type { ReadWeight } from './read-weights';
import { roundsIn } from './rounds';
import { fieldAt, type TableRow } from './rows';
import { isPercentUnit, unitInName, unitKindOf } from './units';
import { isBlank, ownWords, plainText } from './words';

export type IndicatorRow = Extract<TableRow, { kind: 'indicator' }>;

export interface Place {
  readonly dimension: number | null;
  readonly aspect: number | null;
  readonly objective: number | null;
}

/** Everything that one row says. */
export function readIndicator(
  grid: SheetGrid,
  row: IndicatorRow,
  columns: TableColumns,
  weight: ReadWeight,
  place: Place,
  policy: Policy,
  method?: ScoringMethod,
): Indicator {
  const unit = unitOf(grid, row, columns);
  const ladder = readLadder(grid, row.row, columns);
  const own = readResult(grid, row.row, columns, ladder, isPercentUnit(unit));
  const result = derivedResult(grid, row.row, columns, ladder, own);
  const rounds = roundsIn(plainText(fieldAt(grid, row.row, columns.note).value));
  const levelCells = scaledCells(ladder.cells, result.ladderTimes);
  const parsed =
    result.ladderTimes === 1
      ? ladder.parsed
      : parseLadder(levelCells.map(({ reading }) => (isNumber(reading) ? reading.value : null)));
  const target = readNumber(fieldAt(grid, row.row, columns.target).value);
  const indicator: Indicator = {
    row: row.row,
    code: row.code,
    name: row.name,
    unit,
    ...place,
    weight: weight.weight,
    weightCell: weight.cell,
    target: isNumber(target) ? target.value : null,
    levelCells: levelCells as unknown as Indicator['levelCells'],
    ladder: parsed,
    method: method ?? (parsed.ok ? methodOf(ladder, parsed, unit, policy) : 'interpolate'),
    ...(method ? { methodSet: true } : {}),
    ...(ladder.kind === 'steps' ? { steps: true } : {}),
    ...(rounds.length > 0 ? { rounds } : {}),
    ...(result.ratio ? { ratio: result.ratio } : {}),
    resultCell: result.cell,
    result: result.value,
    unscored: whyUnscored(ladder, result),
    issues: [],
  };
  const settled = settledLadder(ladder, levelCells, result.ladderTimes);
  return {
    ...indicator,
    issues: [
      ...weightIssues(weight, ladder),
      ...ladder.issues,
      ...settled,
      ...result.issues,
      ...checkIndicator(grid, indicator, ladder, columns),
    ],
  };
}

function methodOf(
  ladder: ReadLadder,
  parsed: Extract<Indicator['ladder'], { ok: true }>,
  unit: string | null,
  policy: Policy,
) {
  return ladder.kind === 'steps'
    ? defaultMethod(LEVELS, 'level', policy)
    : defaultMethod(parsed, unitKindOf(unit), policy);
}

function unitOf(grid: SheetGrid, row: IndicatorRow, columns: TableColumns): string | null {
  const { value } = fieldAt(grid, row.row, columns.unit);
  return isBlank(value) ? unitInName(row.name) : ownWords(String(typeof value === 'object' ? '' : value));
}

/**
 * Why the row has no score, the most telling reason first: an indicator said to be not assessed, criteria to be
 * announced, no result yet, `-`, then what cannot be read. SCORING section 4.
 */
function whyUnscored(ladder: ReadLadder, result: ReadResult): UnscoredReason | null {
  const stated = result.unscored?.status === 'notApplicable';
  const dash = result.cell?.reading.kind === 'notApplicable' && /^[-–—−\s]*$/.test(result.cell.reading.text);
  if (stated && !dash) return result.unscored;
  if (ladder.unscored?.status === 'pending') return ladder.unscored;
  if (result.unscored?.status === 'noResult' || stated) return result.unscored;
  return ladder.unscored ?? result.unscored;
}

/** The whole ladder was brought to the result's scale: said once, at the ladder. */
function settledLadder(ladder: ReadLadder, cells: readonly ReadCell[], times: 1 | 100): Issue[] {
  const [first] = cells;
  if (times === 1 || !first) return [];
  const values = (of: readonly ReadCell[]) =>
    of.flatMap(({ reading }) => (isNumber(reading) ? [reading.value] : [])).join(' ');
  const columns = cells.map(({ column }) => column);
  const area = { top: first.row, bottom: first.row, left: Math.min(...columns), right: Math.max(...columns) };
  const facts = { found: values(ladder.cells), value: values(cells) };
  return [{ ...issueAt('warning', 'ladderScaleSettled', first.row, first.column, facts), cell: a1Area(area) }];
}

/** A row with a ladder and no weight is more telling than a missing weight. */
const weightIssues = (weight: ReadWeight, ladder: ReadLadder): Issue[] =>
  weight.issues.map((issue) =>
    issue.code === 'weightMissing' && ladder.parsed.ok ? { ...issue, code: 'ladderWithoutWeight' } : issue,
  );
