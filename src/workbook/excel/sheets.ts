import type { SheetSummary } from '../port';
import { inExcel } from './run';

interface AskedSheets {
  readonly worksheets: Excel.WorksheetCollection;
  readonly active: Excel.Worksheet;
}

/** Queues the reading of the list of sheets. */
export function askSheets(context: Excel.RequestContext): AskedSheets {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  return { worksheets, active };
}

export const sheetsAsked = ({ worksheets, active }: AskedSheets): SheetSummary[] =>
  worksheets.items.map(({ name, visibility }) => ({
    name,
    visible: visibility === 'Visible',
    active: name === active.name,
  }));

export const sheets = (): Promise<SheetSummary[]> =>
  inExcel(async (context) => {
    const asked = askSheets(context);
    await context.sync();
    return sheetsAsked(asked);
  });
