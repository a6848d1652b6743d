import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ColumnConflicts, Resolution, Resolutions, TableQuestion } from '../../sheet/plan-write';
import { useConflictText } from '../conflict-text';
import { useText } from '../text';
import { ConflictColumn } from './conflict-column';
import { ConflictTable } from './conflict-table';

interface ConflictDialogProps {
  readonly conflicts: readonly ColumnConflicts[];
  readonly table: TableQuestion | null;
  readonly decimals: number;
  readonly goOn: (resolutions: Resolutions) => void;
  readonly cancel: () => void;
}

/** Asks what to do, per column, where a person's data stands in the way, and about an Excel table. Closing it writes nothing. */
export const ConflictDialog = ({ conflicts, table, decimals, goOn, cancel }: ConflictDialogProps) => {
  const { t } = useText();
  const c = useConflictText();
  const [chosen, setChosen] = useState<Resolutions>(() => ({
    ...Object.fromEntries(conflicts.map(({ part, resolution }) => [part, resolution])),
    ...(table !== null && { table: table.resolution }),
  }));
  const choose = (conflict: ColumnConflicts, resolution: Resolution): void =>
    setChosen({ ...chosen, [conflict.part]: resolution });
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && cancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{c(conflicts.length === 0 ? 'tableTitle' : 'title')}</DialogTitle>
          <DialogContent className="conflicts">
            <p>{c(conflicts.length === 0 ? 'tableIntro' : 'intro')}</p>
            {conflicts.map((conflict) => (
              <ConflictColumn
                key={conflict.part}
                conflict={conflict}
                decimals={decimals}
                chosen={chosen[conflict.part] ?? conflict.resolution}
                choose={(resolution) => choose(conflict, resolution)}
              />
            ))}
            {table !== null && (
              <ConflictTable
                question={table}
                chosen={chosen.table ?? table.resolution}
                choose={(choice) => setChosen({ ...chosen, table: choice })}
              />
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => goOn(chosen)}>
              {c('goOn')}
            </Button>
            <Button onClick={cancel}>{t('cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
