import { toArabicDigits } from '../../text/digits';
import type { Group, Indicator, StatedTotal } from '../agreement';
import { kindOfLine, type GroupKind } from './groups';
import type { TableRow } from './rows';
import { ownWords } from './words';

/** The groups of a table by kind, as the agreement lists them. */
export type GroupsByKind = Readonly<Record<GroupKind, readonly Group[]>>;

const KINDS: readonly GroupKind[] = ['objective', 'aspect', 'dimension'];

/** Rows that may state sums, each with the sets of indicators that it may sum. Sets are shared, so that each is summed once. */
export function statedTotals(
  rows: readonly TableRow[],
  indicators: readonly Indicator[],
  groups: GroupsByKind,
): StatedTotal[] {
  const all = [...indicators.keys()];
  const indexOfRow = new Map(indicators.map(({ row }, index) => [row, index]));
  const found: StatedTotal[] = [];
  let part: number[] = [];
  let next = 0;
  for (const row of rows) {
    const index = indexOfRow.get(row.row);
    if (index !== undefined) {
      part.push(index);
      next = index + 1;
    }
    const [above, below] = [indicators[next - 1], indicators[next]];
    if (row.kind === 'heading') {
      const kinds = new Set(row.lines.map(({ kind }) => kind));
      const over = [...groupsOf(below, groups, kinds), ...groupsOf(above, groups, kinds)];
      found.push({ row: row.row, text: row.lines.map(({ name }) => name).join(' '), over: [...new Set(over)] });
    }
    if (row.kind !== 'total') continue;
    const named = namedKind(row.text);
    const ofAbove = groupsOf(above, groups, new Set(KINDS));
    const last = part.length === 0 ? [] : [part];
    const first = row.grand
      ? [all]
      : named
        ? groupsOf(above, groups, new Set([named]))
        : last.length === 0
          ? [all]
          : [];
    found.push({ row: row.row, text: row.text, over: [...new Set([...first, ...last, ...ofAbove, all])] });
    part = [];
  }
  return found;
}

function groupsOf(
  indicator: Indicator | undefined,
  groups: GroupsByKind,
  kinds: ReadonlySet<GroupKind>,
): (readonly number[])[] {
  if (!indicator) return [];
  return KINDS.filter((kind) => kinds.has(kind)).flatMap((kind) => {
    const index = indicator[kind];
    const group = index === null ? undefined : groups[kind][index];
    return group ? [group.indicators] : [];
  });
}

/** `รวมมิติภายนอก` names what it sums. */
function namedKind(text: string): GroupKind | null {
  const rest = ownWords(toArabicDigits(text)).replace(
    /^(รวม|ผลรวม|คะแนนรวม|น้ำหนักรวม|คะแนนเฉลี่ย|ค่าเฉลี่ย|(sub[- ]?)?total( of| for)?)[\s:]*(คะแนน|น้ำหนัก)?[\s:]*/i,
    '',
  );
  return kindOfLine(rest);
}
