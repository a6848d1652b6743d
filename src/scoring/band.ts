import { DEFAULT_POLICY, type BandLook, type BandLooks, type BandPolicy } from './policy';

/** The colour bands of a score. SCORING section 5. Words are in text/, colours in sheet/. */
export type Band = 'excellent' | 'good' | 'fair' | 'low' | 'veryLow';
export const BANDS: readonly Band[] = ['excellent', 'good', 'fair', 'low', 'veryLow'];

/** What an agency has chosen for a band; empty where it has chosen nothing. */
export const lookOf = (band: Band, looks: BandLooks | undefined): BandLook => looks?.[BANDS.indexOf(band)] ?? {};

/**
 * The band of a score. SCORING section 5: half-open, a score equal to a cut belongs to the higher band.
 * @param score as the reader sees it, that is rounded
 * @param cuts highest first
 */
export function bandOf(score: number, cuts: BandPolicy['cuts'] = DEFAULT_POLICY.bands): Band {
  const [excellent, good, fair, low] = cuts;
  if (score >= excellent) return 'excellent';
  if (score >= good) return 'good';
  if (score >= fair) return 'fair';
  return score >= low ? 'low' : 'veryLow';
}
