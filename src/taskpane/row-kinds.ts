import { a1 } from '../sheet/address';
import type { ScoredAgreement } from '../sheet/scored-agreement';
import type { MappingKey } from '../text/messages/pane-mapping';

/** What a row was read as, as words of the mapping. */
export function kindOfRow({ agreement }: ScoredAgreement, row: number): MappingKey {
  const { indicators, dimensions, aspects, objectives, totals = [], issues, table } = agreement;
  if (indicators.some((indicator) => indicator.row === row)) return 'readsIndicator';
  if ([...dimensions, ...aspects, ...objectives].some((group) => group.row === row)) return 'readsHeading';
  if (table.totalRow === row || totals.some((total) => total.row === row)) return 'readsTotal';
  const cell = a1(row, table.columns.name);
  return issues.some((issue) => issue.code === 'unknownRow' && issue.cell === cell) ? 'readsUnknown' : 'readsNothing';
}
