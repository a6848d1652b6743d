import type { Area, Look, SheetGrid } from '../../sheet/grid';
import type { WritePlan } from '../../sheet/plan';
import type { SheetPlan } from '../../sheet/sheet-plan';
import type { Capabilities, SheetSummary, WorkbookPort } from '../port';
import { applyEdits } from './apply-edits';
import { applyPlan } from './apply-plan';
import { CellEditor } from './edit-cells';
import { defaultWidth, shownWidth } from './edit-columns';
import { readSettings } from './file-settings';
import { guarded } from './guarded';
import { readColumns } from './read-sheet';
import { snapshotOf } from './snapshot';
import { WorkbookFile } from './workbook-file';
import { writeSheet } from './write-sheet';

/** A promise of what `work` gives; it rejects with `WorkbookError` only. */
const promised = async <T>(work: () => T): Promise<T> => guarded(work);

/**
 * A workbook in an .xlsx file, in memory. Every write patches the parts it needs; all other parts stay the same bytes.
 * Get one from `openXlsx`.
 */
export class XlsxWorkbook implements WorkbookPort {
  constructor(private file: WorkbookFile) {}

  /** The file as it is now. The same writes give the same bytes. */
  save(): Uint8Array {
    return this.file.pkg.toBytes();
  }

  capabilities(): Capabilities {
    return { customFunctions: false, undoGroup: false };
  }

  sheets(): Promise<readonly SheetSummary[]> {
    return promised(() => {
      const active = this.file.sheet(null).name;
      return this.file.workbook.sheets.map(({ name, state }) => ({
        name,
        visible: state === 'visible',
        active: name === active,
      }));
    });
  }

  snapshot(sheet: string | null): Promise<SheetGrid> {
    return promised(() => snapshotOf(this.file, this.file.sheet(sheet)));
  }

  looks(sheet: string, area: Area): Promise<readonly (readonly Look[])[]> {
    return promised(() => {
      const { styles } = this.file.context;
      const cells = new CellEditor(this.file.document(this.file.sheet(sheet)), this.file.context);
      return Array.from({ length: area.bottom - area.top + 1 }, (_r, r) =>
        Array.from({ length: area.right - area.left + 1 }, (_c, c) =>
          styles.look(cells.styleAt(area.top + r, area.left + c)),
        ),
      );
    });
  }

  columnWidths(sheet: string, left: number, right: number): Promise<readonly number[]> {
    return promised(() => {
      const document = this.file.document(this.file.sheet(sheet));
      const columns = readColumns(document);
      const usual = defaultWidth(document);
      return Array.from({ length: right - left + 1 }, (_, i) => {
        const width = columns.find((column) => left + i >= column.left && left + i <= column.right)?.width;
        return width === null || width === undefined ? usual : shownWidth(width);
      });
    });
  }

  apply(plan: WritePlan): Promise<void> {
    return promised(() => {
      this.file = applyPlan(this.file, plan);
    });
  }

  writeSheet(plan: SheetPlan): Promise<{ readonly left: readonly string[] }> {
    return promised(() => {
      this.file = writeSheet(this.file, plan);
      return { left: [] };
    });
  }

  select(sheet: string, _address: string): Promise<void> {
    return promised(() => {
      this.file.sheet(sheet);
    });
  }

  readSetting(key: string): Promise<unknown> {
    return promised(() => readSettings(this.file)[key] ?? null);
  }

  writeSetting(key: string, value: unknown): Promise<void> {
    return promised(() => {
      this.file = applyEdits(this.file, { settings: { [key]: value ?? null } });
    });
  }
}

/**
 * Opens the bytes of an .xlsx (or .xlsm) file. Rejects with `WorkbookError`: `notXlsx` (fact `kind`: empty, xls, xlsb,
 * other), `encrypted`, `broken` (fact `reason`), `tooLarge` (see limits.ts). Works in browsers and in Node.
 */
export const openXlsx = (bytes: Uint8Array): Promise<XlsxWorkbook> =>
  promised(() => new XlsxWorkbook(WorkbookFile.open(bytes)));
