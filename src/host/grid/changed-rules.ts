import type { SheetEdits, XlsxConditionalFormat } from '../../workbook/xlsx';
import type { HostConditionalFormat } from '../workbook/host-workbook';

/** Rules that came with the file have ids that begin so. */
export const OF_FILE = 'file-';

/** Which of the file's colour rules are gone, and which are new. A rule that was changed is both. */
export function changedRules(
  now: readonly HostConditionalFormat[],
  before: readonly XlsxConditionalFormat[],
): Pick<SheetEdits, 'removeRules' | 'addRules'> {
  const shown = before.filter(({ formula, areas }) => formula !== null && areas.length > 0);
  const kept = shown.filter((rule) => now.some((other) => isSame(rule, other)));
  return {
    removeRules: shown.filter((rule) => !kept.includes(rule)).map(({ id }) => id),
    addRules: now.filter((rule) => !kept.some((old) => isSame(old, rule))),
  };
}

function isSame(file: XlsxConditionalFormat, shown: HostConditionalFormat): boolean {
  return (
    shown.id === OF_FILE + file.id &&
    shown.formula === file.formula &&
    shown.fill === file.fill &&
    shown.fontColor === file.fontColor &&
    shown.stopIfTrue === file.stopIfTrue
  );
}
