import type { Facts } from '../../text/issue';
import type { Language } from '../../text/language';
import { say } from '../../text/messages/catalogue';
import type { PaneKey } from '../../text/messages/pane';
import { settingsMessages } from '../../text/messages/pane-settings';
import type { Converted } from '../../usecases/convert-sheet';

/** What results are, within a sentence. */
export const STYLE_WORDS = { kpi: 'asKpi', plain: 'asPlain', values: 'asValues' } as const;

/** What to tell of a conversion: into what, and whether every number is what it was. */
export function convertNotice(
  converted: Converted | null,
  language: Language,
): { readonly key: PaneKey; readonly facts: Facts } {
  if (converted === null) return { key: 'doneNothingConverted', facts: {} };
  const style = say(settingsMessages, STYLE_WORDS[converted.to], language);
  const count = converted.differing;
  return count === 0
    ? { key: 'doneConverted', facts: { style } }
    : { key: 'doneConvertedDiffering', facts: { style, count } };
}
