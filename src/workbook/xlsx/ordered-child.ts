import { childOf, childrenOf, newElement } from './xml';
import type { Element } from './xml';

/** Children of the roots whose order the format fixes; an element in the wrong place makes Excel repair the file. */
export const SHEET_ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter ' +
  'sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks ' +
  'printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags ' +
  'drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst';
export const STYLE_ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst';
export const FONT_ORDER = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme';
export const BORDER_ORDER = 'start left end right top bottom diagonal vertical horizontal';
export const XF_ORDER = 'alignment protection extLst';
export const WORKBOOK_ORDER =
  'fileVersion fileSharing workbookPr AlternateContent revisionPtr absPath workbookProtection bookViews sheets functionGroups ' +
  'externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
  'fileRecoveryPr webPublishObjects extLst';

/** Puts `element` among the children of `parent` where `order` wants it: after its own kind, before all later kinds. */
export function insertOrdered(parent: Element, element: Element, order: string): void {
  const names = order.split(' ');
  const place = names.indexOf(element.localName ?? '');
  const later = childrenOf(parent).find((child) => {
    const at = names.indexOf(child.localName ?? '');
    return at > place;
  });
  parent.insertBefore(element, later ?? null);
}

/** The child of that name, made in its right place when it is not there. */
export function ensureChild(parent: Element, localName: string, order: string): Element {
  const known = childOf(parent, localName);
  if (known) return known;
  const made = newElement(parent, localName);
  insertOrdered(parent, made, order);
  return made;
}
