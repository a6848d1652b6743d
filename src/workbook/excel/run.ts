import { WorkbookError, type WorkbookErrorCode } from '../port';

/**
 * Error codes of the Excel API as the port's own. What is not here is `hostError` with Excel's code and words as `detail`.
 * Source: learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: 'cellEditMode',
  AccessDenied: 'sheetProtected',
  SheetProtected: 'sheetProtected',
  ReadOnly: 'readOnly',
  ReadOnlyFile: 'readOnly',
  MergedRangeConflict: 'mergedCells',
  CannotMergeCells: 'mergedCells',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
};

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** By its shape: the library's errors may come from another frame, where `instanceof` says nothing. */
const isOfficeError = (error: unknown): error is OfficeError =>
  typeof error === 'object' && error !== null && typeof (error as Partial<OfficeError>).code === 'string';

/** What went wrong in Excel as a WorkbookError; a WorkbookError passes through. */
export function workbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  if (!isOfficeError(error)) {
    const detail = error instanceof Error ? error.message : String(error);
    return new WorkbookError('hostError', { detail }, { cause: error });
  }
  const where = error.debugInfo?.errorLocation ?? null;
  const facts = { detail: `${error.code}: ${error.message}`, where };
  return new WorkbookError(CODES[error.code] ?? 'hostError', facts, { cause: error });
}

export interface RunOptions {
  /** Merge all syncs into one undo step where Excel can (ExcelApi 1.20). */
  readonly undoGroup?: boolean;
}

export const canGroupUndo = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.20');

/** The only door to Excel: one `Excel.run`, its failures as WorkbookError. */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  options: RunOptions = {},
): Promise<T> {
  try {
    if (options.undoGroup === true && canGroupUndo()) return await Excel.run({ mergeUndoGroup: true }, work);
    return await Excel.run(work);
  } catch (error) {
    throw workbookError(error);
  }
}

/** The worksheet named, or the active one; a missing one is `sheetNotFound` at `required`. */
export const worksheet = (context: Excel.RequestContext, name: string | null): Excel.Worksheet =>
  name === null
    ? context.workbook.worksheets.getActiveWorksheet()
    : context.workbook.worksheets.getItemOrNullObject(name);

/** After a sync that loaded the sheet's name. */
export function required(sheet: Excel.Worksheet, name: string | null): void {
  if (name !== null && sheet.isNullObject) throw new WorkbookError('sheetNotFound', { sheet: name });
}
