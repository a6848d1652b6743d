import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import { a1 } from '../../sheet/address';
import { textNumbers, type TextNumber } from '../../sheet/text-numbers/text-numbers';
import { formatNumber } from '../../text/format';
import type { Facts } from '../../text/issue';
import { say } from '../../text/messages/catalogue';
import { numbersMessages, type NumbersKey } from '../../text/messages/pane-numbers';
import type { Commands } from '../state/use-commands';
import type { ReadSheet } from '../state/use-reading';
import { useText } from '../text';

/** So many cells are shown; the rest is counted. */
const SHOWN = 12;

function useNumbersText(): (key: NumbersKey, facts?: Facts) => string {
  const { language } = useText();
  return (key, facts = {}) => say(numbersMessages, key, language, facts);
}

/** Offers to turn numbers typed as text into numbers, and to put the texts back. Nothing is changed unasked. */
export const TextNumbers = ({ reading, commands }: { reading: ReadSheet; commands: Commands }) => {
  const n = useNumbersText();
  const { scored, grid, corrections, keptTexts } = reading;
  const cells = useMemo(
    () => textNumbers(scored.agreement, grid, { policy: scored.policy, corrections }),
    [scored, grid, corrections],
  );
  if (cells.length === 0 && !keptTexts) return null;
  return (
    <section className="card text-numbers" aria-label={n('region')}>
      {cells.length > 0 && (
        <>
          <p>{n('found', { count: cells.length })}</p>
          <TurnDialog
            cells={cells}
            disabled={commands.busy !== null}
            turn={() => commands.turnIntoNumbers(reading, cells)}
          />
        </>
      )}
      {keptTexts && (
        <>
          <p className="quiet">{n('kept')}</p>
          <Button size="small" disabled={commands.busy !== null} onClick={() => commands.putTextsBack(reading)}>
            {n('putBack')}
          </Button>
        </>
      )}
    </section>
  );
};

interface TurnDialogProps {
  readonly cells: readonly TextNumber[];
  readonly disabled: boolean;
  readonly turn: () => void;
}

const TurnDialog = ({ cells, disabled, turn }: TurnDialogProps) => {
  const { t } = useText();
  const n = useNumbersText();
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button size="small" disabled={disabled}>
          {n('offer')}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{n('title')}</DialogTitle>
          <DialogContent>
            <p>{n('intro')}</p>
            <ul className="number">
              {cells.slice(0, SHOWN).map(({ row, column, text, value }) => (
                <li key={a1(row, column)}>
                  {n('change', { cell: a1(row, column), text, value: formatNumber(value) })}
                </li>
              ))}
              {cells.length > SHOWN && <li className="quiet">{n('more', { count: cells.length - SHOWN })}</li>}
            </ul>
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={turn}>
                {n('turn')}
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button>{t('cancel')}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
