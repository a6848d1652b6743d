import { canonical } from '../../scoring/decimal';
import type { Issue } from '../../text/issue';
import { readNumber } from '../../text/number';
import type { Indicator, TableColumns } from '../agreement';
import type { SheetGrid } from '../grid';
import { issueAt } from './issues';
import { fieldAt, levelCell, type TableRow } from './rows';
import { isBlank } from './words';

/** `1.1` of `1.1.2`; null for a code without a dot. */
const parentCode = (code: string): string | null => {
  const dot = code.lastIndexOf('.');
  return dot > 0 ? code.slice(0, dot) : null;
};

/**
 * A row with a weight and no ladder whose sub-indicators have weights of their own is a parent: its weight is their sum
 * and counts once, with them.
 */
export function withParents(grid: SheetGrid, columns: TableColumns, rows: readonly TableRow[]): TableRow[] {
  const weighted = new Set<string>();
  for (const row of rows) {
    const parent = row.kind === 'indicator' && row.code !== null ? parentCode(row.code) : null;
    if (parent !== null && !isBlank(fieldAt(grid, row.row, columns.weight).value)) weighted.add(parent);
  }
  return rows.map((row) => {
    if (row.kind !== 'indicator' || row.code === null || !weighted.has(row.code)) return row;
    const levels = columns.levels.some((column) => !isBlank(levelCell(grid, row.row, column, columns).value));
    return levels ? row : { kind: 'parent', row: row.row, code: row.code, name: row.name };
  });
}

/** A parent's stated weight against its sub-indicators'. */
export function checkParents(
  grid: SheetGrid,
  columns: TableColumns,
  rows: readonly TableRow[],
  indicators: readonly Indicator[],
): Issue[] {
  return rows.flatMap((row) => {
    if (row.kind !== 'parent') return [];
    const stated = readNumber(fieldAt(grid, row.row, columns.weight).value, { role: 'weight' });
    if (stated.kind !== 'number') return [];
    const subs = indicators.filter(({ code }) => code !== null && parentCode(code) === row.code);
    const sum = canonical(subs.reduce((total, { weight }) => total + (weight ?? 0), 0));
    const scale = subs.some(({ weightCell }) => weightCell.factor === 100) && stated.value <= 1 ? 100 : 1;
    if (subs.length === 0 || Math.abs(sum - stated.value * scale) < 0.005) return [];
    return [issueAt('warning', 'groupWeight', row.row, columns.weight, { group: row.name, stated: stated.value, sum })];
  });
}

/** A sub-indicator without weight under an indicator that has one is no mistake: the parent is scored, and this is said. */
export function explainSubIndicators(indicators: readonly Indicator[]): Indicator[] {
  const weighted = new Set(indicators.flatMap(({ code, weight }) => (code !== null && weight !== null ? [code] : [])));
  return indicators.map((indicator) => {
    const parent = indicator.code === null ? null : parentCode(indicator.code);
    if (parent === null || indicator.weight !== null || !weighted.has(parent)) return indicator;
    const { row, column } = indicator.weightCell;
    const others = indicator.issues.filter(({ code }) => code !== 'weightMissing' && code !== 'ladderWithoutWeight');
    return {
      ...indicator,
      issues: [issueAt('info', 'subIndicatorWithoutWeight', row, column, { code: parent }), ...others],
    };
  });
}
