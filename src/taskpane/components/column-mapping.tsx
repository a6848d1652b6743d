import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { CONFIDENT } from '../../sheet/agreement';
import type { CorrectableMeaning } from '../../sheet/corrections';
import { columnChoices } from '../../sheet/read/column-choices';
import { columnOf, SELDOM, USUAL } from '../column-fields';
import { useMappingText } from '../mapping-text';
import type { Commands } from '../state/use-commands';
import type { ReadSheet } from '../state/use-reading';
import { ColumnField } from './column-field';

interface ColumnMappingProps {
  readonly reading: ReadSheet;
  readonly commands: Commands;
}

/** The sheet's own headers with what each was taken for; a person may say otherwise. */
export const ColumnMapping = ({ reading, commands }: ColumnMappingProps) => {
  const m = useMappingText();
  const { grid, scored, corrections } = reading;
  const { agreement } = scored;
  const disabled = commands.busy !== null;
  const [top, bottom] = agreement.table.headerRows;
  const choices = useMemo(() => columnChoices(grid, [top, bottom]), [grid, top, bottom]);
  const field = (meaning: CorrectableMeaning) => {
    const column = columnOf(agreement, meaning);
    const found = agreement.columnReadings?.find((one) => one.column === column);
    const unsure = found !== undefined && found.confidence < CONFIDENT;
    const said = agreement.corrected?.columns?.[meaning] !== undefined;
    return (
      <div key={meaning}>
        <ColumnField
          meaning={meaning}
          column={column}
          choices={choices}
          disabled={disabled}
          {...(unsure && { warning: m('unsure', { reason: found.reason }) })}
          {...(said && { hint: m('saidByYou') })}
          choose={(change) => commands.correct.columns(reading, change)}
        />
        {said && (
          <Button
            size="small"
            appearance="subtle"
            disabled={disabled}
            aria-label={m('columnBackOf', { label: m(meaning) })}
            onClick={() => commands.correct.columnBack(reading, meaning)}
          >
            {m('columnBack')}
          </Button>
        )}
      </div>
    );
  };
  return (
    <fieldset>
      <legend>{m('title')}</legend>
      <p className="quiet">{m('hint')}</p>
      {USUAL.map(field)}
      <details className="more" open={SELDOM.some((meaning) => columnOf(agreement, meaning) !== null)}>
        <summary>{m('moreColumns')}</summary>
        <div className="form">{SELDOM.map(field)}</div>
      </details>
      {corrections !== null && (
        <Button disabled={disabled} onClick={() => commands.correct.forget(agreement.sheet)}>
          {m('forget')}
        </Button>
      )}
    </fieldset>
  );
};
