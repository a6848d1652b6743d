import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { a1, columnLetters } from '../../sheet/address';
import type { ColumnConflicts, Conflict, Resolution } from '../../sheet/plan-write';
import { isCellError, type CellValue } from '../../text/cell';
import { formatNumber, formatScore } from '../../text/format';
import { WRITTEN } from '../../text/messages/written';
import { useConflictText } from '../conflict-text';
import { useText } from '../text';

/** So many differences are shown; the rest is counted. */
const SHOWN = 4;

interface ConflictColumnProps {
  readonly conflict: ColumnConflicts;
  readonly decimals: number;
  readonly chosen: Resolution;
  readonly choose: (resolution: Resolution) => void;
}

/** One column: what is there, what would be written, and what to do. */
export const ConflictColumn = ({ conflict, decimals, chosen, choose }: ConflictColumnProps) => {
  const { language } = useText();
  const c = useConflictText();
  const { part, column, reason, cells } = conflict;
  const choices: readonly Resolution[] =
    reason === 'columnFilled' ? ['beside', 'replace', 'skip'] : ['skip', 'replace'];
  const label = c('column', { column: columnLetters(column), part: WRITTEN[language][part] });
  return (
    <section className="conflict" aria-label={label}>
      <h3>{label}</h3>
      <p className="quiet">{c(reason)}</p>
      <ul className="number">
        {cells.slice(0, SHOWN).map((cell) => (
          <Difference key={a1(cell.row, cell.column)} cell={cell} decimals={decimals} />
        ))}
        {cells.length > SHOWN && <li className="quiet">{c('more', { count: cells.length - SHOWN })}</li>}
      </ul>
      <Field>
        <RadioGroup
          aria-label={label}
          value={chosen}
          onChange={(_, { value }) => {
            const choice = choices.find((one) => one === value);
            if (choice !== undefined) choose(choice);
          }}
        >
          {choices.map((choice) => (
            <Radio key={choice} value={choice} label={c(choice === 'skip' ? 'keep' : choice)} />
          ))}
        </RadioGroup>
      </Field>
    </section>
  );
};

const Difference = ({ cell, decimals }: { cell: Conflict; decimals: number }) => {
  const c = useConflictText();
  const { found, wanted } = cell;
  return (
    <li>
      {c('difference', {
        cell: a1(cell.row, cell.column),
        found: found.formula ?? (shown(found.value) || c('blank')),
        wanted:
          typeof wanted.value === 'number' ? formatScore(wanted.value, decimals) : shown(wanted.value) || c('blank'),
      })}
    </li>
  );
};

/** A value as the sheet shows it, near enough to be known again. */
function shown(value: CellValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'number' ? formatNumber(value) : String(value);
}
