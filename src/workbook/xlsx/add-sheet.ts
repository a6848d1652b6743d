import { WorkbookError } from '../port';
import type { PartEditor } from './parts';
import { relationshipsPart } from './relationships';
import type { WorkbookFile } from './workbook-file';
import type { SheetEntry } from './workbook-part';
import { appendNew, attributeOf, childOf, childrenOf, numberOf, rootOf } from './xml';

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const FORBIDDEN = /[[\]:*?/\\]/;

/** True for a name that Excel accepts: 1–31 characters, none of `[ ] : * ? / \`, no apostrophe at either end. */
export const isSheetName = (name: string): boolean =>
  name.length >= 1 && name.length <= 31 && !FORBIDDEN.test(name) && !name.startsWith("'") && !name.endsWith("'");

/** Adds an empty sheet at the end and gives its entry. Throws `WorkbookError('hostError')` for a name Excel refuses. */
export function addSheet(editor: PartEditor, file: WorkbookFile, name: string): SheetEntry {
  const { part: workbook } = file.workbook;
  const root = rootOf(editor.document(workbook));
  const list = childOf(root, 'sheets');
  const sheets = list ? childrenOf(list, 'sheet') : [];
  const taken = sheets.some((sheet) => attributeOf(sheet, 'name')?.toLowerCase() === name.toLowerCase());
  if (!list || taken || !isSheetName(name)) throw new WorkbookError('hostError', { reason: 'sheetName', sheet: name });
  const folder = workbook.includes('/') ? workbook.slice(0, workbook.lastIndexOf('/') + 1) : '';
  const part = editor.freeName(`${folder}worksheets/sheet`, '.xml');
  editor.put(part, `<worksheet xmlns="${root.namespaceURI ?? ''}"><sheetData/></worksheet>`);
  editor.setContentType(part, WORKSHEET_TYPE);
  const like = childrenOf(rootOf(editor.document(relationshipsPart(workbook))), 'Relationship').find((relation) =>
    attributeOf(relation, 'Type')?.endsWith('/worksheet'),
  );
  const type = attributeOf(like ?? null, 'Type') ?? '';
  const id = editor.relate(workbook, type, part.slice(folder.length));
  const numbers = sheets.map((sheet) => numberOf(sheet, 'sheetId') ?? 0);
  const element = appendNew(list, 'sheet', { name, sheetId: String(Math.max(0, ...numbers) + 1) });
  if (element.lookupNamespace('r') === null) element.setAttribute('xmlns:r', type.replace(/\/worksheet$/, ''));
  element.setAttribute('r:id', id);
  return { name, state: 'visible', part, index: sheets.length };
}
