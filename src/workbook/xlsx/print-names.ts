import type { PagePlan } from '../../sheet/sheet-plan';
import { chartReference } from './chart-xml';
import { ensureChild, WORKBOOK_ORDER } from './ordered-child';
import type { PartEditor } from './parts';
import { appendNew, attributeOf, childOf, childrenOf, numberOf, rootOf } from './xml';

const AREA = '_xlnm.Print_Area';
const TITLES = '_xlnm.Print_Titles';

/** Sets the names by which a sheet knows its print area and title rows; `position` is that of the sheet in the workbook. */
export function setPrintNames(
  editor: PartEditor,
  workbookPart: string,
  sheet: { readonly name: string; readonly position: number },
  page: PagePlan,
): void {
  const root = rootOf(editor.document(workbookPart));
  const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
  const wanted = new Map([[AREA, chartReference(sheet.name, page.area)]]);
  if (page.titleRows) wanted.set(TITLES, `${quoted}!$${page.titleRows[0] + 1}:$${page.titleRows[1] + 1}`);
  const list = ensureChild(root, 'definedNames', WORKBOOK_ORDER);
  for (const element of childrenOf(list, 'definedName')) {
    const name = attributeOf(element, 'name') ?? '';
    if (numberOf(element, 'localSheetId') !== sheet.position || (name !== AREA && name !== TITLES)) continue;
    const formula = wanted.get(name);
    if (formula === undefined) list.removeChild(element);
    else if (element.textContent !== formula) element.textContent = formula;
    wanted.delete(name);
  }
  for (const [name, formula] of wanted)
    appendNew(list, 'definedName', { name, localSheetId: String(sheet.position) }).textContent = formula;
  if (childOf(list, 'definedName') === null) root.removeChild(list);
}
