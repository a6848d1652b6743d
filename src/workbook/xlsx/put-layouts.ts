import type { ChartPlan, PagePlan, SheetPlan } from '../../sheet/sheet-plan';
import { isCellError } from '../../text/cell';
import { setPage, showGridlines } from './blank-sheet';
import { putCharts } from './drawing';
import { hideColumns } from './edit-columns';
import { guarded } from './guarded';
import { PartEditor } from './parts';
import { setPrintNames } from './print-names';
import { readCells } from './read-cells';
import { moveLastSheetBehind } from './sheet-position';
import { WorkbookFile } from './workbook-file';

/** What lies over and around the cells of a sheet that is in the file already. */
export interface SheetLayoutEdits {
  readonly sheet: string;
  /** For the file's last sheet: the sheet behind which it is put. */
  readonly behind?: string;
  /** They replace charts of the same names; others stay. */
  readonly charts: readonly ChartPlan[];
  /** The font of the charts. */
  readonly fontName: string | null;
  /** Absent: as it is. */
  readonly page?: PagePlan;
  readonly gridlines: boolean;
  /** Columns to be hidden; none is shown again. */
  readonly hiddenColumns: readonly number[];
}

function putLayout(file: WorkbookFile, edits: SheetLayoutEdits): WorkbookFile {
  const editor = new PartEditor(file.pkg);
  const { part, name, index } = file.sheet(edits.sheet);
  const sheet = editor.document(part);
  showGridlines(sheet, edits.gridlines);
  hideColumns(sheet, edits.hiddenColumns);
  const position = edits.behind === undefined ? index : moveLastSheetBehind(editor, file.workbook.part, edits.behind);
  if (edits.page) {
    setPage(sheet, edits.page);
    setPrintNames(editor, file.workbook.part, { name, position }, edits.page);
  }
  const shown = new Map(readCells(sheet, file.context).map((cell) => [`${cell.row},${cell.column}`, cell.value]));
  const looks: SheetPlan['looks'] =
    edits.fontName === null
      ? []
      : [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, look: { fontName: edits.fontName } }];
  putCharts(editor, part, { name, charts: edits.charts, looks }, (row, column) => {
    const value = shown.get(`${row},${column}`) ?? null;
    if (value === null || isCellError(value)) return null;
    return typeof value === 'number' ? value : String(value);
  });
  return file.with(editor.changes());
}

/** The file with charts and print layouts of some sheets put in. Throws `WorkbookError`. */
export const putLayouts = (bytes: Uint8Array, layouts: readonly SheetLayoutEdits[]): Uint8Array =>
  guarded(() => layouts.reduce(putLayout, WorkbookFile.open(bytes)).pkg.toBytes());
