import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { a1Area } from '../../sheet/address';
import type { TableChoice, TableQuestion } from '../../sheet/plan-write';
import { useConflictText } from '../conflict-text';

interface ConflictTableProps {
  readonly question: TableQuestion;
  readonly chosen: TableChoice;
  readonly choose: (choice: TableChoice) => void;
}

const CHOICES: readonly TableChoice[] = ['stayOut', 'extend'];

/** The agreement stands in an Excel table: whether the results become columns of it. */
export const ConflictTable = ({ question, chosen, choose }: ConflictTableProps) => {
  const c = useConflictText();
  const label = c('table', { table: question.name, area: a1Area(question.area) });
  return (
    <section className="conflict" aria-label={label}>
      <h3>{label}</h3>
      <p className="quiet">{c('tableReason')}</p>
      <Field>
        <RadioGroup
          aria-label={label}
          value={chosen}
          onChange={(_, { value }) => {
            const choice = CHOICES.find((one) => one === value);
            if (choice !== undefined) choose(choice);
          }}
        >
          {CHOICES.map((choice) => (
            <Radio key={choice} value={choice} label={c(choice)} />
          ))}
        </RadioGroup>
      </Field>
    </section>
  );
};
