import type { CellValue } from '../../text/cell';
import { WorkbookError } from '../port';
import { parseArea } from './a1';
import { decodeText, textOf } from './cell-text';
import { shownFormula } from './formula-names';
import { isDateFormat } from './number-formats';
import type { StyleReader } from './read-styles';
import { rowElements } from './sheet-rows';
import { shiftFormula } from './shift-formula';
import { attributeOf, childOf, numberOf } from './xml';
import type { Document, Element } from './xml';

/** One cell of a sheet; row and column are 0-based. */
export interface XlsxCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With its leading `=`, as Excel shows it; null where there is none. Every cell of a legacy array formula has it. */
  readonly formula: string | null;
  /** Index of its cell style. */
  readonly style: number;
}

/** What reading cells needs of the workbook. */
export interface CellContext {
  readonly texts: readonly string[];
  readonly styles: StyleReader;
  /** Days count from 1904: date cells are brought to the usual count from 1900. */
  readonly date1904: boolean;
}

/** Days between the two ways of counting. */
export const DAYS_1904 = 1462;

const MILLISECONDS_A_DAY = 86_400_000;

/** Serial number of an ISO date as `t="d"` cells hold it, or null. */
function isoSerial(text: string): number | null {
  const time = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(text) ? text : `${text}${text.includes('T') ? '' : 'T00:00:00'}Z`);
  return Number.isNaN(time) ? null : time / MILLISECONDS_A_DAY + 25_569;
}

function numberValue(text: string, style: number, context: CellContext): CellValue {
  if (text.trim() === '') return null;
  const number = Number(text);
  if (!Number.isFinite(number)) return decodeText(text);
  return context.date1904 && isDateFormat(context.styles.numberFormat(style)) ? number + DAYS_1904 : number;
}

/** A text that is missing from its list is a lost text, not a blank cell. */
function sharedText(cell: Element, index: string, { texts }: CellContext): string {
  const text = texts[Number(index)];
  if (text === undefined) {
    throw new WorkbookError('broken', { reason: 'sharedText', detail: attributeOf(cell, 'r') ?? index });
  }
  return text;
}

function valueOf(cell: Element, style: number, context: CellContext): CellValue {
  const type = attributeOf(cell, 't') ?? 'n';
  if (type === 'inlineStr') {
    const item = childOf(cell, 'is');
    return item ? textOf(item) : null;
  }
  const held = childOf(cell, 'v');
  if (!held) return null;
  const text = held.textContent ?? '';
  switch (type) {
    case 's':
      return text.trim() === '' ? null : sharedText(cell, text, context);
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return { error: text };
    case 'str':
      return decodeText(text);
    case 'd':
      return isoSerial(text.trim()) ?? text;
    default:
      return numberValue(text, style, context);
  }
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The formulas that other cells of the sheet share, by their number. */
export function sharedFormulas(sheet: Document): Map<string, SharedFormula> {
  const shared = new Map<string, SharedFormula>();
  for (const { cells } of rowElements(sheet)) {
    for (const { row, column, element } of cells) {
      const f = childOf(element, 'f');
      const formula = f?.textContent ?? '';
      if (f && attributeOf(f, 't') === 'shared' && formula)
        shared.set(attributeOf(f, 'si') ?? '', { row, column, formula });
    }
  }
  return shared;
}

/** The formula of a cell as stored (no `=`), one that shares another's moved to where it stands; null without one. */
export function storedFormulaOf(
  cell: { readonly row: number; readonly column: number; readonly element: Element },
  shared: ReadonlyMap<string, SharedFormula>,
): string | null {
  const f = childOf(cell.element, 'f');
  if (!f) return null;
  const text = f.textContent ?? '';
  if (text || attributeOf(f, 't') !== 'shared') return text === '' ? null : decodeText(text);
  const master = shared.get(attributeOf(f, 'si') ?? '');
  return master ? shiftFormula(decodeText(master.formula), cell.row - master.row, cell.column - master.column) : null;
}

/** All cells of a sheet that the file holds, row by row, formatted blank ones included. */
export function readCells(sheet: Document, context: CellContext): XlsxCell[] {
  const shared = sharedFormulas(sheet);
  const arrays: { readonly area: NonNullable<ReturnType<typeof parseArea>>; readonly formula: string }[] = [];
  return rowElements(sheet).flatMap(({ cells }) =>
    cells.map(({ row, column, element }) => {
      const style = numberOf(element, 's') ?? 0;
      const stored = storedFormulaOf({ row, column, element }, shared);
      let formula = stored === null ? null : `=${shownFormula(stored)}`;
      const f = childOf(element, 'f');
      if (formula && attributeOf(f, 't') === 'array' && !isDynamic(element)) {
        const area = parseArea(attributeOf(f, 'ref') ?? '');
        if (area && (area.top !== area.bottom || area.left !== area.right)) arrays.push({ area, formula });
      } else if (!formula) {
        formula = arrays.find(({ area }) => inside(area, row, column))?.formula ?? null;
      }
      return { row, column, value: valueOf(element, style, context), formula, style };
    }),
  );
}

/** Dynamic arrays carry cell metadata: their spilled cells hold no formula of their own. */
const isDynamic = (cell: Element) => cell.hasAttribute('cm');

const inside = (area: { top: number; left: number; bottom: number; right: number }, row: number, column: number) =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
