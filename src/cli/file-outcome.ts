import type { Policy } from '../scoring/policy';
import type { NotAnAgreement } from '../sheet/agreement';
import type { ScoredAgreement } from '../sheet/scored-agreement';
import type { Issue } from '../text/issue';
import { EXIT } from './exit-code';
import type { ExitCode } from './exit-code';

/** What became of one file. */
export type FileOutcome =
  | {
      readonly kind: 'scored';
      readonly file: string;
      readonly sheet: string;
      readonly scored: ScoredAgreement;
      /** What the writer has to say, e.g. columns that moved right. */
      readonly planIssues: readonly Issue[];
      /** Where the scored workbook was written; null when it was not. */
      readonly output: string | null;
      /** Other visible sheets with a table of indicators; looked for by `read` when no sheet was named. */
      readonly otherSheets: readonly string[];
      /** Name of the result sheet that was made or made anew; null when none was asked for. */
      readonly resultSheet: string | null;
      /** False when the file held exactly these scores already. */
      readonly changed: boolean;
    }
  | {
      readonly kind: 'noIndicators';
      readonly file: string;
      readonly sheet: string;
      readonly reading: NotAnAgreement;
      readonly policy: Policy;
    }
  | {
      readonly kind: 'failed';
      readonly file: string;
      /** A WorkbookErrorCode, or what the file system said. */
      readonly code: string;
      readonly message: string;
    };

export function exitCodeOf(outcome: FileOutcome): ExitCode {
  switch (outcome.kind) {
    case 'scored':
      return EXIT.done;
    case 'noIndicators':
      return EXIT.noIndicators;
    case 'failed':
      return EXIT.file;
  }
}
