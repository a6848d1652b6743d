import type { Look } from '../../../src/sheet/grid';
import type { NewValue } from '../xlsx/new-workbook';
import type { SampleIndicator } from './sample-workbook';

/** As the document writes it (Thai digits in texts), or Arabic digits and real numbers. */
export type Digits = 'asWritten' | 'numbers';

interface SampleValue {
  readonly value: NewValue;
  readonly format?: Look;
}

export interface IndicatorValues {
  readonly code: string;
  readonly name: string;
  readonly weight: NewValue;
  readonly target: NewValue;
  readonly levels: readonly SampleValue[];
  readonly result: SampleValue;
  readonly note: string;
}

/** Thai digits replaced by Arabic ones. */
export const arabic = (text: string): string => text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));

const FIVE = [0, 1, 2, 3, 4];

/** A percentage of a whole: its levels carry a percent sign (a growth in words does not). */
const isPercent = (indicator: SampleIndicator) => indicator.levels?.every((level) => level.includes('%')) ?? false;

function decimals(value: number): string {
  const places = (String(Math.round(value * 1e6) / 1e6).split('.')[1] ?? '').length;
  return places ? `0.${'0'.repeat(places)}` : '0';
}

function numbers(indicator: SampleIndicator): IndicatorValues {
  const percent = isPercent(indicator);
  const result = indicator.exampleNumber;
  const format = percent ? `${decimals((result ?? 0) * 100)}%` : (result ?? 0) >= 1000 ? '#,##0.0' : 'General';
  return {
    code: arabic(indicator.code),
    name: arabic(indicator.name),
    weight: Number(arabic(indicator.weight)),
    target: Number(arabic(indicator.target)),
    levels: FIVE.map((i) =>
      indicator.pending
        ? { value: i === 0 ? indicator.pending : null }
        : percent
          ? { value: (indicator.levelNumbers?.[i] ?? 0) / 100, format: { numberFormat: '0%' } }
          : { value: indicator.levelNumbers?.[i] ?? null },
    ),
    result: { value: result, format: { numberFormat: format } },
    note: arabic(indicator.note),
  };
}

/** The values of an indicator's cells in one of the two ways of writing. */
export function indicatorValues(indicator: SampleIndicator, digits: Digits): IndicatorValues {
  if (digits === 'numbers') return numbers(indicator);
  return {
    code: indicator.code,
    name: indicator.name,
    weight: indicator.weight,
    target: indicator.target,
    levels: FIVE.map((i) => ({
      value: indicator.pending ? (i === 0 ? indicator.pending : null) : (indicator.levels?.[i] ?? null),
    })),
    result: { value: indicator.exampleResult },
    note: indicator.note,
  };
}
