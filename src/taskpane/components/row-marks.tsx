import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { a1 } from '../../sheet/address';
import type { RowCorrection } from '../../sheet/corrections';
import { lastRowOf } from '../../sheet/grid';
import { rowText } from '../../sheet/read/column-choices';
import { knownAgain } from '../../sheet/read/known-rows';
import { useMappingText } from '../mapping-text';
import { kindOfRow } from '../row-kinds';
import type { Commands } from '../state/use-commands';
import type { ReadSheet } from '../state/use-reading';
import { useSelect } from '../state/use-select';
import { ChoiceField } from './choice-field';
import { PickButton } from './pick-button';

interface RowMarksProps {
  readonly reading: ReadSheet;
  readonly commands: Commands;
}

/** Says what any row of the sheet is, and lists what was said, each to be taken back. */
export const RowMarks = ({ reading, commands }: RowMarksProps) => {
  const m = useMappingText();
  return (
    <fieldset>
      <legend>{m('rows')}</legend>
      <p className="quiet">{m('rowsHint')}</p>
      <MarkRow reading={reading} commands={commands} />
      <MarkedRows reading={reading} commands={commands} />
    </fieldset>
  );
};

const MarkRow = ({ reading, commands }: RowMarksProps) => {
  const m = useMappingText();
  const [typed, setTyped] = useState('');
  const { grid, scored } = reading;
  const first = scored.agreement.table.firstRow;
  const row = /^\d+$/.test(typed.trim()) ? Number(typed) - 1 : null;
  const inside = row !== null && row >= first && row <= lastRowOf(grid);
  const text = inside ? rowText(grid, row) : '';
  const outside = typed !== '' && !inside;
  const range = m('rowOutside', { first: String(first + 1), last: String(lastRowOf(grid) + 1) });
  const said = scored.agreement.corrected?.rows?.find((each) => each.row === row)?.kind;
  return (
    <>
      <div className="column-field">
        <Field
          label={m('rowNumber')}
          {...(outside && { validationState: 'error', validationMessage: range })}
          {...(inside && {
            hint: text === '' ? m('rowBlank') : m('rowReads', { text, kind: m(kindOfRow(scored, row)) }),
          })}
        >
          <Input inputMode="numeric" value={typed} onChange={(_, { value }) => setTyped(value)} />
        </Field>
        <PickButton
          label={m('rowNumber')}
          disabled={commands.busy !== null}
          picked={({ top }) => setTyped(String(top + 1))}
        />
      </div>
      {inside && text !== '' && (
        <ChoiceField
          label={m('rowKind')}
          value={said ?? 'auto'}
          choices={[
            ['auto', m('kindAuto')],
            ['indicator', m('indicator')],
            ['heading', m('heading')],
            ['ignore', m('ignore')],
          ]}
          disabled={commands.busy !== null}
          choose={(kind) => commands.correct.row(reading, row, { kind: kind === 'auto' ? null : kind })}
        />
      )}
    </>
  );
};

const MarkedRows = ({ reading, commands }: RowMarksProps) => {
  const m = useMappingText();
  const { grid, scored } = reading;
  const { sheet, corrected, table } = scored.agreement;
  const rows = corrected?.rows ?? [];
  if (rows.length === 0) return null;
  const gone = new Set(knownAgain(grid, rows, table.columns.name).gone);
  return (
    <section aria-label={m('markedRows')}>
      <h3 className="section-title">{m('markedRows')}</h3>
      <ul className="rows">
        {rows.map((said) => (
          <MarkedRow
            key={`${said.row} ${said.key}`}
            said={said}
            text={gone.has(said) ? null : rowText(grid, said.row)}
            sheet={sheet}
            column={table.columns.name}
            disabled={commands.busy !== null}
            takeBack={() => commands.correct.rowBack(reading, said)}
          />
        ))}
      </ul>
    </section>
  );
};

interface MarkedRowProps {
  readonly said: RowCorrection;
  /** null when the row is not there any more. */
  readonly text: string | null;
  readonly sheet: string;
  readonly column: number;
  readonly disabled: boolean;
  readonly takeBack: () => void;
}

const MarkedRow = ({ said, text, sheet, column, disabled, takeBack }: MarkedRowProps) => {
  const m = useMappingText();
  const select = useSelect(sheet);
  const { row, key, kind, method } = said;
  const what = [kind, method].flatMap((part) => (part === undefined ? [] : [m(part)])).join(' · ');
  const label = m('rowLabel', { row: String(row + 1) });
  return (
    <li className="marked-row">
      {text === null ? (
        <span>
          <b>{what}</b> “{key}” <span className="quiet">{m('rowGone')}</span>
        </span>
      ) : (
        <button type="button" className="link" onClick={() => select(a1(row, column))}>
          <b>
            {label} · {what}
          </b>
          <span className="quiet line">{text}</span>
        </button>
      )}
      <Button
        size="small"
        appearance="subtle"
        disabled={disabled}
        aria-label={m('takeBackOf', { label: text === null ? key : label })}
        onClick={takeBack}
      >
        {m('takeBack')}
      </Button>
    </li>
  );
};
