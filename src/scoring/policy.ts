/** How results between two levels are scored. SCORING section 2. */
export type Method = 'interpolate' | 'step';

/** What a row is scored by: a method, or the half steps that some agencies give milestones. SCORING section 7. */
export type ScoringMethod = Method | 'halfStep';

/** Four ascending cuts on the 1–5 scale and the five bands between them. SCORING sections 5 and 7. */
export interface BandPolicy {
  /** Cuts from the highest band down, e.g. [4.5, 3.5, 2.5, 1.5]; a score equal to a cut belongs to the higher band. */
  readonly cuts: readonly [number, number, number, number];
}

/** What an agency calls a band and how it colours it. What is absent is as in SCORING section 5. */
export interface BandLook {
  readonly th?: string;
  readonly en?: string;
  /** Fill of the cell, `#RRGGBB`. */
  readonly colour?: string;
}

/** From the highest band to the lowest. */
export type BandLooks = readonly [BandLook, BandLook, BandLook, BandLook, BandLook];

/** The reporting round in months. SCORING section 7. */
export type Round = 6 | 9 | 12;

/** What agencies decide differently. SCORING section 7. One object, kept with the workbook. */
export interface Policy {
  /** `interpolate` between levels, or whole levels (`step`) for every row. */
  readonly betweenLevels: Method;
  /** How milestone rows are scored: whole steps, half steps, or interpolated. */
  readonly milestones: 'whole' | 'half' | 'interpolate';
  /** What rows outside the total do: leave the base, count as score 1, or stay in the base with nothing earned. */
  readonly outside: 'excluded' | 'asOne' | 'inBase';
  /** Decimals of a score. */
  readonly decimals: 2 | 3 | 4;
  /** Cuts of the colour bands, highest first. */
  readonly bands: BandPolicy['cuts'];
  /** Own words and colours of the bands; absent where all are the usual ones. */
  readonly bandLooks?: BandLooks;
  readonly round: Round;
}

export const DEFAULT_POLICY: Policy = {
  betweenLevels: 'interpolate',
  milestones: 'whole',
  outside: 'excluded',
  decimals: 4,
  bands: [4.5, 3.5, 2.5, 1.5],
  round: 12,
};
