import type { Agreement } from './agreement';

/** How surely a sheet holds the table that was read from it. */
export interface TableConfidence {
  /** 0–1: the least sure of the columns that scoring rests on, times the share of whole indicators. */
  readonly confidence: number;
  /** Indicators that can be scored once they have a result: a weight, and a ladder or one that is still to come. */
  readonly whole: number;
}

/** A table of which nothing was whole would be certain of nothing, however clear its header. */
export function tableConfidence({ table, columnReadings = [], indicators }: Agreement): TableConfidence {
  const { name, weight, levels, result } = table.columns;
  const needed = new Set([name, weight, ...levels, ...(result === undefined ? [] : [result])]);
  const header = columnReadings
    .filter(({ column }) => needed.has(column))
    .reduce((least, reading) => Math.min(least, reading.confidence), 1);
  const whole = indicators.filter(
    (indicator) => indicator.weight !== null && (indicator.ladder.ok || indicator.unscored?.status === 'pending'),
  ).length;
  return { confidence: indicators.length === 0 ? 0 : (header * whole) / indicators.length, whole };
}
