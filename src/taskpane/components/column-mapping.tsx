import { Button } from '@fluentui/react-components';
import { LEVELS, type Level } from '../../scoring/ladder';
import { columnLetters } from '../../sheet/address';
import { CONFIDENT, type Agreement } from '../../sheet/agreement';
import type { CorrectableMeaning } from '../../sheet/corrections';
import { useMappingText } from '../mapping-text';
import type { Commands } from '../state/use-commands';
import { ChoiceField } from './choice-field';

/** Longer headers are cut, so that a list stays a list. */
const HEADER_LENGTH = 44;
const NONE = -1;

type Field = { readonly meaning: CorrectableMeaning; readonly level: Level | null; readonly column: number };

/** What a table needs, and where it was found. */
function fieldsOf({ table: { columns } }: Agreement): readonly Field[] {
  const single = (['code', 'name', 'unit', 'weight', 'target', 'result'] as const).map((meaning) => ({
    meaning,
    level: null,
    column: columns[meaning] ?? NONE,
  }));
  const levels = LEVELS.map((level) => ({
    meaning: `level${level}` as const,
    level,
    column: columns.levels[level - 1] ?? NONE,
  }));
  return [...single.slice(0, 5), ...levels, ...single.slice(5)];
}

/** The sheet's own headers with what each was taken for; a person may say otherwise. */
export const ColumnMapping = ({ agreement, commands }: { agreement: Agreement; commands: Commands }) => {
  const m = useMappingText();
  const readings = agreement.columnReadings ?? [];
  const choices: readonly (readonly [number, string])[] = [
    [NONE, m('none')],
    ...readings.map(({ column, header }): readonly [number, string] => [
      column,
      m('column', { column: columnLetters(column), header: cut(header) }),
    ]),
  ];
  return (
    <fieldset>
      <legend>{m('title')}</legend>
      <p className="quiet">{m('hint')}</p>
      {fieldsOf(agreement).map(({ meaning, level, column }) => {
        const reading = readings.find((one) => one.column === column);
        const unsure = reading !== undefined && reading.confidence < CONFIDENT;
        return (
          <ChoiceField
            key={meaning}
            label={level === null ? m(meaning as 'name') : m('level', { level })}
            value={column}
            choices={choices}
            disabled={commands.busy !== null}
            {...(unsure && { warning: m('unsure', { reason: reading.reason }) })}
            choose={(chosen) => commands.correctColumn(agreement, meaning, chosen === NONE ? null : chosen)}
          />
        );
      })}
      <Button disabled={commands.busy !== null} onClick={() => commands.forget(agreement.sheet)}>
        {m('forget')}
      </Button>
    </fieldset>
  );
};

const cut = (header: string): string => {
  const line = header.replace(/\s+/g, ' ').trim();
  return line.length > HEADER_LENGTH ? `${line.slice(0, HEADER_LENGTH)}…` : line;
};
