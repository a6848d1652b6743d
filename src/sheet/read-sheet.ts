import { DEFAULT_POLICY, type Policy } from '../scoring/policy';
import { readNumber } from '../text/number';
import type { Agreement, ColumnReading, Group, Indicator, NotAnAgreement, TableLayout } from './agreement';
import type { Corrections } from './corrections';
import type { SheetGrid } from './grid';
import { checkSheet } from './read/check-sheet';
import { correctedHeaders } from './read/corrected-header';
import { correctedNow, staleIssues } from './read/corrected-now';
import { goesBefore } from './read/excel-tables';
import { findHeaders, type HeaderCandidate } from './read/find-header';
import { findTables, tablesOnSheet, type FoundTable } from './read/find-tables';
import { GroupCollector, type GrowingGroup } from './read/groups';
import { headingsInColumns } from './read/heading-columns';
import { issueOfSheet } from './read/issues';
import { notAnAgreement } from './read/not-an-agreement';
import { readIndicator, type IndicatorRow } from './read/read-indicator';
import { readWeights } from './read/read-weights';
import { fieldAt, type TableRow } from './read/rows';
import { statedTotals } from './read/stated-totals';
import { checkParents, explainSubIndicators } from './read/sub-indicators';
import { bottomOf } from './read/table-rows';
import { readTitle } from './read/title';

export interface ReadOptions {
  /** Policy that methods and the round's result column follow; the defaults when not given. */
  readonly policy?: Policy;
  /** What the user said about this sheet; stale corrections are left out, and an issue says so. */
  readonly corrections?: Corrections | null;
}

/**
 * Understands an indicator sheet. SCORING sections 1–4. Never throws; what is not understood is an issue at its cell.
 * Time grows with the number of cells. Without a header for indicators, weights and five levels it is no agreement.
 */
export function readSheet(grid: SheetGrid, options: ReadOptions = {}): Agreement | NotAnAgreement {
  const policy = options.policy ?? DEFAULT_POLICY;
  const headers = findHeaders(grid);
  const said = options.corrections ?? null;
  const corrected = said ? correctedHeaders(grid, headers, said) : null;
  const tables = findTables(grid, corrected?.headers ?? headers, headers, policy, said?.rows);
  const best = tables.reduce<FoundTable | null>(
    (most, table) => (most && !goesBefore(grid, table, most) ? most : table),
    null,
  );
  if (!best) {
    const none = notAnAgreement(grid, headers);
    return said && corrected ? { ...none, issues: [...staleIssues(said, corrected, null), ...none.issues] } : none;
  }
  const read = readTable(grid, best, policy);
  const several = tablesOnSheet(best, said?.headerRows ? findTables(grid, headers, headers, policy) : tables);
  const now = said && corrected ? correctedNow(said, corrected, best) : null;
  const [top] = read.table.headerRows;
  return {
    ...read,
    ...(several.length > 1 && { tables: several }),
    ...(now && { corrected: now }),
    issues: [
      ...(said && corrected ? staleIssues(said, corrected, best) : []),
      ...read.issues,
      ...(several.length > 1 && (!said?.headerRows || corrected?.headerLost)
        ? [issueOfSheet('warning', 'manyTables', { count: several.length, row: top + 1 })]
        : []),
    ],
  };
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
    const method = table.said.known.find((each) => each.row === row.row)?.method;
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
