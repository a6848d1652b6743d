import { columnLetters } from '../../sheet/address';
import type { CorrectableMeaning } from '../../sheet/corrections';
import type { ColumnChoice } from '../../sheet/read/column-choices';
import type { ColumnsSaid } from '../../usecases/correct-reading';
import { columnsPicked, levelOf } from '../column-fields';
import { useMappingText } from '../mapping-text';
import { ChoiceField } from './choice-field';
import { PickButton } from './pick-button';

/** Longer headers are cut, so that a list stays a list. */
const HEADER_LENGTH = 44;
const NONE = -1;

interface ColumnFieldProps {
  readonly meaning: CorrectableMeaning;
  /** null when the sheet has no such column. */
  readonly column: number | null;
  readonly choices: readonly ColumnChoice[];
  readonly disabled: boolean;
  readonly warning?: string;
  readonly hint?: string;
  /** What stands for no column; `ไม่มีในชีตนี้` when not given. */
  readonly none?: string;
  readonly choose: (change: ColumnsSaid) => void;
}

/** Which column holds something: chosen from the sheet's own headers, or picked in the sheet. */
export const ColumnField = (props: ColumnFieldProps) => {
  const { meaning, column, choices, disabled, warning, hint, none, choose } = props;
  const m = useMappingText();
  const label = m(meaning);
  const known = choices.some((choice) => choice.column === column);
  const shown = column !== null && !known ? [...choices, { column, header: '', example: '–' }] : choices;
  return (
    <div className="column-field">
      <ChoiceField
        label={label}
        value={column ?? NONE}
        choices={[[NONE, none ?? m('none')], ...shown.map((choice) => [choice.column, textOf(choice, m)] as const)]}
        disabled={disabled}
        {...(warning !== undefined && { warning })}
        {...(hint !== undefined && { hint })}
        choose={(chosen) => choose({ [meaning]: chosen === NONE ? null : chosen })}
      />
      <PickButton
        label={label}
        disabled={disabled}
        {...(levelOf(meaning) !== null && { hint: m('pickingLevels') })}
        picked={(area) => choose(columnsPicked(meaning, area))}
      />
    </div>
  );
};

/** `I · ผลการดำเนินงาน`; a column without a header by what stands in it. */
export function textOf({ column, header, example }: ColumnChoice, m: ReturnType<typeof useMappingText>): string {
  const letters = columnLetters(column);
  return header === ''
    ? m('columnBlank', { column: letters, example: cut(example) })
    : m('column', { column: letters, header: cut(header) });
}

const cut = (text: string): string => (text.length > HEADER_LENGTH ? `${text.slice(0, HEADER_LENGTH)}…` : text);
