import type { Area } from '../../sheet/grid';
import type { CellContent } from '../../sheet/plan';
import { isCellError } from '../../text/cell';
import type { CellValue } from '../../text/cell';
import { cellName, parseArea } from './a1';
import { encodeText } from './cell-text';
import { storedFormula } from './formula-names';
import { isDateFormat } from './number-formats';
import { DAYS_1904, sharedFormulas, storedFormulaOf } from './read-cells';
import type { CellContext } from './read-cells';
import { rowElements } from './sheet-rows';
import type { CellElement } from './sheet-rows';
import { appendNew, attributeOf, childOf, childrenOf, newElement, numberOf, rootOf } from './xml';
import type { Document, Element } from './xml';

interface EditableRow {
  readonly element: Element;
  readonly cells: Map<number, Element>;
  last: number;
}

/** The cells of one sheet's XML, found, made and filled in place; order of rows and cells is kept. */
export class CellEditor {
  private readonly data: Element;
  private readonly rows = new Map<number, EditableRow>();
  private lastRow = -1;
  /** Styles of columns, for cells that are not in the file yet. */
  private readonly columnStyles: readonly { left: number; right: number; style: number }[];
  /** True once a cell that had a formula lost it: the calculation chain still names it then. */
  lostFormula = false;

  constructor(
    private readonly sheet: Document,
    private readonly context: CellContext,
  ) {
    const root = rootOf(sheet);
    this.data = childOf(root, 'sheetData') ?? appendNew(root, 'sheetData');
    for (const { row, element, cells } of rowElements(sheet)) {
      element.setAttribute('r', String(row + 1));
      for (const cell of cells) cell.element.setAttribute('r', cellName(row, cell.column));
      const known = new Map(cells.map(({ column, element: cell }) => [column, cell]));
      this.rows.set(row, { element, cells: known, last: cells.at(-1)?.column ?? -1 });
      this.lastRow = Math.max(this.lastRow, row);
    }
    const columns = childOf(root, 'cols');
    this.columnStyles = (columns ? childrenOf(columns, 'col') : []).map((element) => ({
      left: (numberOf(element, 'min') ?? 1) - 1,
      right: (numberOf(element, 'max') ?? 1) - 1,
      style: numberOf(element, 'style') ?? 0,
    }));
  }

  find(row: number, column: number): Element | null {
    return this.rows.get(row)?.cells.get(column) ?? null;
  }

  /** Style of a cell, or the one a new cell there would have: its row's, else its column's. */
  styleAt(row: number, column: number): number {
    const cell = this.find(row, column);
    if (cell) return numberOf(cell, 's') ?? 0;
    const element = this.rows.get(row)?.element ?? null;
    if (attributeOf(element, 'customFormat')) return numberOf(element, 's') ?? 0;
    return this.columnStyles.find(({ left, right }) => column >= left && column <= right)?.style ?? 0;
  }

  setStyle(row: number, column: number, style: number): void {
    const cell = this.ensure(row, column);
    if (style === 0) cell.removeAttribute('s');
    else cell.setAttribute('s', String(style));
  }

  /** The `<row>` of that number, made when it is not there. */
  row(row: number): Element {
    return this.ensureRow(row).element;
  }

  setContent(row: number, column: number, content: CellContent): void {
    const known = this.find(row, column);
    if (known) this.releaseFormula({ row, column, element: known });
    if (content.kind === 'value' && content.value === null) {
      if (known) clear(known);
      return;
    }
    const cell = known ?? this.ensure(row, column);
    clear(cell);
    if (content.kind === 'formula') {
      const f = appendNew(cell, 'f');
      f.textContent = encodeText(storedFormula(content.formula.replace(/^=/, '')));
      this.lostFormula = this.lostFormula && !known;
    }
    this.setValue(cell, content.value, content.kind === 'formula');
  }

  private setValue(cell: Element, value: CellValue, calculated: boolean): void {
    if (value === null) return;
    if (typeof value === 'string' && !calculated) {
      cell.setAttribute('t', 'inlineStr');
      textChild(appendNew(cell, 'is'), 't', value);
      return;
    }
    if (typeof value === 'string') cell.setAttribute('t', 'str');
    if (typeof value === 'boolean') cell.setAttribute('t', 'b');
    if (isCellError(value)) cell.setAttribute('t', 'e');
    textChild(cell, 'v', typeof value === 'number' ? String(this.counted(value, cell)) : shown(value));
  }

