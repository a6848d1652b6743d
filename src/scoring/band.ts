/** The colour bands of a score. SCORING section 5. Words are in text/, colours in sheet/. */
export type Band = 'excellent' | 'good' | 'fair' | 'low' | 'veryLow';
export const BANDS: readonly Band[] = ['excellent', 'good', 'fair', 'low', 'veryLow'];
