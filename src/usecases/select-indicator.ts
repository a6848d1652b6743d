import { a1 } from '../sheet/address';
import type { Agreement } from '../sheet/agreement';
import type { WorkbookPort } from '../workbook/port';

/** Shows an indicator's row in the sheet by selecting its name. An index outside the agreement is ignored. */
export const selectIndicator = async (port: WorkbookPort, agreement: Agreement, index: number): Promise<void> => {
  const indicator = agreement.indicators[index];
  if (indicator) await port.select(agreement.sheet, a1(indicator.row, agreement.table.columns.name));
};
