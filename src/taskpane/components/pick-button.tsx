import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { a1Area } from '../../sheet/address';
import type { Area } from '../../sheet/grid';
import { useMappingText } from '../mapping-text';
import { usePicking } from '../state/use-picking';
import { PickIcon } from './icons';

interface PickButtonProps {
  /** What is picked, for those who do not see what the button stands beside. */
  readonly label: string;
  readonly disabled: boolean;
  /** Said while the next selection is waited for. */
  readonly hint?: string;
  readonly picked: (area: Area) => void;
}

/** Takes what a person selects in the sheet next. Pressed again, or with Escape, it waits no longer. */
export const PickButton = ({ label, disabled, hint, picked }: PickButtonProps) => {
  const m = useMappingText();
  const id = useId();
  const { waiting, already, start, take, cancel } = usePicking();
  const active = waiting === id;
  return (
    <div className="pick">
      <Button
        size="small"
        appearance={active ? 'outline' : 'subtle'}
        icon={<PickIcon />}
        disabled={disabled}
        aria-pressed={active}
        aria-label={m('pickOf', { label })}
        onClick={() => (active ? cancel() : start({ id, picked }))}
      >
        {active ? m('pickCancel') : m('pick')}
      </Button>
      <div aria-live="polite" className={active ? 'pick-wait' : 'visually-hidden'}>
        {active && <span>{hint ?? m('picking')}</span>}
        {active && already !== null && (
          <Button size="small" onClick={() => take(already)}>
            {m('pickAlready', { cell: a1Area(already) })}
          </Button>
        )}
      </div>
    </div>
  );
};
