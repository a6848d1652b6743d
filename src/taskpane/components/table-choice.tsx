import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { useId } from 'react';
import type { TableOnSheet } from '../../sheet/agreement';
import { useQuestionText } from '../question-text';
import type { Commands } from '../state/use-commands';
import type { ReadSheet } from '../state/use-reading';

interface TableChoiceProps {
  readonly tables: readonly TableOnSheet[];
  readonly reading: ReadSheet;
  readonly commands: Commands;
}

/** The sheet's tables; the one that is read is marked, and another can be chosen for good. */
export const TableChoice = ({ tables, reading, commands }: TableChoiceProps) => {
  const q = useQuestionText();
  const id = useId();
  const read = tables.findIndex((table) => table.read);
  const asked = reading.scored.agreement.corrected?.headerRows === undefined;
  const choose = (index: number): void => {
    const chosen = tables[index];
    if (chosen) commands.correct.table(reading, chosen.headerRows);
  };
  return (
    <div className="question">
      <p id={id}>{q('whichTable', { count: tables.length })}</p>
      <RadioGroup
        aria-labelledby={id}
        value={String(read)}
        disabled={commands.busy !== null}
        onChange={(_, { value }) => choose(Number(value))}
      >
        {tables.map(({ headerRows: [top], lastRow, indicators, first }, index) => (
          <Radio
            key={top}
            value={String(index)}
            label={q('table', { top: String(top + 1), bottom: String(lastRow + 1), count: indicators, first })}
          />
        ))}
      </RadioGroup>
      {asked && (
        <div className="answers">
          <Button size="small" disabled={commands.busy !== null} onClick={() => choose(read)}>
            {q('thisTable')}
          </Button>
        </div>
      )}
    </div>
  );
};
