import type { SheetGrid } from '../grid';
import { headingLines, type GroupKind, type HeadingLine } from './groups';
import type { ChosenColumns } from './layout';
import { fieldAt } from './rows';
import { isBlank, ownWords } from './words';

const KINDS: readonly GroupKind[] = ['dimension', 'aspect', 'objective'];

/** Headings that stand in columns of their own, usually merged down; a blank cell goes on with the heading above. */
export function headingsInColumns(
  grid: SheetGrid,
  { groups }: ChosenColumns,
): { linesAt(row: number): readonly HeadingLine[] } {
  const last = new Map<GroupKind, string>();
  return {
    linesAt(row) {
      const lines: HeadingLine[] = [];
      let changed = false;
      for (const kind of KINDS) {
        const column = groups[kind];
        if (column === undefined) continue;
        const { value } = fieldAt(grid, row, column);
        const text = isBlank(value) || typeof value === 'object' ? (last.get(kind) ?? '') : String(value);
        if (text === '') continue;
        if (text !== last.get(kind)) changed = true;
        last.set(kind, text);
        // Below a heading that changed, the smaller ones begin anew.
        if (changed) lines.push(...linesOf(kind, text));
      }
      return lines;
    },
  };
}

function linesOf(kind: GroupKind, text: string): HeadingLine[] {
  const lines = headingLines(text);
  if (lines?.some((line) => line.kind === kind)) return lines;
  const named = headingLines(`${HEAD[kind]} ${text}`)?.[0];
  return [{ kind, name: ownWords(text), code: null, statedWeight: named?.statedWeight ?? null }];
}

const HEAD: Readonly<Record<GroupKind, string>> = { dimension: 'มิติ', aspect: 'ด้าน', objective: 'วัตถุประสงค์' };
