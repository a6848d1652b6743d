import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { LEVELS } from '../../scoring/ladder';
import type { CorrectableMeaning } from '../../sheet/corrections';
import { lastRowOf, type Area, type SheetGrid } from '../../sheet/grid';
import { columnChoices, columnsOfHeader, nearestHeader, rowChoices, rowText } from '../../sheet/read/column-choices';
import type { ColumnsSaid } from '../../usecases/correct-reading';
import { useMappingText } from '../mapping-text';
import type { Commands } from '../state/use-commands';
import { ChoiceField } from './choice-field';
import { ColumnField } from './column-field';
import { PickButton } from './pick-button';

const NEEDED: readonly CorrectableMeaning[] = ['name', 'weight', ...LEVELS.map((level) => `level${level}` as const)];
const ASKED: readonly CorrectableMeaning[] = [...NEEDED, 'result', 'code', 'unit', 'target'];
/** Rows that a header may have. */
const HEIGHTS = [1, 2, 3, 4] as const;

interface TableSetupProps {
  readonly grid: SheetGrid;
  readonly commands: Commands;
}

/** Shows the tool a table that it did not find: the rows of its header, then what each column is. */
export const TableSetup = ({ grid, commands }: TableSetupProps) => {
  const m = useMappingText();
  const [open, setOpen] = useState(false);
  const first = rowChoices(grid, 1)[0];
  if (first === undefined) return null;
  return (
    <section className="setup" aria-label={m('setupTitle')}>
      <Button appearance={open ? 'subtle' : 'primary'} aria-expanded={open} onClick={() => setOpen(!open)}>
        {m('setupOpen')}
      </Button>
      {open && <SetupForm grid={grid} commands={commands} firstRow={first.row} />}
    </section>
  );
};

const SetupForm = ({ grid, commands, firstRow }: TableSetupProps & { firstRow: number }) => {
  const m = useMappingText();
  const [rows, setRows] = useState(() => nearestHeader(grid) ?? ([firstRow, firstRow] as const));
  const [said, setSaid] = useState<ColumnsSaid>({});
  const [top, bottom] = rows;
  const choices = useMemo(() => columnChoices(grid, [top, bottom]), [grid, top, bottom]);
  const found = useMemo(() => columnsOfHeader(grid, [top, bottom]), [grid, top, bottom]);
  const columnOf = (meaning: CorrectableMeaning): number | null => {
    const own = said[meaning];
    if (own !== undefined) return own;
    const proposed = found[meaning] ?? null;
    return proposed !== null && Object.values(said).includes(proposed) ? null : proposed;
  };
  const show = (from: number, height: number): void =>
    setRows([from, Math.max(from, Math.min(from + height - 1, lastRowOf(grid)))]);
  const missing = NEEDED.filter((meaning) => columnOf(meaning) === null);
  const disabled = commands.busy !== null;
  return (
    <fieldset className="form setup-form">
      <legend>{m('setupTitle')}</legend>
      <p className="quiet">{m('setupHint')}</p>
      <HeaderRows grid={grid} rows={rows} disabled={disabled} show={show} />
      {ASKED.map((meaning) => (
        <ColumnField
          key={meaning}
          meaning={meaning}
          column={columnOf(meaning)}
          choices={choices}
          disabled={disabled}
          {...(NEEDED.includes(meaning) && { none: m('choose') })}
          choose={(change) => setSaid(joined(said, change))}
        />
      ))}
      {missing.length > 0 && (
        <p className="form-error" aria-live="polite">
          {m('setupMissing', { columns: missing.map((meaning) => m(meaning)).join(', ') })}
        </p>
      )}
      <Button
        appearance="primary"
        disabled={disabled || missing.length > 0}
        onClick={() => commands.correct.show(grid, rows, differing(columnOf, found))}
      >
        {m('setupRead')}
      </Button>
    </fieldset>
  );
};

/** A column holds one thing: what it was said to be before gives way. */
const joined = (said: ColumnsSaid, change: ColumnsSaid): ColumnsSaid => {
  const taken = new Set(Object.values(change));
  const others = Object.entries(said).filter(([, column]) => column === null || !taken.has(column));
  return { ...Object.fromEntries(others), ...change };
};

/** What the header does not say by itself. */
const differing = (columnOf: (meaning: CorrectableMeaning) => number | null, found: ColumnsSaid): ColumnsSaid =>
  Object.fromEntries(
    ASKED.map((meaning) => [meaning, columnOf(meaning)] as const).filter(
      ([meaning, column]) => column !== (found[meaning] ?? null),
    ),
  );

interface HeaderRowsProps {
  readonly grid: SheetGrid;
  readonly rows: readonly [number, number];
  readonly disabled: boolean;
  readonly show: (from: number, height: number) => void;
}

const HeaderRows = ({ grid, rows: [top, bottom], disabled, show }: HeaderRowsProps) => {
  const m = useMappingText();
  const offered = useMemo(() => rowChoices(grid), [grid]);
  const rows = offered.some(({ row }) => row === top) ? offered : [...offered, { row: top, text: rowText(grid, top) }];
  const height = bottom - top + 1;
  const heights = HEIGHTS.some((each) => each === height) ? HEIGHTS : [...HEIGHTS, height];
  const picked = (area: Area): void => {
    const tall = area.bottom - area.top + 1;
    // A whole column says nothing of rows.
    if (tall <= 10) show(area.top, tall);
  };
  return (
    <div className="column-field">
      <ChoiceField
        label={m('headerTop')}
        value={top}
        choices={rows.map(({ row, text }) => [row, m('rowChoice', { row: String(row + 1), text: text.slice(0, 60) })])}
        disabled={disabled}
        choose={(from) => show(from, height)}
      />
      <PickButton label={m('header')} disabled={disabled} picked={picked} />
      <ChoiceField
        label={m('headerHeight')}
        value={height}
        choices={heights.map((count) => [count, m('headerRowsCount', { count })])}
        disabled={disabled}
        choose={(tall) => show(top, tall)}
      />
    </div>
  );
};
