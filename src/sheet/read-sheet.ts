import { DEFAULT_POLICY, type Policy } from '../scoring/policy';
import { readNumber } from '../text/number';
import type { Agreement, ColumnReading, Group, Indicator, NotAnAgreement, TableLayout } from './agreement';
import type { Corrections, RowCorrection } from './corrections';
import type { SheetGrid } from './grid';
import { checkSheet } from './read/check-sheet';
import { correctedHeader } from './read/corrected-header';
import { findHeaders, type HeaderCandidate } from './read/find-header';
import { GroupCollector, type GrowingGroup } from './read/groups';
import { headingsInColumns } from './read/heading-columns';
import { issueOfSheet } from './read/issues';
import { knownAgain } from './read/known-rows';
import { chooseColumns, type ChosenColumns } from './read/layout';
import { splitNameColumns } from './read/name-column';
import { notAnAgreement } from './read/not-an-agreement';
import { readIndicator, type IndicatorRow } from './read/read-indicator';
import { readWeights } from './read/read-weights';
import { fieldAt, type TableRow } from './read/rows';
import { statedTotals } from './read/stated-totals';
import { checkParents, explainSubIndicators } from './read/sub-indicators';
import { bottomOf, tableRows, type TableRows } from './read/table-rows';
import { readTitle } from './read/title';

export interface ReadOptions {
  /** Policy that methods and the round's result column follow; the defaults when not given. */
  readonly policy?: Policy;
  /** What the user said about this sheet; stale corrections are left out, and an issue says so. */
  readonly corrections?: Corrections | null;
}

interface FoundTable {
  readonly header: HeaderCandidate;
  readonly chosen: ChosenColumns;
  readonly rows: TableRows;
  readonly count: number;
  /** What the user said about its rows. */
  readonly said: readonly RowCorrection[];
}

/**
 * Understands an indicator sheet. SCORING sections 1–4. Never throws; what is not understood is an issue at its cell.
 * Time grows with the number of cells. Without a header for indicators, weights and five levels it is no agreement.
 */
export function readSheet(grid: SheetGrid, options: ReadOptions = {}): Agreement | NotAnAgreement {
  const policy = options.policy ?? DEFAULT_POLICY;
  const headers = findHeaders(grid);
  const corrected = options.corrections ? correctedHeader(grid, headers, options.corrections) : null;
  const whole = corrected?.header ? [corrected.header] : headers;
  const tables = findTables(grid, whole, headers, policy, corrected?.header ? options.corrections?.rows : undefined);
  const best = tables.reduce<FoundTable | null>(
    (most, table) => (most && most.count >= table.count ? most : table),
    null,
  );
  if (!best || best.count === 0) return notAnAgreement(grid, headers);
  const read = readTable(grid, best, policy);
  const agreement = corrected?.stale
    ? { ...read, issues: [issueOfSheet('warning', 'correctionsStale'), ...read.issues] }
    : read;
  const many = tables.filter(({ count }) => count > 0).length;
  if (many < 2) return agreement;
  return { ...agreement, issues: [...agreement.issues, issueOfSheet('warning', 'manyTables', { count: many })] };
}

/** Every whole header with the rows under it; a header repeated for a printed page belongs to the table above. */
function findTables(
  grid: SheetGrid,
  whole: readonly HeaderCandidate[],
  headers: readonly HeaderCandidate[],
  policy: Policy,
  said: readonly RowCorrection[] = [],
): FoundTable[] {
  const tables: FoundTable[] = [];
  const taken = new Set<number>();
  for (const found of whole) {
    if (found.missing.length > 0 || taken.has(found.block.top)) continue;
    const year = readTitle(grid, found.block.top).fiscalYear;
    const columns = splitNameColumns(grid, found.columns, found.block.bottom + 1);
    const header = { ...found, columns };
    const chosen = chooseColumns(header, policy.round, year);
    if (!chosen) continue;
    const known = knownAgain(grid, said, chosen.columns.name);
    const rows = tableRows(grid, header, headers, chosen.columns, known);
    for (const [top] of rows.repeatedHeaders) taken.add(top);
    tables.push({
      header,
      chosen,
      rows,
      count: rows.rows.filter(({ kind }) => kind === 'indicator').length,
      said: known,
    });
  }
  return tables;
}

