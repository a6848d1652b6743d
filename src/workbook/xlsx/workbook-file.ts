import { WorkbookError } from '../port';
import { textOf } from './cell-text';
import { themeColors } from './colors';
import { XlsxPackage } from './package';
import type { PartChanges } from './package';
import type { CellContext } from './read-cells';
import { StyleReader } from './read-styles';
import { readWorkbookPart } from './workbook-part';
import type { SheetEntry, WorkbookPart } from './workbook-part';
import { childrenOf, rootOf } from './xml';
import type { Document } from './xml';

/** An opened .xlsx file: its parts and what every reading of a sheet needs. Unchanging; `with` gives the next state. */
export class WorkbookFile {
  private readonly sheetDocuments = new Map<string, Document>();
  private cellContext: CellContext | null = null;

  private constructor(
    readonly pkg: XlsxPackage,
    readonly workbook: WorkbookPart,
  ) {}

  /** Throws `WorkbookError`: notXlsx, encrypted, broken, tooLarge. */
  static open(bytes: Uint8Array): WorkbookFile {
    const pkg = XlsxPackage.open(bytes);
    return new WorkbookFile(pkg, readWorkbookPart(pkg));
  }

  with(changes: PartChanges): WorkbookFile {
    const pkg = this.pkg.with(changes);
    return new WorkbookFile(pkg, readWorkbookPart(pkg));
  }

  /** The sheet of that name (Excel compares without case), or the active one; the first one shown where none is. */
  sheet(name: string | null): SheetEntry {
    const { sheets, active } = this.workbook;
    const wanted = name ?? active;
    const found = sheets.find((sheet) => sheet.name.toLowerCase() === wanted?.toLowerCase());
    if (found) return found;
    const first = name === null ? (sheets.find(({ state }) => state === 'visible') ?? sheets[0]) : undefined;
    if (!first) throw new WorkbookError('sheetNotFound', { sheet: name });
    return first;
  }

  /** The XML of a sheet, for reading only: it is kept. Take `pkg.xml(part)` to change it. */
  document(entry: SheetEntry): Document {
    const known = this.sheetDocuments.get(entry.part);
    if (known) return known;
    const document = this.pkg.xml(entry.part);
    this.sheetDocuments.set(entry.part, document);
    return document;
  }

  /** Shared texts, styles and the way of counting days; read when first asked for. */
  get context(): CellContext {
    this.cellContext ??= {
      texts: this.sharedTexts(),
      styles: new StyleReader(this.stylesRoot(), themeColors(this.pkg, this.workbook.related['theme'])),
      date1904: this.workbook.date1904,
    };
    return this.cellContext;
  }

  private sharedTexts(): string[] {
    const part = this.workbook.related['sharedStrings'];
    return part ? childrenOf(rootOf(this.pkg.xml(part)), 'si').map(textOf) : [];
  }

  private stylesRoot() {
    const part = this.workbook.related['styles'];
    return part ? rootOf(this.pkg.xml(part)) : null;
  }
}
