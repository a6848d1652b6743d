import { DEFAULT_POLICY, type Policy } from '../../scoring/policy';
import { CONFIDENT, type Agreement } from '../agreement';
import type { SheetGrid } from '../grid';
import { scoreAgreement } from '../score-agreement';
import { checkRows, statedRows, weightedBase } from './stated-rows';
import { checkStatedTotals } from './stated-totals';

/**
 * An agreement with what is wrong in the scores, weighted scores and totals that the sheet itself states, typed or by
 * its own formulas: each that differs from the computed one by more than its shown decimals explain is an issue at its
 * cell. Nothing is said where the sheet has no such columns, no results, or where a total is provisional.
 */
export function withStatedScores(agreement: Agreement, grid: SheetGrid, policy: Policy = DEFAULT_POLICY): Agreement {
  const sure = withSureColumns(agreement);
  const { score, weighted, result, numerator } = sure.table.columns;
  if ((score === undefined && weighted === undefined) || (result === undefined && numerator === undefined))
    return agreement;
  const scored = scoreAgreement(sure, policy);
  const rows = statedRows(grid, scored);
  const base = weightedBase(rows, scored);
  const ofRows = checkRows(rows, base);
  const another = ofRows.some(({ code }) => code === 'scoresDiffer');
  const ofTotals = another ? [] : checkStatedTotals(grid, scored, rows, base);
  if (ofRows.length === 0 && ofTotals.length === 0) return agreement;
  return { ...agreement, issues: [...agreement.issues, ...ofRows, ...ofTotals] };
}

/** Only columns that surely are scores are compared. */
function withSureColumns(agreement: Agreement): Agreement {
  const doubtful = (agreement.columnReadings ?? []).filter(({ confidence }) => confidence < CONFIDENT);
  const { score, weighted, ...others } = agreement.table.columns;
  const sure = (column: number | undefined) => column !== undefined && !doubtful.some((each) => each.column === column);
  const columns = {
    ...others,
    ...(sure(score) ? { score: score! } : {}),
    ...(sure(weighted) ? { weighted: weighted! } : {}),
  };
  return { ...agreement, table: { ...agreement.table, columns } };
}
