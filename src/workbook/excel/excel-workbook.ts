import type { Capabilities, WorkbookPort } from '../port';
import { appearance } from './appearance';
import { apply } from './apply';
import { columnWidths } from './column-width';
import { looks } from './looks';
import { open } from './open';
import { canGroupUndo } from './run';
import { select } from './select';
import { readSetting, writeSetting } from './settings';
import { sheets } from './sheets';
import { snapshot, snapshots } from './snapshot';
import { canWriteSheets, writeSheet } from './write-sheet';

function capabilities(): Capabilities {
  const { requirements } = Office.context;
  const customFunctions =
    requirements.isSetSupported('CustomFunctionsRuntime', '1.1') ||
    requirements.isSetSupported('CustomFunctions', '1.1');
  return { customFunctions, undoGroup: canGroupUndo() };
}

/** The workbook open in Excel, through Office.js. `Office.onReady` must have been answered. */
export const excelWorkbook = (): WorkbookPort => ({
  capabilities,
  sheets,
  snapshot,
  snapshots,
  open,
  appearance,
  looks,
  columnWidths,
  apply,
  ...(canWriteSheets() && { writeSheet }),
  select,
  readSetting,
  writeSetting,
});
