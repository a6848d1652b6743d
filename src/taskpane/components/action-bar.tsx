import { Button, Spinner } from '@fluentui/react-components';
import type { Busy } from '../state/use-commands';
import { useText } from '../text';
import { RefreshIcon } from './icons';

interface ActionBarProps {
  readonly busy: Busy;
  readonly score: () => void;
  readonly readAgain: () => void;
}

/** The one thing to do, always in reach; what is needed less often stays small below it. */
export const ActionBar = ({ busy, score, readAgain }: ActionBarProps) => {
  const { t } = useText();
  const waits = busy === 'scoring' || busy === 'removing';
  return (
    <div className="bar">
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={busy !== null}
        icon={waits ? <Spinner size="tiny" appearance="inverted" /> : null}
        onClick={score}
      >
        {busy === 'scoring' ? t('scoring') : busy === 'removing' ? t('removing') : t('scoreSheet')}
      </Button>
      <div className="bar-more">
        <Button appearance="subtle" size="small" icon={<RefreshIcon />} disabled={busy !== null} onClick={readAgain}>
          {t('readAgain')}
        </Button>
      </div>
    </div>
  );
};
