import type { Round } from '../../scoring/policy';

/** A text with the cell it stands in. */
export interface Placed {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** A threshold table or a table of steps on a detail page. */
export interface DetailLadder {
  readonly kind: 'thresholds' | 'steps' | 'pending';
  /** Levels 1…5; null where undefined. Levels themselves for steps. */
  readonly thresholds: readonly (number | null)[];
  /** The activity of each level, for steps. */
  readonly steps: readonly (string | null)[];
  /** The indicator's name as the table repeats it. */
  readonly name: Placed | null;
}

/** One page of รายละเอียดตัวชี้วัด: what it says about its indicator. Absent things are null. */
export interface IndicatorDetail {
  readonly sheet: string;
  /** 0-based row where the page's indicator stands. */
  readonly row: number;
  readonly code: string;
  readonly name: Placed | null;
  readonly dimension: string | null;
  readonly aspect: Placed | null;
  readonly objectiveCode: string | null;
  readonly objective: Placed | null;
  readonly unit: Placed | null;
  readonly weight: Placed | null;
  readonly weightValue: number | null;
  readonly ladder: DetailLadder | null;
  /** Rounds in which it is reported; [] when the page does not say. */
  readonly rounds: readonly Round[];
  readonly owner: Placed | null;
  readonly collector: Placed | null;
  /** Whose agreement the page says it belongs to, from its title. */
  readonly organisation: Placed | null;
  /** The first paragraph of the description. */
  readonly description: Placed | null;
  /** The formula's texts in one; null when the page has no formula. */
  readonly formula: Placed | null;
  /** Every text of the page, its title included, in the order of the page. */
  readonly texts: readonly Placed[];
  /** Results of past years. */
  readonly baselines: readonly { readonly year: number; readonly value: number }[];
}
