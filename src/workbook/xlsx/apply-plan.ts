import type { BandRules, CellBefore, WritePlan } from '../../sheet/plan';
import { recordSetting } from '../../sheet/plan';
import { isCellError } from '../../text/cell';
import type { CellValue } from '../../text/cell';
import { WorkbookError } from '../port';
import { refuseProtected, writtenCells } from '../refuse-protected';
import type { Protection } from '../refuse-protected';
import { ruleForm } from '../rule-form';
import { cellName, overlap } from './a1';
import { applyEdits } from './apply-edits';
import { CellEditor } from './edit-cells';
import { readCells } from './read-cells';
import type { XlsxCell } from './read-cells';
import { isProtected, readAllowance, readConditionalFormats } from './read-sheet';
import type { XlsxConditionalFormat } from './read-sheet';
import type { WorkbookFile } from './workbook-file';
import type { Document } from './xml';

const plain = (value: CellValue | undefined) => (value === undefined || value === '' ? null : value);

function sameValue(a: CellValue, b: CellValue): boolean {
  if (a !== null && b !== null && isCellError(a) && isCellError(b)) return a.error === b.error;
  return plain(a) === plain(b);
}

/** The first cell that no longer holds what the plan was made for, or null. */
function changedCell(cells: readonly XlsxCell[], before: readonly CellBefore[]): CellBefore | null {
  const byPlace = new Map(cells.map((cell) => [cellName(cell.row, cell.column), cell]));
  return (
    before.find(({ row, column, value, formula }) => {
      const now = byPlace.get(cellName(row, column));
      return !sameValue(now?.value ?? null, value) || (now?.formula ?? null) !== formula;
    }) ?? null
  );
}

/** Ids of rules that are ours (same form of formula) and stand where the new ones are to be. */
function earlierRules(rules: readonly XlsxConditionalFormat[], bands: readonly BandRules[]): string[] {
  return rules
    .filter((rule) =>
      bands.some(
        ({ area, rules: ours }) =>
          rule.areas.some((other) => overlap(other, area)) &&
          ours.some(({ formula }) => rule.formula !== null && ruleForm(formula) === ruleForm(rule.formula)),
      ),
    )
    .map(({ id }) => id);
}

/** What protection bars of a plan: the locked ones of its cells. */
function protectionOf(sheet: Document, file: WorkbookFile, plan: WritePlan): Protection {
  const cells = new CellEditor(sheet, file.context);
  const { styles } = file.context;
  const locked = writtenCells(plan).filter(({ row, column }) => styles.locked(cells.styleAt(row, column)));
  return { ...readAllowance(sheet), locked };
}

/**
 * Applies a plan wholly and gives the next state of the file. Throws `WorkbookError`: sheetNotFound, sheetProtected (fact
 * `cells`: the locked ones), changedMeanwhile (fact `cell`), mergedCells, hostError.
 */
export function applyPlan(file: WorkbookFile, plan: WritePlan): WorkbookFile {
  const entry = file.sheet(plan.sheet);
  if (plan.empty) return file;
  const sheet = file.document(entry);
  const changed = changedCell(readCells(sheet, file.context), [...plan.before, ...(plan.reads ?? [])]);
  if (changed)
    throw new WorkbookError('changedMeanwhile', { sheet: entry.name, cell: cellName(changed.row, changed.column) });
  if (isProtected(sheet)) refuseProtected(plan, entry.name, protectionOf(sheet, file, plan));
  return applyEdits(file, {
    settings: { ...plan.settings, [recordSetting(plan.sheet)]: plan.record },
    sheets: [
      {
        sheet: entry.name,
        unmerges: plan.unmerges ?? [],
        resets: plan.resets ?? [],
        looks: plan.looks,
        contents: plan.contents,
        merges: plan.merges,
        tables: plan.tables ?? [],
        ...(plan.printArea && { printArea: plan.printArea.after }),
        columnWidths: plan.columnWidths,
        removeRules: earlierRules(readConditionalFormats(sheet, file.context.styles), plan.bandRules),
        addRules: plan.bandRules.flatMap(({ area, rules, remove }) =>
          remove ? [] : rules.map(({ formula, fill, fontColor }) => ({ area, formula, fill, fontColor })),
        ),
      },
    ],
  });
}
