import { canonical } from '../../scoring/decimal';
import { toArabicDigits } from '../../text/digits';
import type { Issue } from '../../text/issue';
import { readNumber } from '../../text/number';
import { a1, a1Area } from '../address';
import { CONFIDENT, type Agreement, type Group, type Indicator } from '../agreement';
import { mergeAt, ownCellAt, type SheetGrid } from '../grid';
import { issueAt } from './issues';
import { fieldAt, type TableRow } from './rows';
import type { Title } from './title';
import { factOf } from './words';

const FULL = 100;
/** Weights are typed with at most two decimals; sums that differ by less are equal. */
const CLOSE = 0.005;

const differs = (a: number, b: number): boolean => Math.abs(a - b) > CLOSE;

/** What concerns more than one row: sums, groups, codes, what was not understood. */
export function checkSheet(grid: SheetGrid, agreement: Agreement, rows: readonly TableRow[], title: Title): Issue[] {
  return [
    ...(title.example ? [issueAt('info', 'exampleResults', title.example.row, title.example.column)] : []),
    ...checkResultColumn(agreement),
    ...checkWeights(agreement),
    ...checkGroups(agreement),
    ...checkTotals(grid, agreement, rows),
    ...checkCodes(agreement),
    ...checkTargets(agreement),
    ...numbersAsText(grid, agreement),
    ...unknownRows(agreement, rows),
    ...hiddenColumns(grid, agreement),
    ...uncertainColumns(agreement),
    ...mergedPending(grid, agreement),
  ];
}

function checkResultColumn({ table, issues }: Agreement): Issue[] {
  const { result, numerator, denominator } = table.columns;
  if (numerator !== undefined && denominator !== undefined) return [];
  if (result !== undefined || issues.some(({ code }) => code === 'ambiguousColumn')) return [];
  return [issueAt('warning', 'noResultColumn', table.headerRows[0], table.columns.name)];
}

const sumOf = (agreement: Agreement, indexes: readonly number[]): number =>
  canonical(indexes.reduce((sum, index) => sum + (agreement.indicators[index]?.weight ?? 0), 0));

function checkWeights(agreement: Agreement): Issue[] {
  const { table, indicators } = agreement;
  const weighted = indicators.filter(({ weight }) => weight !== null);
  const sum = sumOf(agreement, [...indicators.keys()]);
  if (weighted.length === 0 || !differs(sum, FULL)) return [];
  return [issueAt('warning', 'weightSum', table.headerRows[0], table.columns.weight, { sum, stated: FULL })];
}

function checkGroups(agreement: Agreement): Issue[] {
  const { dimensions, aspects, objectives, table } = agreement;
  const fractions = agreement.indicators.some(({ weightCell }) => weightCell.factor === 100);
  return [...dimensions, ...aspects, ...objectives].flatMap((group: Group) => {
    if (group.statedWeight === null || group.indicators.length === 0) return [];
    const stated = fractions && group.statedWeight <= 1 ? canonical(group.statedWeight * 100) : group.statedWeight;
    const sum = sumOf(agreement, group.indicators);
    if (!differs(sum, stated)) return [];
    return [issueAt('warning', 'groupWeight', group.row, table.columns.name, { group: group.name, stated, sum })];
  });
}

/** Weight sums that the sheet itself states in its subtotal and total rows; headings are checked with their groups. */
function checkTotals(grid: SheetGrid, agreement: Agreement, rows: readonly TableRow[]): Issue[] {
  const { weight: column } = agreement.table.columns;
  const headings = new Set(rows.flatMap(({ kind, row }) => (kind === 'heading' ? [row] : [])));
  const sums = new Map<readonly number[], number>();
  const sumOver = (indexes: readonly number[]): number => {
    const sum = sums.get(indexes) ?? sumOf(agreement, indexes);
    sums.set(indexes, sum);
    return sum;
  };
  return (agreement.totals ?? []).flatMap(({ row, over }) => {
    if (headings.has(row)) return [];
    const cell = fieldAt(grid, row, column);
    const stated = readNumber(cell.value, { role: 'weight', numberFormat: cell.numberFormat });
    if (stated.kind !== 'number') return [];
    const possible = over.map(sumOver).flatMap((sum) => [sum, canonical(sum / FULL)]);
    if (possible.some((sum) => !differs(sum, stated.value))) return [];
    const facts = { found: factOf(cell.value), sum: possible[0] ?? 0 };
    return [issueAt('warning', 'staleSubtotal', row, column, facts)];
  });
}

