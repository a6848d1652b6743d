import type { CellValue } from './cell';

/** The relational word or sign that stood with a threshold: `≥ 65`, `ไม่เกิน 2`, `มากกว่าปี ๖๓ร้อยละ ๔`. */
export type Relation = 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'equal' | 'growth';

/** Why a text is not a number. SCORING section 6. */
export type NotNumberReason = 'text' | 'range' | 'fraction' | 'twoConditions' | 'date' | 'error' | 'boolean';

/**
 * What one cell stands for. SCORING section 6. `percent` is true when the cell itself says percent (`65%`, `ร้อยละ ๖๕`,
 * or 0.65 with a percent format, which reads as value 65). `value` is on the percent scale then.
 */
export type NumberReading =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly percent: boolean;
      readonly unit: string | null;
      readonly relation: Relation | null;
      /** True when the cell held text, not a number. */
      readonly fromText: boolean;
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'pending'; readonly text: string }
  | { readonly kind: 'notApplicable'; readonly text: string }
  | { readonly kind: 'notNumber'; readonly reason: NotNumberReason; readonly text: string };

/**
 * What the cell is read as: in a `result` `-` is not applicable and `≥ 65` is no number; in a `threshold` `-` is an
 * undefined level (blank) and `≥ 65` is 65; in a `weight` a percent sign is only a unit.
 */
export type NumberRole = 'result' | 'threshold' | 'weight' | 'plain';

export type ReadNumber = (
  value: CellValue,
  options?: { readonly role?: NumberRole; readonly numberFormat?: string },
) => NumberReading;
