import { toArabicDigits } from '../../text/digits';
import type { Issue } from '../../text/issue';
import type { Indicator, TableColumns } from '../agreement';
import type { SheetGrid } from '../grid';
import { issueAt } from './issues';
import type { ReadLadder } from './read-ladder';
import { fieldAt } from './rows';
import { isPercentUnit } from './units';
import { factOf, isBlank } from './words';

/** Words that mean the fewer the better, unless what is counted is done, solved or satisfied. */
const LOWER_WORDS =
  /ไม่สามารถ|ไม่ทัน|ผิดพลาด|อัตราตาย|เสียชีวิต|ล่าช้า|สูญเสีย|สูญหาย|คงค้าง|ค้างดำเนินการ|อุบัติเหตุ|\berrors?\b|\bdefects?\b|\bdelay(s|ed)?\b|\bcomplaints?\b|\blate\b|\bbacklog\b/i;
const MAY_FALL =
  /ลด|ไม่เกิน|ระยะเวลา|เวลาเฉลี่ย|จำนวนวัน|ต้นทุน|ค่าใช้จ่าย|ร้องเรียน|ป่วย|ค้าง|ข้อผิด|\btime\b|\bdays\b|\bcosts?\b|reduc|turnover|decreas/i;
const HIGHER_WORDS =
  /ความสำเร็จ|พึงพอใจ|แล้วเสร็จ|ดำเนินการเสร็จ|ที่ได้รับการแก้ไข|สำเร็จ|satisf|success|complet|resolved|solved|closed/i;

/** Doubts about one row, each at its cell. */
export function checkIndicator(
  grid: SheetGrid,
  indicator: Indicator,
  ladder: ReadLadder,
  columns: TableColumns,
): Issue[] {
  return [
    ...checkTarget(grid, indicator, columns),
    ...checkDirection(indicator, ladder, columns),
    ...checkResult(grid, indicator, ladder),
    ...checkHidden(grid, indicator),
  ];
}

function checkTarget(grid: SheetGrid, { row, target }: Indicator, { target: column }: TableColumns): Issue[] {
  if (column === undefined) return [];
  const { value } = fieldAt(grid, row, column);
  if (target !== null || isBlank(value) || /^[-–—\s]+$/.test(factOf(value))) return [];
  return [issueAt('info', 'targetNotNumber', row, column, { found: factOf(value) })];
}

/** A direction that contradicts the name is a warning, never a correction. SCORING section 7. */
function checkDirection({ row, name, ladder }: Indicator, read: ReadLadder, columns: TableColumns): Issue[] {
  if (!ladder.ok || read.kind !== 'numbers') return [];
  const text = toArabicDigits(name);
  const lower = LOWER_WORDS.exec(text);
  const higher = HIGHER_WORDS.exec(text);
  const against =
    ladder.direction === 'higher'
      ? lower !== null && higher === null
      : higher !== null && lower === null && !MAY_FALL.test(text);
  if (!against) return [];
  return [issueAt('warning', 'directionAgainstName', row, columns.name, { found: (lower ?? higher)?.[0] ?? '' })];
}

function checkResult(grid: SheetGrid, indicator: Indicator, read: ReadLadder): Issue[] {
  const { resultCell, result, unit, ladder } = indicator;
  if (!resultCell || result === null) return [];
  const { row, column } = resultCell;
  const found = factOf(fieldAt(grid, row, column).value);
  const issues: Issue[] = [];
  if (read.growth) issues.push(...(indicator.ratio ? [] : [issueAt('info', 'growthLadder', row, column)]));
  else if (
    ladder.ok &&
    (read.percent || isPercentUnit(unit)) &&
    result > 100 &&
    Math.max(...thresholds(indicator)) <= 100
  ) {
    issues.push(issueAt('warning', 'percentAbove100', row, column, { found }));
  }
  if (result < 0 && !read.growth && ladder.ok && Math.min(...thresholds(indicator)) >= 0) {
    issues.push(issueAt('warning', 'resultOutOfRange', row, column, { found }));
  }
  if (
    read.parsed.ok === false &&
    read.parsed.kind === 'pending' &&
    read.cells.every(({ reading }) => reading.kind === 'blank')
  ) {
    issues.push(issueAt('warning', 'resultWithoutLadder', row, column, { found }));
  }
  return issues;
}

const thresholds = ({ ladder }: Indicator): number[] =>
  ladder.ok ? ladder.defined.map(({ threshold }) => threshold) : [];

function checkHidden(grid: SheetGrid, { row, weight, weightCell }: Indicator): Issue[] {
  if (!grid.hiddenRows.has(row) || !weight) return [];
  return [issueAt('warning', grid.hasFilter ? 'filteredRow' : 'hiddenRow', row, weightCell.column, { weight })];
}