/** Where targets are levels, one that is none. A column of values is no column of levels. */
function checkTargets({ indicators, table }: Agreement): Issue[] {
  const { target: column } = table.columns;
  if (column === undefined) return [];
  const given = indicators.filter(({ target }) => target !== null);
  const isLevel = (target: number | null) => target !== null && target >= 1 && target <= 5;
  const outside = given.filter(({ target }) => !isLevel(target));
  if (given.length < 3 || outside.length * 5 > given.length) return [];
  return [
    ...outside.map(({ row, target }) => issueAt('warning', 'targetOutside', row, column, { found: target })),
    ...given.filter(({ target }) => isLevel(target)).flatMap((indicator) => targetIsThreshold(indicator, column)),
  ];
}

/** A target of 3 beside the thresholds 2 3 4 5 6: level 3, which is 4 there, or the value 3, which is level 2? */
function targetIsThreshold({ row, target, ladder, levelCells }: Indicator, column: number): Issue[] {
  const growth = levelCells.some(({ reading }) => reading.kind === 'number' && reading.relation === 'growth');
  const same = ladder.ok && !growth ? ladder.defined.find(({ threshold }) => threshold === target) : undefined;
  const meant = ladder.ok ? ladder.defined.find(({ level }) => level === target) : undefined;
  if (!same || !meant || same.level === target) return [];
  const facts = { found: target, level: same.level, threshold: meant.threshold };
  return [issueAt('info', 'targetIsThreshold', row, column, facts)];
}

/** Numbers typed as text in a column whose other cells are numbers: other formulas will miss them. */
function numbersAsText(grid: SheetGrid, { indicators, table }: Agreement): Issue[] {
  const { weight, levels, result } = table.columns;
  return [weight, ...levels, ...(result === undefined ? [] : [result])].flatMap((column) => {
    const cells = indicators.map(({ row }) => ({ row, value: fieldAt(grid, row, column).value }));
    const texts = cells.filter(({ value }) => typeof value === 'string' && /^\s*-?[\d,]+(\.\d+)?\s*$/.test(value));
    const numbers = cells.filter(({ value }) => typeof value === 'number').length;
    if (numbers <= texts.length) return [];
    return texts.map(({ row, value }) => {
      const reading = readNumber(value);
      const read = reading.kind === 'number' ? reading.value : null;
      return issueAt('info', 'numberAsText', row, column, { found: factOf(value), value: read });
    });
  });
}

function checkCodes({ indicators, table }: Agreement): Issue[] {
  const first = new Map<string, number>();
  const column = table.columns.code ?? table.columns.name;
  return indicators.flatMap(({ code, row }) => {
    if (code === null) return [];
    const key = toArabicDigits(code);
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, row);
      return [];
    }
    return [issueAt('warning', 'duplicateCode', row, column, { code, other: a1(other, column) })];
  });
}

const unknownRows = ({ table }: Agreement, rows: readonly TableRow[]): Issue[] =>
  rows.flatMap((row) =>
    row.kind === 'unknown'
      ? [issueAt('warning', 'unknownRow', row.row, table.columns.name, { found: factOf(row.text) })]
      : [],
  );

function hiddenColumns(grid: SheetGrid, { table, columnReadings = [] }: Agreement): Issue[] {
  const { columns } = table;
  return [columns.weight, ...columns.levels, ...(columns.result === undefined ? [] : [columns.result])]
    .filter((column) => grid.hiddenColumns.has(column))
    .map((column) => {
      const header = columnReadings.find((reading) => reading.column === column)?.header ?? '';
      return issueAt('warning', 'hiddenColumn', table.headerRows[0], column, { column: header });
    });
}

/** A column that scoring rests on and whose header does not quite say what it is. */
function uncertainColumns({ table, columnReadings = [] }: Agreement): Issue[] {
  const { name, weight, levels, result } = table.columns;
  const resting = new Set([name, weight, ...levels, ...(result === undefined ? [] : [result])]);
  return columnReadings
    .filter(({ column, confidence }) => resting.has(column) && confidence < CONFIDENT)
    .map(({ column, header }) => issueAt('warning', 'ambiguousColumn', table.headerRows[1], column, { found: header }));
}

/** Criteria to be announced that are written once for several rows: each of them waits, and that is said once. */
function mergedPending(grid: SheetGrid, { indicators }: Agreement): Issue[] {
  return indicators.flatMap(({ row, levelCells: [first] }) => {
    const merge = first.reading.kind === 'pending' ? mergeAt(grid, row, first.column) : null;
    if (!merge || merge.top !== row || merge.bottom === row) return [];
    const found = factOf(ownCellAt(grid, merge.top, merge.left).value);
    return [{ ...issueAt('info', 'mergedPending', row, first.column, { found }), cell: a1Area(merge) }];
  });
}
