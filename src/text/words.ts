import { lookOf, type Band } from '../scoring/band';
import type { BandLooks } from '../scoring/policy';
import type { Status, UnscoredReason } from '../scoring/score';
import type { Language } from './language';
import { say } from './messages/catalogue';
import { bandMessages, reasonMessages, statusMessages, type ReasonKey } from './messages/score';

/** The word of a band: `ดีมาก` / `excellent`, or the agency's own. SCORING sections 5 and 7. */
export const bandWord = (band: Band, language: Language, looks?: BandLooks): string =>
  lookOf(band, looks)[language] ?? say(bandMessages, band, language);

/** The word of a row's status: `รอประกาศเกณฑ์` / `criteria pending`. SCORING section 4. */
export const statusWord = (status: Status, language: Language): string => say(statusMessages, status, language);

/** Why a row has no score, in one sentence. */
export const reasonText = (reason: UnscoredReason, language: Language): string => {
  const { key, facts } = reasonKey(reason);
  return say(reasonMessages, key, language, facts);
};

interface Reason {
  readonly key: ReasonKey;
  readonly facts: Readonly<Record<string, string | number | null>>;
}

const plain = (key: ReasonKey): Reason => ({ key, facts: {} });

function reasonKey(reason: UnscoredReason): Reason {
  switch (reason.status) {
    case 'noResult':
    case 'pending':
      return plain(reason.status);
    case 'notApplicable':
      return plain(reason.why === 'stated' ? 'notApplicable' : 'zeroOverZero');
    case 'notDue':
      return { key: 'notDue', facts: { round: reason.round } };
    case 'error':
      return errorKey(reason.why);
  }
}

function errorKey(why: Extract<UnscoredReason, { status: 'error' }>['why']): Reason {
  switch (why.kind) {
    case 'ladder': {
      const { ok: _, ...facts } = why.problem;
      return { key: why.problem.kind, facts };
    }
    case 'levelNotNumber':
      return { key: 'levelNotNumber', facts: { level: why.level } };
    default:
      return plain(why.kind);
  }
}
