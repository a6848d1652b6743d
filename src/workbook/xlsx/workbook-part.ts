import { WorkbookError } from '../port';
import type { XlsxPackage } from './package';
import { relationshipsOf } from './relationships';
import { attributeOf, childOf, childrenOf, flagOf, numberOf, relationIdOf, rootOf } from './xml';

export type SheetState = 'visible' | 'hidden' | 'veryHidden';

export interface SheetEntry {
  readonly name: string;
  readonly state: SheetState;
  /** Name of its XML part. */
  readonly part: string;
  /** Position among all sheets, chart sheets included. */
  readonly index: number;
}

export interface DefinedName {
  readonly name: string;
  /** Without a leading `=`. */
  readonly formula: string;
  /** Name of the sheet it belongs to; null when it belongs to the workbook. */
  readonly sheet: string | null;
  readonly hidden: boolean;
}

/** What xl/workbook.xml says. Only worksheets are listed: chart and dialog sheets have no cells. */
export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly active: string | null;
  readonly date1904: boolean;
  readonly definedNames: readonly DefinedName[];
  readonly manualCalculation: boolean;
  /** Parts by the last word of their relationship type, e.g. `styles`. */
  readonly related: Readonly<Partial<Record<string, string>>>;
}

function mainPart(pkg: XlsxPackage): string {
  const main = relationshipsOf(pkg, '').find(({ type, external }) => type === 'officeDocument' && !external);
  if (!main || !pkg.has('[Content_Types].xml')) throw new WorkbookError('notXlsx', { kind: 'other' });
  if (main.target.toLowerCase().endsWith('.bin')) throw new WorkbookError('notXlsx', { kind: 'xlsb' });
  if (!pkg.has(main.target)) throw new WorkbookError('broken', { reason: 'missingPart', detail: main.target });
  return main.target;
}

const stateOf = (value: string | null): SheetState =>
  value === 'hidden' || value === 'veryHidden' ? value : 'visible';

/** Reads the workbook part. Throws `WorkbookError`: notXlsx for other kinds of package, broken when parts are missing. */
export function readWorkbookPart(pkg: XlsxPackage): WorkbookPart {
  const part = mainPart(pkg);
  const root = rootOf(pkg.xml(part));
  if (root.localName !== 'workbook') throw new WorkbookError('notXlsx', { kind: 'other' });
  const relations = relationshipsOf(pkg, part);
  const elements = childrenOf(childOf(root, 'sheets') ?? root, 'sheet');
  const names = elements.map((element) => attributeOf(element, 'name') ?? '');
  const sheets = elements.flatMap((element, index) => {
    const relation = relations.find(({ id }) => id === relationIdOf(element));
    if (relation && relation.type !== 'worksheet') return [];
    if (!relation || !pkg.has(relation.target)) {
      throw new WorkbookError('broken', { reason: 'missingPart', detail: relation?.target ?? names[index] ?? null });
    }
    return [{ name: names[index] ?? '', state: stateOf(attributeOf(element, 'state')), part: relation.target, index }];
  });
  if (sheets.length === 0) throw new WorkbookError('broken', { reason: 'noSheets' });
  const view = childOf(childOf(root, 'bookViews'), 'workbookView');
  return {
    part,
    sheets,
    active: names[numberOf(view, 'activeTab') ?? 0] ?? null,
    date1904: flagOf(childOf(root, 'workbookPr'), 'date1904'),
    definedNames: childrenOf(childOf(root, 'definedNames') ?? root, 'definedName').map((element) => {
      const local = numberOf(element, 'localSheetId');
      return {
        name: attributeOf(element, 'name') ?? '',
        formula: element.textContent ?? '',
        sheet: local === null ? null : (names[local] ?? null),
        hidden: flagOf(element, 'hidden'),
      };
    }),
    manualCalculation: attributeOf(childOf(root, 'calcPr'), 'calcMode') === 'manual',
    related: Object.fromEntries(
      relations
        .filter(({ target, external }) => !external && pkg.has(target))
        .map(({ type, target }) => [type, target]),
    ),
  };
}