function readTable(grid: SheetGrid, table: FoundTable, policy: Policy): Agreement {
  const { header, chosen, rows } = table;
  const { columns } = chosen;
  const indicatorRows = rows.rows.filter((row): row is IndicatorRow => row.kind === 'indicator');
  const weights = readWeights(
    grid,
    indicatorRows.map(({ row }) => row),
    columns,
  );
  const groups = new GroupCollector();
  const indicators: Indicator[] = [];
  const sources = headingsInColumns(grid, chosen);
  for (const row of rows.rows) {
    if (row.kind === 'heading') enterHeading(grid, groups, row, columns.weight);
    if (row.kind === 'continuation') appendName(indicators, row.text);
    if (row.kind !== 'indicator') continue;
    for (const line of sources.linesAt(row.row)) groups.enter(line, row.row);
    const place = groups.add(indicators.length);
    const method = table.said.find((each) => each.row === row.row)?.method;
    indicators.push(readIndicator(grid, row, columns, weights[indicators.length]!, place, policy, method));
  }
  const title = readTitle(grid, header.block.top);
  const agreement: Agreement = {
    sheet: grid.name,
    title: title.title,
    fiscalYear: title.fiscalYear ?? yearInHeader(header),
    table: layoutOf(grid, table),
    columnReadings: header.columns.map(columnReading),
    dimensions: groups.dimensions.map(finished),
    aspects: groups.aspects.map(finished),
    objectives: groups.objectives.map(finished),
    indicators: explainSubIndicators(indicators),
    issues: [...chosen.issues, ...checkParents(grid, columns, rows.rows, indicators)],
  };
  const { dimensions: dimension, aspects: aspect, objectives: objective } = agreement;
  const totals = statedTotals(rows.rows, agreement.indicators, { dimension, aspect, objective });
  const whole = { ...agreement, ...(totals.length > 0 ? { totals } : {}) };
  return { ...whole, issues: [...whole.issues, ...checkSheet(grid, whole, rows.rows, title)] };
}

/** The latest year that a header names, where no title does. */
function yearInHeader({ columns }: HeaderCandidate): number | null {
  const years = columns.flatMap(({ year }) => (year === null ? [] : [year]));
  return years.length === 0 ? null : Math.max(...years);
}

/** A heading row may carry its weight in the weight column. */
function enterHeading(
  grid: SheetGrid,
  groups: GroupCollector,
  row: Extract<TableRow, { kind: 'heading' }>,
  weightColumn: number,
): void {
  const entered = row.lines.map((line) => groups.enter(line, row.row));
  const first = entered[0];
  if (!first || first.statedWeight !== null) return;
  const cell = fieldAt(grid, row.row, weightColumn);
  const weight = readNumber(cell.value, { role: 'weight', numberFormat: cell.numberFormat });
  if (weight.kind === 'number') first.statedWeight = weight.value;
}

function appendName(indicators: Indicator[], text: string): void {
  const last = indicators[indicators.length - 1];
  if (last && text !== '') indicators[indicators.length - 1] = { ...last, name: `${last.name} ${text}` };
}

const finished = (group: GrowingGroup): Group => ({ ...group, indicators: [...group.indicators] });

const columnReading = (guess: HeaderCandidate['columns'][number]): ColumnReading => ({
  column: guess.column,
  header: guess.header,
  meaning: guess.meaning,
  level: guess.level,
  confidence: guess.confidence,
  reason: guess.reason,
});

const OURS = new Set(['score', 'weighted', 'band', 'distance', 'explanation']);

function layoutOf(grid: SheetGrid, { header, chosen, rows }: FoundTable): TableLayout {
  const { columns } = chosen;
  const own = header.block.columns.filter(({ column, texts }) => texts.length > 0 && !isOurs(header, column));
  const used = own.map(({ column }) => column);
  const lastIndicator = Math.max(...rows.rows.filter(({ kind }) => kind === 'indicator').map(({ row }) => row));
  const totals = rows.rows.filter(({ kind, row }) => kind === 'total' && row > lastIndicator).map(({ row }) => row);
  const totalRow = totals[totals.length - 1] ?? null;
  const bottom = rows.rows[rows.rows.length - 1]!.row;
  return {
    headerRows: [header.block.top, header.block.bottom],
    firstRow: header.block.bottom + 1,
    // The sheet's own total stands under the last row.
    lastRow: totalRow === null ? Math.max(bottom, bottomOf(grid, bottom, columns.name)) : totalRow - 1,
    firstColumn: Math.min(columns.name, ...used),
    lastColumn: Math.max(columns.weight, ...columns.levels, ...used),
    columns,
    totalRow,
    ...(rows.repeatedHeaders.length > 0 ? { repeatedHeaders: rows.repeatedHeaders } : {}),
  };
}

const isOurs = (header: HeaderCandidate, column: number): boolean =>
  header.columns.some((guess) => guess.column === column && OURS.has(guess.meaning));
