import type { Area } from '../../sheet/grid';
import type { PagePlan } from '../../sheet/sheet-plan';
import { parseArea } from './a1';
import { chartReference } from './chart-xml';
import { ensureChild, WORKBOOK_ORDER } from './ordered-child';
import type { PartEditor } from './parts';
import type { SheetEntry, WorkbookPart } from './workbook-part';
import { appendNew, attributeOf, childOf, childrenOf, numberOf, rootOf } from './xml';

const AREA = '_xlnm.Print_Area';
const TITLES = '_xlnm.Print_Titles';

interface SheetPlace {
  readonly name: string;
  /** Among all sheets of the workbook. */
  readonly position: number;
}

/** Sets the names by which a sheet knows its print area and title rows; `position` is that of the sheet in the workbook. */
export function setPrintNames(editor: PartEditor, workbookPart: string, sheet: SheetPlace, page: PagePlan): void {
  const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
  const titles = page.titleRows && `${quoted}!$${page.titleRows[0] + 1}:$${page.titleRows[1] + 1}`;
  setNames(editor, workbookPart, sheet.position, {
    [AREA]: chartReference(sheet.name, page.area),
    [TITLES]: titles ?? null,
  });
}

/** Sets the print area of a sheet and nothing else. */
export const setPrintArea = (
  editor: PartEditor,
  workbookPart: string,
  sheet: Pick<SheetEntry, 'name' | 'index'>,
  area: Area,
): void => setNames(editor, workbookPart, sheet.index, { [AREA]: chartReference(sheet.name, area) });

/** Names of one sheet; null takes a name away. */
function setNames(
  editor: PartEditor,
  workbookPart: string,
  position: number,
  names: Readonly<Record<string, string | null>>,
): void {
  const root = rootOf(editor.document(workbookPart));
  const wanted = new Map(Object.entries(names));
  const list = ensureChild(root, 'definedNames', WORKBOOK_ORDER);
  for (const element of childrenOf(list, 'definedName')) {
    const name = attributeOf(element, 'name') ?? '';
    const formula = wanted.get(name);
    if (numberOf(element, 'localSheetId') !== position || formula === undefined) continue;
    if (formula === null) list.removeChild(element);
    else if (element.textContent !== formula) element.textContent = formula;
    wanted.delete(name);
  }
  for (const [name, formula] of wanted) {
    if (formula === null) continue;
    appendNew(list, 'definedName', { name, localSheetId: String(position) }).textContent = formula;
  }
  if (childOf(list, 'definedName') === null) root.removeChild(list);
}

/** The print area of a sheet, where it has one and it is a single rectangle. */
export function printAreaOf({ definedNames }: WorkbookPart, sheet: string): Area | null {
  const defined = definedNames.find((each) => each.name === AREA && each.sheet === sheet);
  const cells = /^(?:'(?:[^']|'')*'|[^'!,]+)!([^,!]+)$/.exec(defined?.formula ?? '')?.[1];
  return cells === undefined ? null : parseArea(cells);
}
