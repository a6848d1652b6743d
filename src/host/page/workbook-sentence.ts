import type { Language } from '../../text/language';
import { describeWorkbookError } from '../../text/messages';
import { WorkbookError } from '../../workbook/port';

/** Why a file could not be opened or saved, in the reader's language. */
export function sentenceOf(error: unknown, language: Language): string {
  if (error instanceof WorkbookError) return describeWorkbookError(error.code, error.facts, language);
  return error instanceof Error ? error.message : String(error);
}
