/**
 * How a result between two levels is scored.
 * @customenum {string}
 */
export enum KpiMethod {
  /** A share of the way between two levels counts (four decimals). */
  interpolate = 'interpolate',
  /** Whole levels only: the highest level reached. */
  step = 'step',
  /** Levels and half levels: the highest half reached. */
  halfStep = 'halfStep',
}
