import { a1 } from '../address';
import type { NotAnAgreement } from '../agreement';
import type { SheetGrid } from '../grid';
import type { HeaderCandidate } from './find-header';
import { issueOfSheet } from './issues';

/** Says what was looked for and, from the header that came nearest, what was missing. */
export function notAnAgreement(grid: SheetGrid, headers: readonly HeaderCandidate[]): NotAnAgreement {
  const nearest = headers.reduce<HeaderCandidate | null>(
    (best, each) => (best && best.rank >= each.rank ? best : each),
    null,
  );
  const cell = nearest ? a1(nearest.block.top, nearest.columns[0]!.column) : null;
  const missing = nearest && nearest.missing.length < 3 ? nearest.missing : [];
  return {
    sheet: grid.name,
    table: null,
    issues: [
      issueOfSheet('error', 'noTable'),
      ...missing.map((meaning) => ({
        ...issueOfSheet('error', 'missingColumn', { column: WORDS[meaning] ?? meaning }),
        cell,
      })),
    ],
  };
}

/** The usual header of a column that was not found. */
const WORDS: Readonly<Record<string, string>> = {
  name: '“ตัวชี้วัด” (indicator)',
  weight: '“น้ำหนัก” (weight)',
  levels: '“เกณฑ์การให้คะแนน” 1–5 (levels)',
};
