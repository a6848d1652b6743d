/** Workbooks in .xlsx files: `openXlsx` for use cases (WorkbookPort), `readXlsx` and `patchXlsx` for a grid. */
export { openXlsx, XlsxWorkbook } from './xlsx-workbook';
export { putLayouts, type SheetLayoutEdits } from './put-layouts';
export { patchXlsx, readXlsx } from './xlsx-document';
export type { XlsxDocument, XlsxSheet } from './xlsx-document';
export type { XlsxCell } from './read-cells';
export type { XlsxColumns, XlsxConditionalFormat, XlsxRow } from './read-sheet';
export type { NewRule, SheetEdits, XlsxEdits } from './edits';
export type { CustomXml } from './custom-xml';
export type { DefinedName, SheetState } from './workbook-part';
