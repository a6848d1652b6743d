import type { Facts, Issue } from '../../text/issue';
import type { PaneKey } from '../../text/messages/pane';
import type { ResultSheetMade } from '../../usecases/result-sheet';

export interface ResultSheetNotice {
  readonly key: PaneKey;
  readonly facts: Facts;
  readonly issues: readonly Issue[];
  /** The sheet to be shown when asked; null where none was made. */
  readonly sheet: string | null;
}

/** What to tell of a result sheet that was asked for. */
export function resultSheetNotice(made: ResultSheetMade): ResultSheetNotice {
  const facts = { sheet: made.found ? made.name : made.sheet };
  if (!made.found) return { key: 'emptyTitle', facts, issues: made.reading.issues, sheet: null };
  switch (made.made) {
    case 'new':
      return { key: 'doneResultSheet', facts, issues: made.issues, sheet: made.name };
    case 'again':
      return { key: 'doneResultSheetAgain', facts, issues: made.issues, sheet: made.name };
    case 'unsupported':
      return { key: 'noResultSheetHere', facts, issues: [], sheet: null };
  }
}
