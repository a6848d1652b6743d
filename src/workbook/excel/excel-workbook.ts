import type { Capabilities, SheetSummary, WorkbookPort } from '../port';
import { apply } from './apply';
import { columnWidths } from './column-width';
import { looks } from './looks';
import { canGroupUndo, inExcel } from './run';
import { select } from './select';
import { readSetting, writeSetting } from './settings';
import { snapshot, snapshots } from './snapshot';
import { canWriteSheets, writeSheet } from './write-sheet';

function capabilities(): Capabilities {
  const { requirements } = Office.context;
  const customFunctions =
    requirements.isSetSupported('CustomFunctionsRuntime', '1.1') ||
    requirements.isSetSupported('CustomFunctions', '1.1');
  return { customFunctions, undoGroup: canGroupUndo() };
}

const sheets = (): Promise<SheetSummary[]> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    const active = worksheets.getActiveWorksheet();
    active.load('name');
    await context.sync();
    return worksheets.items.map(({ name, visibility }) => ({
      name,
      visible: visibility === 'Visible',
      active: name === active.name,
    }));
  });

/** The workbook open in Excel, through Office.js. `Office.onReady` must have been answered. */
export const excelWorkbook = (): WorkbookPort => ({
  capabilities,
  sheets,
  snapshot,
  snapshots,
  looks,
  columnWidths,
  apply,
  ...(canWriteSheets() && { writeSheet }),
  select,
  readSetting,
  writeSetting,
});
