import type { PagePlan } from '../../sheet/sheet-plan';
import { cellName } from './a1';
import { ensureChild, insertOrdered, SHEET_ORDER } from './ordered-child';
import { rowElements } from './sheet-rows';
import { appendNew, childOf, childrenOf, newElement, rootOf } from './xml';
import type { Document, Element } from './xml';

/** What a sheet that is made anew gets afresh; everything else on it (notes, validations, a password) is left as it is. */
const MADE_ANEW = [
  'dimension',
  'cols',
  'sheetData',
  'mergeCells',
  'conditionalFormatting',
  'printOptions',
  'pageSetup',
  'rowBreaks',
];
const PROPERTIES_ORDER = 'tabColor outlinePr pageSetUpPr';
const FOOTER_ORDER = 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter';
const A4 = '9';

/** Addresses of the cells that hold formulas. */
export const formulaCells = (sheet: Document): Set<string> =>
  new Set(
    rowElements(sheet).flatMap(({ cells }) =>
      cells.flatMap(({ row, column, element }) => (childOf(element, 'f') ? [cellName(row, column)] : [])),
    ),
  );

/** Takes the cells of a sheet away with all that belongs to them. */
export function blankSheet(sheet: Document): void {
  const root = rootOf(sheet);
  for (const child of childrenOf(root)) if (MADE_ANEW.includes(child.localName ?? '')) root.removeChild(child);
  insertOrdered(root, newElement(root, 'sheetData'), SHEET_ORDER);
}

function put(root: Element, name: string, attributes: Readonly<Record<string, string>>): void {
  const old = childOf(root, name);
  if (old) root.removeChild(old);
  insertOrdered(root, newElement(root, name, attributes), SHEET_ORDER);
}

/** A4, one page wide and as many long as needed, centred. */
export function setPage(sheet: Document, page: PagePlan): void {
  const root = rootOf(sheet);
  const properties = ensureChild(ensureChild(root, 'sheetPr', SHEET_ORDER), 'pageSetUpPr', PROPERTIES_ORDER);
  if (page.fitToWidth) properties.setAttribute('fitToPage', '1');
  else properties.removeAttribute('fitToPage');
  put(root, 'printOptions', { horizontalCentered: '1' });
  const fit = page.fitToWidth ? { fitToWidth: '1', fitToHeight: '0' } : {};
  put(root, 'pageSetup', { paperSize: A4, ...fit, orientation: page.orientation });
  if (page.footer !== undefined) {
    const footer = ensureChild(ensureChild(root, 'headerFooter', SHEET_ORDER), 'oddFooter', FOOTER_ORDER);
    footer.textContent = `&C${page.footer}`;
  }
  const breaks = page.breaksBefore ?? [];
  if (breaks.length === 0) return;
  put(root, 'rowBreaks', { count: String(breaks.length), manualBreakCount: String(breaks.length) });
  const list = childOf(root, 'rowBreaks');
  for (const row of list ? breaks : []) appendNew(list ?? root, 'brk', { id: String(row), max: '16383', man: '1' });
}

/** Gridlines on screen, of every view that the sheet has. */
export function showGridlines(sheet: Document, shown: boolean): void {
  const views = ensureChild(rootOf(sheet), 'sheetViews', SHEET_ORDER);
  if (childOf(views, 'sheetView') === null) appendNew(views, 'sheetView', { workbookViewId: '0' });
  for (const view of childrenOf(views, 'sheetView')) {
    if (shown) view.removeAttribute('showGridLines');
    else view.setAttribute('showGridLines', '0');
  }
}
