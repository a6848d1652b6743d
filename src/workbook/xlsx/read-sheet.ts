import type { Area, GridTable, SheetAllowance } from '../../sheet/grid';
import { parseArea, parseAreas } from './a1';
import { shownFormula } from './formula-names';
import type { XlsxPackage } from './package';
import type { StyleReader } from './read-styles';
import { relationshipsOf } from './relationships';
import { rowElements } from './sheet-rows';
import { attributeOf, childOf, childrenOf, flagOf, numberOf, rootOf } from './xml';
import type { Document, Element } from './xml';

/** Columns with a width, style or hidden state of their own, 0-based and inclusive. */
export interface XlsxColumns {
  readonly left: number;
  readonly right: number;
  /** In characters as the file counts them (with the cell's padding); null is the default width. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number;
}

export interface XlsxRow {
  readonly row: number;
  /** In points; null is the default height. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** Style of the row's cells that the file does not hold; null where the row gives none. */
  readonly style: number | null;
}

export interface XlsxConditionalFormat {
  /** Place in the file, stable until the file is changed. */
  readonly id: string;
  readonly areas: readonly Area[];
  /** The file's own kind, e.g. `expression`, `cellIs`, `dataBar`. */
  readonly type: string;
  /** Of an `expression`: with a leading `=`, relative to the first area's top left cell. */
  readonly formula: string | null;
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly stopIfTrue: boolean;
  readonly priority: number;
}

const items = (root: Element, list: string, item: string) => {
  const parent = childOf(root, list);
  return parent ? childrenOf(parent, item) : [];
};

export const readMerges = (sheet: Document): Area[] =>
  items(rootOf(sheet), 'mergeCells', 'mergeCell')
    .map((element) => parseArea(attributeOf(element, 'ref') ?? ''))
    .filter((area) => area !== null);

export const readColumns = (sheet: Document): XlsxColumns[] =>
  items(rootOf(sheet), 'cols', 'col').map((element) => {
    const width = numberOf(element, 'width');
    return {
      left: (numberOf(element, 'min') ?? 1) - 1,
      right: (numberOf(element, 'max') ?? 1) - 1,
      width,
      hidden: flagOf(element, 'hidden') || width === 0,
      style: numberOf(element, 'style') ?? 0,
    };
  });

export function readRows(sheet: Document): XlsxRow[] {
  const hiddenByDefault = flagOf(childOf(rootOf(sheet), 'sheetFormatPr'), 'zeroHeight');
  return rowElements(sheet).map(({ row, element }) => {
    const height = numberOf(element, 'ht');
    return {
      row,
      height,
      hidden: flagOf(element, 'hidden', hiddenByDefault && height === null) || height === 0,
      style: flagOf(element, 'customFormat') ? numberOf(element, 's') : null,
    };
  });
}

export function readConditionalFormats(sheet: Document, styles: StyleReader): XlsxConditionalFormat[] {
  return childrenOf(rootOf(sheet), 'conditionalFormatting').flatMap((block, at) =>
    childrenOf(block, 'cfRule').map((rule, index) => {
      const type = attributeOf(rule, 'type') ?? '';
      const dxf = numberOf(rule, 'dxfId');
      const formula = type === 'expression' ? (childOf(rule, 'formula')?.textContent ?? '') : null;
      return {
        id: `${at}.${index}`,
        areas: parseAreas(attributeOf(block, 'sqref') ?? ''),
        type,
        formula: formula === null ? null : `=${shownFormula(formula)}`,
        ...(dxf === null ? { fill: null, fontColor: null } : styles.differential(dxf)),
        stopIfTrue: flagOf(rule, 'stopIfTrue'),
        priority: numberOf(rule, 'priority') ?? 0,
      };
    }),
  );
}

/** Rows and columns that stay on screen, or null. A split that is not frozen does not count. */
export function readFrozen(sheet: Document): { readonly rows: number; readonly columns: number } | null {
  const pane = childOf(items(rootOf(sheet), 'sheetViews', 'sheetView')[0] ?? null, 'pane');
  const state = attributeOf(pane, 'state');
  if (state !== 'frozen' && state !== 'frozenSplit') return null;
  return { rows: numberOf(pane, 'ySplit') ?? 0, columns: numberOf(pane, 'xSplit') ?? 0 };
}

export const isProtected = (sheet: Document): boolean => flagOf(childOf(rootOf(sheet), 'sheetProtection'), 'sheet');

/** What a protected sheet allows all the same; the file says it by 0. */
export function readAllowance(sheet: Document): SheetAllowance {
  const element = childOf(rootOf(sheet), 'sheetProtection');
  const barred = (name: string): boolean => flagOf(element, name, true);
  return { formatCells: !barred('formatCells'), formatColumns: !barred('formatColumns') };
}

export const hasFilter = (sheet: Document): boolean => childOf(rootOf(sheet), 'autoFilter') !== null;

export const showsGridLines = (sheet: Document): boolean =>
  flagOf(items(rootOf(sheet), 'sheetViews', 'sheetView')[0] ?? null, 'showGridLines', true);

/** The Excel tables on a sheet, read from the parts that the sheet refers to. */
export function readTables(pkg: XlsxPackage, sheetPart: string): GridTable[] {
  return relationshipsOf(pkg, sheetPart)
    .filter(({ type, external, target }) => type === 'table' && !external && pkg.has(target))
    .flatMap(({ target }) => {
      const table = rootOf(pkg.xml(target));
      const area = parseArea(attributeOf(table, 'ref') ?? '');
      const name = attributeOf(table, 'displayName') ?? attributeOf(table, 'name') ?? '';
      const totals = Number(attributeOf(table, 'totalsRowCount') ?? 0) > 0;
      return area ? [{ name, area, ...(totals && { hasTotals: true as const }) }] : [];
    });
}
