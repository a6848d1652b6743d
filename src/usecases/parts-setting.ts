import type { ColumnPart } from '../sheet/plan-write';
import type { WorkbookPort } from '../workbook/port';

/** The key of the setting that keeps with the workbook what is written beside the scores. */
export const PARTS_SETTING = 'parts';

/** What may be written or left out; the score itself is always written. `groups`: totals in heading rows. */
export type OptionalPart = Exclude<ColumnPart, 'score'> | 'groups';
export const OPTIONAL_PARTS: readonly OptionalPart[] = ['weighted', 'band', 'distance', 'explanation', 'groups'];

/** Written when nobody has chosen. */
export const USUAL_PARTS: readonly OptionalPart[] = ['weighted', 'band', 'groups'];

/** The chosen parts, in their order, from a stored setting; the usual ones when there is none that can be understood. */
export const parseParts = (stored: unknown): readonly OptionalPart[] => {
  if (typeof stored !== 'object' || stored === null) return USUAL_PARTS;
  const { version, parts } = stored as { readonly version?: unknown; readonly parts?: unknown };
  if (version !== 1 || !Array.isArray(parts)) return USUAL_PARTS;
  return OPTIONAL_PARTS.filter((part) => parts.includes(part));
};

/** What is written into this workbook's sheets. */
export const readParts = async (port: WorkbookPort): Promise<readonly OptionalPart[]> =>
  parseParts(await port.readSetting(PARTS_SETTING));

/** Keeps the choice with the workbook. */
export const writeParts = (port: WorkbookPort, parts: readonly OptionalPart[]): Promise<void> =>
  port.writeSetting(PARTS_SETTING, { version: 1, parts: OPTIONAL_PARTS.filter((part) => parts.includes(part)) });

/** Parts as `scoreSheet` takes them. */
export const columnsOfParts = (
  parts: readonly OptionalPart[],
): { readonly parts: readonly ColumnPart[]; readonly groups: boolean } => ({
  parts: ['score', ...parts.filter((part) => part !== 'groups')],
  groups: parts.includes('groups'),
});
