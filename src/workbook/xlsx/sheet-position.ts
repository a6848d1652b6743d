import type { PartEditor } from './parts';
import { attributeOf, childOf, childrenOf, numberOf, rootOf } from './xml';
import type { Element } from './xml';

/** Numbers of sheets by position, in elements of the workbook part: they count on when a sheet comes in before. */
const POSITIONS = ['activeTab', 'firstSheet'] as const;

function countOn(element: Element, name: string, from: number): void {
  const position = numberOf(element, name);
  if (position !== null && position >= from) element.setAttribute(name, String(position + 1));
}

/**
 * Moves the last sheet of a workbook to stand behind the one named; what counts sheets by position counts on. The name's
 * sheet may be absent: then it stays last.
 */
export function moveLastSheetBehind(editor: PartEditor, workbookPart: string, name: string): number {
  const root = rootOf(editor.document(workbookPart));
  const list = childOf(root, 'sheets');
  const sheets = list ? childrenOf(list, 'sheet') : [];
  const last = sheets.at(-1);
  const behind = sheets.findIndex((sheet) => attributeOf(sheet, 'name')?.toLowerCase() === name.toLowerCase());
  if (!list || !last || behind < 0 || behind >= sheets.length - 2) return sheets.length - 1;
  list.insertBefore(last, sheets[behind + 1] ?? null);
  for (const view of childrenOf(childOf(root, 'bookViews') ?? root, 'workbookView')) {
    for (const member of POSITIONS) countOn(view, member, behind + 1);
  }
  for (const defined of childrenOf(childOf(root, 'definedNames') ?? root, 'definedName'))
    countOn(defined, 'localSheetId', behind + 1);
  return behind + 1;
}
