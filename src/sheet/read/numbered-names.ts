import { toArabicDigits } from '../../text/digits';
import type { TableRow } from './rows';

const NUMBERED = /^(\d{1,3})\s+(?=[^\d\s%/])/;

/**
 * Names that all begin with a bare number, each larger than the one before (`1 ร้อยละ…`, `2 จำนวน…`), are numbered: a
 * number alone could as well belong to a name (`5 ส`), so only the whole column decides.
 */
export function withNumberedNames(rows: readonly TableRow[]): TableRow[] {
  const names = rows.flatMap((row) => (row.kind === 'indicator' ? [row] : []));
  const numbers = names.map(({ code, name }) =>
    code === null ? Number(NUMBERED.exec(toArabicDigits(name))?.[1] ?? NaN) : NaN,
  );
  const rising = numbers.every(
    (number, index) => Number.isFinite(number) && (index === 0 || number > numbers[index - 1]!),
  );
  if (names.length < 2 || !rising) return [...rows];
  return rows.map((row) => {
    if (row.kind !== 'indicator') return row;
    const head = NUMBERED.exec(toArabicDigits(row.name))!;
    return { ...row, code: head[1]!, name: row.name.slice(head[0].length) };
  });
}
