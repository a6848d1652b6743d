import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { a1, columnLetters } from '../../sheet/address';
import { questionsOf, type Question } from '../../sheet/questions';
import { columnChoices, rowText } from '../../sheet/read/column-choices';
import { useMappingText } from '../mapping-text';
import { useQuestionText } from '../question-text';
import type { Commands } from '../state/use-commands';
import type { ReadSheet } from '../state/use-reading';
import { useSelect } from '../state/use-select';
import { ColumnField, textOf } from './column-field';
import { WarningIcon } from './icons';
import { TableChoice } from './table-choice';

interface QuestionsProps {
  readonly reading: ReadSheet;
  readonly commands: Commands;
}

/** So many are asked at once; the rest comes when these are answered, or when asked for. */
const AT_ONCE = 3;

/** What the sheet leaves open, asked of a person. Nothing waits for the answers. */
export const Questions = ({ reading, commands }: QuestionsProps) => {
  const q = useQuestionText();
  const [all, setAll] = useState(false);
  const questions = questionsOf(reading.scored.agreement);
  if (questions.length === 0) return null;
  const shown = all ? questions : questions.slice(0, AT_ONCE);
  const title = q('title', { count: questions.length });
  return (
    <section className="card questions" aria-label={title}>
      <h2 className="section-title">
        <WarningIcon /> {title}
      </h2>
      <p className="quiet">{q('hint')}</p>
      <ul>
        {shown.map((question) => (
          <li key={keyOf(question)}>
            <Asked question={question} reading={reading} commands={commands} />
          </li>
        ))}
      </ul>
      {shown.length < questions.length && (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          {q('more', { count: questions.length - shown.length })}
        </Button>
      )}
    </section>
  );
};

const keyOf = (question: Question): string => {
  switch (question.kind) {
    case 'tables':
      return 'tables';
    case 'column':
      return question.meaning;
    case 'row':
      return `row ${question.row}`;
  }
};

const Asked = ({ question, ...rest }: QuestionsProps & { question: Question }) => {
  switch (question.kind) {
    case 'tables':
      return <TableChoice tables={question.tables} {...rest} />;
    case 'column':
      return <WhichColumn question={question} {...rest} />;
    case 'row':
      return <WhatRow question={question} {...rest} />;
  }
};

type Of<Kind> = QuestionsProps & { readonly question: Extract<Question, { kind: Kind }> };

const WhichColumn = ({ question, reading, commands }: Of<'column'>) => {
  const q = useQuestionText();
  const m = useMappingText();
  const [open, setOpen] = useState(false);
  const { meaning, used, candidates } = question;
  const disabled = commands.busy !== null;
  const choices = columnChoices(reading.grid, reading.scored.agreement.table.headerRows);
  const [only] = candidates;
  const header = choices.find(({ column }) => column === only)?.header ?? '';
  const isOne = candidates.length === 1 && only !== undefined;
  return (
    <div className="question">
      <p>
        {isOne
          ? q('isColumn', { column: columnLetters(only), header, meaning: m(meaning) })
          : q('whichColumn', { meaning: m(meaning) })}
      </p>
      {used === null && <p className="quiet">{q('noneUsed')}</p>}
      <div className="answers">
        {candidates.map((column) => (
          <Button
            key={column}
            size="small"
            disabled={disabled}
            onClick={() => commands.correct.columns(reading, { [meaning]: column })}
          >
            {isOne ? q('yes') : textOf(choices.find((each) => each.column === column) ?? blank(column), m)}
          </Button>
        ))}
        <Button size="small" appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {q('other')}
        </Button>
      </div>
      {open && (
        <ColumnField
          meaning={meaning}
          column={used}
          choices={choices}
          disabled={disabled}
          choose={(change) => commands.correct.columns(reading, change)}
        />
      )}
    </div>
  );
};

const blank = (column: number) => ({ column, header: '', example: '–' });

const WhatRow = ({ question, reading, commands }: Of<'row'>) => {
  const q = useQuestionText();
  const m = useMappingText();
  const { sheet, table } = reading.scored.agreement;
  const select = useSelect(sheet);
  const { row } = question;
  const number = String(row + 1);
  return (
    <div className="question">
      <p>{q('whatRow', { row: number, text: rowText(reading.grid, row) })}</p>
      <div className="answers">
        {(['indicator', 'heading', 'ignore'] as const).map((kind) => (
          <Button
            key={kind}
            size="small"
            disabled={commands.busy !== null}
            onClick={() => commands.correct.row(reading, row, { kind })}
          >
            {m(kind)}
          </Button>
        ))}
        <Button size="small" appearance="subtle" onClick={() => select(a1(row, table.columns.name))}>
          {q('goToRow', { row: number })}
        </Button>
      </div>
    </div>
  );
};
