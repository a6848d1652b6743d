import type { SheetPlan } from '../../sheet/sheet-plan';
import { isCellError } from '../../text/cell';
import { WorkbookError } from '../port';
import { areaName } from './a1';
import { addSheet } from './add-sheet';
import { stylesOf } from './apply-edits';
import { blankSheet, formulaCells, setPage, showGridlines } from './blank-sheet';
import { dropCalculationChain } from './calculation';
import type { ShownAt } from './chart-xml';
import { putCharts } from './drawing';
import { hideColumns } from './edit-columns';
import { editSheet, eachContent } from './edit-sheet';
import { editSettings } from './file-settings';
import { PartEditor } from './parts';
import { setPrintNames } from './print-names';
import { isProtected } from './read-sheet';
import { moveLastSheetBehind } from './sheet-position';
import type { WorkbookFile } from './workbook-file';
import type { SheetEntry } from './workbook-part';

/** The sheet of that name, made blank; or a new one behind the one it belongs to. */
function sheetFor(
  editor: PartEditor,
  file: WorkbookFile,
  plan: SheetPlan,
): { readonly part: string; readonly position: number; readonly formulas: ReadonlySet<string> } {
  const known = knownSheet(file, plan.name);
  if (known) {
    const document = editor.document(known.part);
    if (isProtected(document))
      throw new WorkbookError('sheetProtected', { sheet: known.name, cells: areaName(plan.page.area) });
    const formulas = formulaCells(document);
    blankSheet(document);
    return { part: known.part, position: known.index, formulas };
  }
  const { part } = addSheet(editor, file, plan.name);
  return { part, position: moveLastSheetBehind(editor, file.workbook.part, plan.after), formulas: new Set() };
}

const knownSheet = (file: WorkbookFile, name: string): SheetEntry | null =>
  file.workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;

/** What the planned cells show, for the copies that charts keep. */
function shownBy(plan: SheetPlan): ShownAt {
  const shown = new Map<string, string | number>();
  eachContent(plan.contents, (row, column, { value }) => {
    if (value === null || isCellError(value)) return;
    shown.set(`${row},${column}`, typeof value === 'number' ? value : String(value));
  });
  return (row, column) => shown.get(`${row},${column}`) ?? null;
}

/**
 * Makes a sheet of ours or makes it anew, and gives the next state of the file. Of the parts that were there only the
 * workbook's lists, the styles and, where it is made anew, the sheet with its drawing are touched. Throws `WorkbookError`:
 * sheetProtected, hostError (a name that Excel refuses), mergedCells.
 */
export function writeSheet(file: WorkbookFile, plan: SheetPlan): WorkbookFile {
  const editor = new PartEditor(file.pkg);
  const { part, position, formulas } = sheetFor(editor, file, plan);
  const sheet = editor.document(part);
  showGridlines(sheet, plan.gridlines);
  editSheet(
    sheet,
    {
      sheet: plan.name,
      looks: plan.looks,
      contents: plan.contents,
      merges: plan.merges,
      columnWidths: plan.columnWidths,
      rowHeights: plan.rowHeights,
      addRules: plan.bandRules.flatMap(({ area, rules, remove }) =>
        remove ? [] : rules.map(({ formula, fill, fontColor }) => ({ area, formula, fill, fontColor })),
      ),
    },
    file.context,
    stylesOf(editor, file),
  );
  hideColumns(sheet, plan.hiddenColumns);
  setPage(sheet, plan.page);
  setPrintNames(editor, file.workbook.part, { name: plan.name, position }, plan.page);
  putCharts(editor, part, plan, shownBy(plan));
  editSettings(editor, file, { [plan.record.key]: plan.record.value });
  // The chain may name cells that held formulas before; one that holds none any more makes Excel repair the file.
  const now = formulaCells(sheet);
  if ([...formulas].some((address) => !now.has(address))) dropCalculationChain(editor, file);
  return file.with(editor.changes());
}
