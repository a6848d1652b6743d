import { cellsOf } from './columns';
import type { ResultContext } from './context';
import type { SheetDraft } from './draft';
import { FIELD, WORDS } from './look';

/** The fields that people fill in, by what they are for; carried over when the sheet is made anew. */
export type FieldKey =
  'reportRound' | 'remarks' | `${'reporter' | 'reviewer'}${'Signed' | 'Name' | 'Position' | 'Date'}`;

/** Where a field stands. */
export interface Field {
  readonly key: FieldKey;
  readonly row: number;
  readonly column: number;
}

const LINE = 27;

interface Side {
  readonly who: 'reporter' | 'reviewer';
  readonly label: number;
  readonly field: readonly [number, number];
  readonly suffix: readonly [number, number];
}

/** The reporter signs on the left, the reviewer on the right. */
const sidesOf = (last: number): readonly Side[] => [
  { who: 'reporter', label: 0, field: [1, 1], suffix: [2, last - 4] },
  { who: 'reviewer', label: last - 3, field: [last - 2, last - 1], suffix: [last, last] },
];

/** Lines for the round, remarks and two signatures, all left blank; gives the fields and the last row. */
export const signatureSection = (
  draft: SheetDraft,
  context: ResultContext,
): { readonly fields: readonly Field[]; readonly bottom: number } => {
  const { columns, places, say } = context;
  const top = places.signatures;
  const fields: Field[] = [];
  const field = (key: FieldKey, row: number, left: number, right: number, look = FIELD): void => {
    fields.push({ key, row, column: left });
    draft.merge(cellsOf(row, left, row, right));
    draft.look(cellsOf(row, left, row, right), look);
  };
  (['reportRound', 'remarks'] as const).forEach((key, index) => {
    const row = top + index;
    draft.text(row, 0, say(key));
    draft.height(row, LINE);
    field(key, row, 1, columns.last, { ...FIELD, ...WORDS });
  });
  const first = top + 3;
  draft.height(top + 2, LINE);
  for (const side of sidesOf(columns.last)) signature(draft, first, side, field, context);
  return { fields, bottom: first + 3 };
};

const signature = (
  draft: SheetDraft,
  first: number,
  { who, label, field: [left, right], suffix }: Side,
  field: (key: FieldKey, row: number, left: number, right: number) => void,
  { say }: ResultContext,
): void => {
  const lines = [
    { key: `${who}Signed`, before: say('signed'), after: say(who) },
    { key: `${who}Name`, before: '(', after: ')' },
    { key: `${who}Position`, before: say('position'), after: '' },
    { key: `${who}Date`, before: say('date'), after: '' },
  ] as const;
  lines.forEach(({ key, before, after }, index) => {
    const row = first + index;
    draft.height(row, LINE);
    draft.text(row, label, before);
    draft.look(cellsOf(row, label), { horizontal: 'right' });
    field(key, row, left, right);
    draft.text(row, suffix[0], after);
    draft.look(cellsOf(row, suffix[0]), { horizontal: 'left' });
    draft.merge(cellsOf(row, suffix[0], row, suffix[1]));
  });
};
