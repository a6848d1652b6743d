import { addSheet } from './add-sheet';
import { calculateOnLoad, dropCalculationChain, hasFormulas } from './calculation';
import { putCustomXml } from './custom-xml';
import { editSheet, eachContent } from './edit-sheet';
import { resizeTables } from './edit-tables';
import type { SheetEdits, XlsxEdits } from './edits';
import { editSettings } from './file-settings';
import { callsAddIn } from './formula-names';
import { PartEditor } from './parts';
import { setPrintArea } from './print-names';
import { readCells } from './read-cells';
import type { WorkbookFile } from './workbook-file';
import { StyleWriter } from './write-styles';
import { rootOf } from './xml';
import type { Document } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const STYLES_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles';

/** The least that a styles part has to hold, for files that have none. */
const LEAST_STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** Makes the writer of styles when it is first needed: the styles part stays untouched until then. */
export function stylesOf(editor: PartEditor, file: WorkbookFile): () => StyleWriter {
  let writer: StyleWriter | null = null;
  return () => {
    if (writer) return writer;
    const known = file.workbook.related['styles'];
    const folder = file.workbook.part.slice(0, file.workbook.part.lastIndexOf('/') + 1);
    const part = known ?? editor.freeName(`${folder}styles`, '.xml');
    if (!known) {
      editor.put(part, LEAST_STYLES);
      editor.setContentType(part, STYLES_TYPE);
      editor.relate(file.workbook.part, STYLES_RELATION, part.slice(folder.length));
    }
    writer = new StyleWriter(rootOf(editor.document(part)));
    return writer;
  };
}

function contentsOf(sheets: readonly SheetEdits[]): { readonly any: boolean; readonly addIn: boolean } {
  const seen = { any: false, addIn: false };
  for (const { contents } of sheets) {
    eachContent(contents ?? [], (_row, _column, content) => {
      seen.any = true;
      if (content.kind === 'formula' && callsAddIn(content.formula)) seen.addIn = true;
    });
  }
  return seen;
}

/** The text of a cell after the edits. */
function headerTexts(
  { contents = [] }: SheetEdits,
  sheet: () => Document,
  file: WorkbookFile,
): (row: number, column: number) => string {
  return (row, column) => {
    let text: string | null = null;
    eachContent(contents, (r, c, { value }) => {
      if (r === row && c === column) text = String(value ?? '');
    });
    if (text !== null) return text;
    const cell = readCells(sheet(), file.context).find((each) => each.row === row && each.column === column);
    return String(cell?.value ?? '');
  };
}

/**
 * Does all edits and gives the next state of the file; throws `WorkbookError` and leaves `file` as it is when one of them
 * cannot be done. Excel is asked to recalculate when formulas were there before — unless functions of this add-in are
 * written: without the add-in a recalculation would put `#NAME?` in place of the stored scores.
 */
export function applyEdits(file: WorkbookFile, edits: XlsxEdits): WorkbookFile {
  const editor = new PartEditor(file.pkg);
  const styles = stylesOf(editor, file);
  const sheets = edits.sheets ?? [];
  const added = (edits.addSheets ?? []).map((name) => addSheet(editor, file, name));
  let lostFormula = false;
  for (const sheetEdits of sheets) {
    const entry = added.find(({ name }) => name === sheetEdits.sheet) ?? file.sheet(sheetEdits.sheet);
    resizeTables(
      editor,
      entry.part,
      sheetEdits.tables ?? [],
      headerTexts(sheetEdits, () => file.document(entry), file),
    );
    if (sheetEdits.printArea) setPrintArea(editor, file.workbook.part, entry, sheetEdits.printArea);
    lostFormula = editSheet(editor.document(entry.part), sheetEdits, file.context, styles).lostFormula || lostFormula;
  }
  for (const { namespace, xml } of edits.customXml ?? []) putCustomXml(editor, file.workbook.part, namespace, xml);
  editSettings(editor, file, edits.settings ?? {});
  if (lostFormula) dropCalculationChain(editor, file);
  const { any, addIn } = contentsOf(sheets);
  if (any && !addIn && hasFormulas(file)) calculateOnLoad(editor, file);
  return file.with(editor.changes());
}
