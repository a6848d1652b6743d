import { ensureChild, WORKBOOK_ORDER } from './ordered-child';
import type { PartEditor } from './parts';
import type { WorkbookFile } from './workbook-file';
import { rootOf } from './xml';

/** Takes the list of formula cells away. Excel makes it anew, but calls a file broken whose list names a cell without formula. */
export function dropCalculationChain(editor: PartEditor, file: WorkbookFile): void {
  const chain = file.workbook.related['calcChain'];
  if (chain) editor.remove(chain, file.workbook.part, 'calcChain');
}

/** True when some sheet holds a formula already: its stored result may no longer be right after an edit. */
export function hasFormulas(file: WorkbookFile): boolean {
  if (file.workbook.related['calcChain']) return true;
  return file.workbook.sheets.some(({ part }) =>
    /<(?:\w+:)?f[\s>]/.test(new TextDecoder().decode(file.pkg.bytes(part))),
  );
}

/** Asks Excel to calculate everything when it opens the file. */
export function calculateOnLoad(editor: PartEditor, file: WorkbookFile): void {
  const root = rootOf(editor.document(file.workbook.part));
  ensureChild(root, 'calcPr', WORKBOOK_ORDER).setAttribute('fullCalcOnLoad', '1');
}
