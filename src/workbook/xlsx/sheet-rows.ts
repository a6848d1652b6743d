import { WorkbookError } from '../port';
import { LAST_COLUMN, LAST_ROW } from './a1';
import { attributeOf, childOf, childrenOf, numberOf, rootOf } from './xml';
import type { Document, Element } from './xml';

/** A `<c>` element with the place it stands at. */
export interface CellElement {
  readonly row: number;
  readonly column: number;
  readonly element: Element;
}

/** A `<row>` element, 0-based, with its cells in order. */
export interface RowElement {
  readonly row: number;
  readonly element: Element;
  readonly cells: readonly CellElement[];
}

/** The 0-based column of an address such as `AB12`; null when it has none. Called for every cell, so no pattern. */
function columnOf(address: string | null): number | null {
  let column = 0;
  for (let at = 0; address !== null && at < 3; at += 1) {
    const letter = address.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column === 0 ? null : column - 1;
}

/** A place that no sheet has would become a grid of any size, or an address that is none. */
function refuseOutside(place: number, last: number): void {
  if (!Number.isInteger(place) || place < 0 || place > last)
    throw new WorkbookError('broken', { reason: 'cellOutside', detail: String(place + 1) });
}

/**
 * Rows and cells of a sheet in order. Positions may be left out of the file: then they follow the one before. Throws
 * `WorkbookError` `broken` for a position outside a sheet.
 */
export function rowElements(sheet: Document): RowElement[] {
  const data = childOf(rootOf(sheet), 'sheetData');
  let row = -1;
  return (data ? childrenOf(data, 'row') : []).map((element) => {
    row = (numberOf(element, 'r') ?? row + 2) - 1;
    refuseOutside(row, LAST_ROW);
    let column = -1;
    const cells = childrenOf(element, 'c').map((cell) => {
      column = columnOf(attributeOf(cell, 'r')) ?? column + 1;
      refuseOutside(column, LAST_COLUMN);
      return { row, column, element: cell };
    });
    return { row, element, cells };
  });
}
