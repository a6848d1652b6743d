import { parseA1 } from './address';
import { CONFIDENT, type Agreement, type ColumnReading, type TableOnSheet } from './agreement';
import type { CorrectableMeaning } from './corrections';

/** Something that a person should settle, because the sheet's own words leave it open. */
export type Question =
  | { readonly kind: 'tables'; readonly tables: readonly TableOnSheet[] }
  | {
      readonly kind: 'column';
      readonly meaning: CorrectableMeaning;
      /** The column that is used until somebody answers; null when none is. */
      readonly used: number | null;
      /** The columns that it may be, in the order of the sheet; the one used is among them. */
      readonly candidates: readonly number[];
    }
  | { readonly kind: 'row'; /** 0-based. */ readonly row: number };

/** What is asked about an agreement: which table, which columns, what rows are. Nothing that was answered is asked again. */
export function questionsOf(agreement: Agreement): Question[] {
  const { tables = [], corrected } = agreement;
  return [
    ...(tables.length > 1 && corrected?.headerRows === undefined ? [{ kind: 'tables' as const, tables }] : []),
    ...columnQuestions(agreement),
    ...rowQuestions(agreement),
  ];
}

function columnQuestions({ table, columnReadings = [] }: Agreement): Question[] {
  const { name, weight, levels, result } = table.columns;
  const resting: readonly (readonly [CorrectableMeaning, number | null])[] = [
    ['name', name],
    ['weight', weight],
    ...levels.map((column, index) => [`level${index + 1}` as CorrectableMeaning, column] as const),
    ['result', result ?? null],
  ];
  return resting.flatMap(([meaning, used]) => {
    const candidates = candidatesFor(meaning, used, columnReadings);
    return candidates.length === 0 ? [] : [{ kind: 'column' as const, meaning, used, candidates }];
  });
}

/** The columns that a meaning may be in; none when there is nothing to ask. */
function candidatesFor(
  meaning: CorrectableMeaning,
  used: number | null,
  readings: readonly ColumnReading[],
): readonly number[] {
  const reading = readings.find(({ column }) => column === used);
  const same = readings.filter((each) => each.meaning === meaning && each.level === null);
  if (used === null) return same.map(({ column }) => column);
  if (reading === undefined || reading.reason === 'user') return [];
  const equal = meaning === 'weight' ? same.filter(({ confidence }) => confidence === reading.confidence) : [];
  if (equal.length > 1) return equal.map(({ column }) => column);
  return reading.confidence < CONFIDENT ? [reading.column] : [];
}

const rowQuestions = ({ issues }: Agreement): Question[] =>
  issues.flatMap(({ code, cell }) => {
    const area = code === 'unknownRow' && cell !== null ? parseA1(cell) : null;
    return area ? [{ kind: 'row' as const, row: area.top }] : [];
  });
