import { ensureChild, SHEET_ORDER } from './ordered-child';
import { attributeOf, childOf, childrenOf, copyOf, newElement, numberOf, rootOf } from './xml';
import type { Document, Element } from './xml';

/** Pixels of padding and of a digit that Excel adds to a width in characters (digits of 7 pixels, as in Calibri 11). */
const PADDING = 5 / 7;
const DEFAULT_WIDTH = 8.43;

/** Width in the file (with padding) of a width in characters, in the file's steps of 1/256. */
export const fileWidth = (characters: number): number => Math.round((characters + PADDING) * 256) / 256;

/** Width in characters of a width in the file, to two decimals as Excel shows it. */
export const shownWidth = (width: number): number => Math.max(0, Math.round((width - PADDING) * 100) / 100);

/** The width in characters of columns without a width of their own. */
export function defaultWidth(sheet: Document): number {
  const format = childOf(rootOf(sheet), 'sheetFormatPr');
  const width = numberOf(format, 'defaultColWidth');
  return width === null ? (numberOf(format, 'baseColWidth') ?? DEFAULT_WIDTH) : shownWidth(width);
}

function copyFor(like: Element, min: number, max: number): Element {
  const copy = copyOf(like);
  copy.setAttribute('min', String(min));
  copy.setAttribute('max', String(max));
  return copy;
}

const followerOf = (list: Element, element: Element): Element | null =>
  childrenOf(list)[childrenOf(list).indexOf(element) + 1] ?? null;

/** Gives a column (1-based number) a `<col>` of its own, cut out of the range it was in. */
function ownColumn(list: Element, column: number): Element {
  const ranges = childrenOf(list, 'col').map((element) => ({
    element,
    min: numberOf(element, 'min') ?? 1,
    max: numberOf(element, 'max') ?? 1,
  }));
  const range = ranges.find(({ min, max }) => column >= min && column <= max);
  if (!range) {
    const made = newElement(list, 'col', { min: String(column), max: String(column) });
    list.insertBefore(made, ranges.find(({ min }) => min > column)?.element ?? null);
    return made;
  }
  const { element, min, max } = range;
  if (column > min) list.insertBefore(copyFor(element, min, column - 1), element);
  if (column < max) list.insertBefore(copyFor(element, column + 1, max), followerOf(list, element));
  element.setAttribute('min', String(column));
  element.setAttribute('max', String(column));
  return element;
}

/** Sets widths in characters; styles and hidden states of the columns stay. */
export function setColumnWidths(
  sheet: Document,
  widths: readonly { readonly column: number; readonly width: number }[],
): void {
  if (widths.length === 0) return;
  const list = ensureChild(rootOf(sheet), 'cols', SHEET_ORDER);
  for (const { column, width } of widths) {
    const element = ownColumn(list, column + 1);
    element.setAttribute('width', String(fileWidth(width)));
    element.setAttribute('customWidth', '1');
    if (attributeOf(element, 'bestFit')) element.removeAttribute('bestFit');
  }
}

/** Hides columns; their widths stay. */
export function hideColumns(sheet: Document, columns: readonly number[]): void {
  if (columns.length === 0) return;
  const list = ensureChild(rootOf(sheet), 'cols', SHEET_ORDER);
  for (const column of columns) {
    const element = ownColumn(list, column + 1);
    if (attributeOf(element, 'width') === null) element.setAttribute('width', String(fileWidth(DEFAULT_WIDTH)));
    element.setAttribute('hidden', '1');
  }
}
