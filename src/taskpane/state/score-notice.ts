import { formatScore } from '../../text/format';
import type { Facts, Issue } from '../../text/issue';
import type { PaneKey } from '../../text/messages/pane';
import type { ScoreSheetResult } from '../../usecases/score-sheet';

export interface ScoreNotice {
  readonly key: PaneKey;
  readonly facts: Facts;
  /** What a person should know about what was written, or why nothing was. */
  readonly issues: readonly Issue[];
}

/** What to tell of a scoring that went well; null when there was no table (the pane shows that itself). */
export function scoreNotice(result: ScoreSheetResult): ScoreNotice | null {
  if (!result.found) return null;
  const { scored, written, plan, readAgain } = result;
  const again: Issue[] = readAgain ? [{ code: 'readAgain', severity: 'info', cell: null, facts: {} }] : [];
  const issues = [...again, ...plan.issues];
  if (issues.some(({ severity }) => severity === 'error')) return { key: 'notWritten', facts: {}, issues };
  const { score } = scored.overall;
  if (!written) return { key: 'doneUpToDate', facts: {}, issues };
  if (score === null) return { key: 'doneNothingScored', facts: {}, issues };
  const count = scored.indicators.filter(({ outcome }) => outcome.status === 'scored').length;
  return { key: 'doneScored', facts: { count, total: formatScore(score, scored.policy.decimals) }, issues };
}
