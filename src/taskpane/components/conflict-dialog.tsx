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
import type { ColumnConflicts, Resolution, Resolutions } from '../../sheet/plan-write';
import { useConflictText } from '../conflict-text';
import { useText } from '../text';
import { ConflictColumn } from './conflict-column';

interface ConflictDialogProps {
  readonly conflicts: readonly ColumnConflicts[];
  readonly decimals: number;
  readonly goOn: (resolutions: Resolutions) => void;
  readonly cancel: () => void;
}

/** Asks, per column, what to do where a person's data stands in the way. Closing it writes nothing. */
export const ConflictDialog = ({ conflicts, decimals, goOn, cancel }: ConflictDialogProps) => {
  const { t } = useText();
  const c = useConflictText();
  const [chosen, setChosen] = useState<Resolutions>(() =>
    Object.fromEntries(conflicts.map(({ part, resolution }) => [part, resolution])),
  );
  const choose = (conflict: ColumnConflicts, resolution: Resolution): void =>
    setChosen({ ...chosen, [conflict.part]: resolution });
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && cancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{c('title')}</DialogTitle>
          <DialogContent className="conflicts">
            <p>{c('intro')}</p>
            {conflicts.map((conflict) => (
              <ConflictColumn
                key={conflict.part}
                conflict={conflict}
                decimals={decimals}
                chosen={chosen[conflict.part] ?? conflict.resolution}
                choose={(resolution) => choose(conflict, resolution)}
              />
            ))}
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
