import { parseCell } from './a1';
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

/** Rows and cells of a sheet in order. Positions may be left out of the file: then they follow the one before. */
export function rowElements(sheet: Document): RowElement[] {
  const data = childOf(rootOf(sheet), 'sheetData');
  let row = -1;
  return (data ? childrenOf(data, 'row') : []).map((element) => {
    row = (numberOf(element, 'r') ?? row + 2) - 1;
    let column = -1;
    const cells = childrenOf(element, 'c').map((cell) => {
      column = parseCell(attributeOf(cell, 'r') ?? '')?.column ?? column + 1;
      return { row, column, element: cell };
    });
    return { row, element, cells };
  });
}
