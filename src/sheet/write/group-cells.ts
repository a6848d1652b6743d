import type { Total } from '../../scoring/total';
import type { Agreement, Group } from '../agreement';
import type { CellContent } from '../plan';
import { groupTotalFormula } from '../portable/group-total-formula';
import { MAX_FORMULA } from '../portable/literal';
import { plainRange } from '../portable/range';
import type { Weights } from '../portable/scored-weight-formula';
import type { ScoredAgreement } from '../scored-agreement';
import { lastBodyRow } from './target';
import { kpiTotals } from './total-context';
import type { TotalContext } from './total-context';

/** A heading row with the total of the group it opens. */
export interface GroupRow {
  readonly row: number;
  readonly group: Group;
  readonly total: Total;
}

/**
 * The heading rows that can carry a total: rows of their own, not those of an indicator. A row that opens several
 * groups at once carries the innermost one's.
 */
export const groupRows = (scored: ScoredAgreement): GroupRow[] => {
  const { agreement } = scored;
  const free = headingRows(agreement);
  const rows = new Map<number, GroupRow>();
  const levels: [readonly Group[], readonly Total[]][] = [
    [agreement.dimensions, scored.dimensions],
    [agreement.aspects, scored.aspects],
    [agreement.objectives, scored.objectives],
  ];
  for (const [groups, totals] of levels) {
    groups.forEach((group, index) => {
      const total = totals[index];
      if (total && free(group.row)) rows.set(group.row, { row: group.row, group, total });
    });
  }
  return [...rows.values()].sort((a, b) => a.row - b.row);
};

/** The rows of all headings that can carry a total. */
export const groupHeadings = (agreement: Agreement): number[] => {
  const free = headingRows(agreement);
  const groups = [...agreement.dimensions, ...agreement.aspects, ...agreement.objectives];
  return [...new Set(groups.map(({ row }) => row))].filter(free);
};

/** Whether a row can be a heading's own. */
const headingRows = ({ table, indicators }: Agreement): ((row: number) => boolean) => {
  const taken = new Set(indicators.map(({ row }) => row));
  return (row) => row >= table.firstRow && row <= lastBodyRow(table) && !taken.has(row);
};

/** The rows of a group's indicators, 1-based; null when rows of another group stand among them. */
const rowsOf = (group: Group, { indicators }: Agreement): { readonly first: number; readonly last: number } | null => {
  const rows = group.indicators.flatMap((index) => indicators[index]?.row ?? []);
  if (rows.length === 0) return null;
  const first = Math.min(...rows);
  const last = Math.max(...rows);
  const between = indicators.filter(({ row }) => row >= first && row <= last);
  return between.length === rows.length ? { first: first + 1, last: last + 1 } : null;
};

/** The total of a group beside its heading; null where there is none to show. */
export const groupContent = (
  { group, total }: GroupRow,
  scored: ScoredAgreement,
  context: TotalContext,
): CellContent | null => {
  const value = total.score ?? '';
  if (context.style === 'values') return total.score === null ? null : { kind: 'value', value };
  const rows = rowsOf(group, scored.agreement);
  const { source, scores, policy } = context;
  const own = rows === null ? null : { column: scores.column, ...rows };
  const weightRange = rows === null ? null : { column: source.range.column, ...rows };
  if (own !== null && weightRange !== null && kpiTotals(context) && policy.decimals === 4) {
    return { kind: 'formula', formula: `=KPITOTAL(${plainRange(weightRange)},${plainRange(own)})`, value };
  }
  const weights: Weights =
    source.weights.kind === 'references' && weightRange !== null
      ? { kind: 'references', range: weightRange }
      : { kind: 'constants', rows: constantRows(group, scored.agreement) };
  const formula = groupTotalFormula(weights, own ?? scores, policy);
  return formula.length > MAX_FORMULA ? { kind: 'value', value } : { kind: 'formula', formula, value };
};

const constantRows = (group: Group, { indicators }: Agreement) =>
  group.indicators.flatMap((index) => {
    const indicator = indicators[index];
    if (!indicator || indicator.weight === null) return [];
    return [{ row: indicator.row + 1, weight: indicator.weight }];
  });