  /** Workbooks that count days from 1904 store dates smaller. */
  private counted(value: number, cell: Element): number {
    const format = this.context.styles.numberFormat(numberOf(cell, 's') ?? 0);
    return this.context.date1904 && isDateFormat(format) ? value - DAYS_1904 : value;
  }

  /** A cell whose formula others share hands it to each of them before it is overwritten. */
  private releaseFormula({ row, column, element }: CellElement): void {
    const f = childOf(element, 'f');
    if (!f) return;
    this.lostFormula = true;
    if (attributeOf(f, 't') !== 'shared' || !f.textContent) return;
    const shared = sharedFormulas(this.sheet);
    for (const [otherRow, { cells }] of this.rows) {
      for (const [otherColumn, other] of cells) {
        const sharing = childOf(other, 'f');
        if (attributeOf(sharing, 'si') !== attributeOf(f, 'si') || attributeOf(sharing, 't') !== 'shared') continue;
        if (!sharing || (otherRow === row && otherColumn === column)) continue;
        const own = storedFormulaOf({ row: otherRow, column: otherColumn, element: other }, shared);
        for (const name of ['t', 'si', 'ref']) sharing.removeAttribute(name);
        sharing.textContent = own ?? '';
      }
    }
  }

  private ensureRow(row: number): EditableRow {
    const known = this.rows.get(row);
    if (known) return known;
    const element = newElement(this.data, 'row', { r: String(row + 1) });
    this.data.insertBefore(element, row > this.lastRow ? null : this.nextRow(row));
    const made = { element, cells: new Map<number, Element>(), last: -1 };
    this.rows.set(row, made);
    this.lastRow = Math.max(this.lastRow, row);
    return made;
  }

  private nextRow(row: number): Element | null {
    return childrenOf(this.data, 'row').find((element) => (numberOf(element, 'r') ?? 0) > row + 1) ?? null;
  }

  private ensure(row: number, column: number): Element {
    const { element, cells, last } = this.ensureRow(row);
    const known = cells.get(column);
    if (known) return known;
    const style = this.styleAt(row, column);
    const cell = newElement(element, 'c', { r: cellName(row, column), ...(style ? { s: String(style) } : {}) });
    const later =
      column > last ? undefined : [...cells.keys()].filter((other) => other > column).sort((a, b) => a - b)[0];
    element.insertBefore(cell, later === undefined ? (childOf(element, 'extLst') ?? null) : (cells.get(later) ?? null));
    cells.set(column, cell);
    const editable = this.rows.get(row);
    if (editable) editable.last = Math.max(last, column);
    widenSpans(element, column);
    return cell;
  }
}

function textChild(parent: Element, name: string, text: string): void {
  const child = appendNew(parent, name);
  child.textContent = encodeText(text);
  if (/^\s|\s$|\n|\t/.test(text)) child.setAttribute('xml:space', 'preserve');
}

const shown = (value: Exclude<CellValue, number | null>): string =>
  typeof value === 'boolean' ? (value ? '1' : '0') : isCellError(value) ? value.error : value;

/** Takes formula, value and their kind away; style and place stay. */
function clear(cell: Element): void {
  for (const name of ['f', 'v', 'is']) {
    for (const child of childrenOf(cell, name)) cell.removeChild(child);
  }
  for (const name of ['t', 'cm', 'vm', 'ph']) cell.removeAttribute(name);
}

function widenSpans(row: Element, column: number): void {
  const spans = attributeOf(row, 'spans');
  const match = /^(\d+):(\d+)$/.exec(spans ?? '');
  if (!match) return;
  row.setAttribute('spans', `${Math.min(Number(match[1]), column + 1)}:${Math.max(Number(match[2]), column + 1)}`);
}

/** Areas of array formulas and data tables, whose cells cannot be changed one by one. */
export function arrayAreas(sheet: Document): Area[] {
  return rowElements(sheet).flatMap(({ cells }) =>
    cells.flatMap(({ element }) => {
      const f = childOf(element, 'f');
      const type = attributeOf(f, 't');
      const area = type === 'array' || type === 'dataTable' ? parseArea(attributeOf(f, 'ref') ?? '') : null;
      return area ? [area] : [];
    }),
  );
}
