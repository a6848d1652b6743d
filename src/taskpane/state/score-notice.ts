import { formatScore } from '../../text/format';
import type { Facts } from '../../text/issue';
import type { PaneKey } from '../../text/messages/pane';
import type { ScoreSheetResult } from '../../usecases/score-sheet';

/** What to tell of a scoring that went well; null when there was no table (the pane shows that itself). */
export function scoreNotice(result: ScoreSheetResult): { readonly key: PaneKey; readonly facts: Facts } | null {
  if (!result.found) return null;
  const { scored, written } = result;
  const { score } = scored.overall;
  if (!written) return { key: 'doneUpToDate', facts: {} };
  if (score === null) return { key: 'doneNothingScored', facts: {} };
  const count = scored.indicators.filter(({ outcome }) => outcome.status === 'scored').length;
  return { key: 'doneScored', facts: { count, total: formatScore(score, scored.policy.decimals) } };
}
