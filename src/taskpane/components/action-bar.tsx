import { Button, ProgressBar, Spinner } from '@fluentui/react-components';
import type { FormulaStyle } from '../../sheet/plan';
import type { Busy } from '../state/use-commands';
import { useText } from '../text';
import { ConvertMenu } from './convert-menu';
import { RefreshIcon } from './icons';
import { RemoveDialog } from './remove-dialog';

interface ActionBarProps {
  readonly busy: Busy;
  /** The share of a large write that is done, 0–1. */
  readonly progress: number | null;
  readonly stop: () => void;
  /** As what results of ours stand on the sheet; null where none do. */
  readonly writtenAs: FormulaStyle | null;
  readonly convert: (to: FormulaStyle) => void;
  readonly score: () => void;
  readonly remove: () => void;
  readonly readAgain: () => void;
}

/** What the button says while something is done. */
const WORDS = {
  scoring: 'scoring',
  removing: 'removing',
  summing: 'makingResultSheet',
  settings: 'scoreSheet',
} as const;

/** The one thing to do, always in reach; what is needed less often stays small below it. */
export const ActionBar = (props: ActionBarProps) => {
  const { busy, progress, stop, writtenAs, convert, score, remove, readAgain } = props;
  const { t } = useText();
  const waits = busy !== null && busy !== 'settings';
  return (
    <div className="bar">
      {progress !== null && progress < 1 && (
        <div className="bar-progress">
          <ProgressBar value={progress} aria-label={t('progress')} />
          <Button size="small" onClick={stop}>
            {t('stop')}
          </Button>
        </div>
      )}
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={busy !== null}
        icon={waits ? <Spinner size="tiny" appearance="inverted" /> : null}
        onClick={score}
      >
        {t(WORDS[busy ?? 'settings'])}
      </Button>
      <div className="bar-more">
        <Button appearance="subtle" size="small" icon={<RefreshIcon />} disabled={busy !== null} onClick={readAgain}>
          {t('readAgain')}
        </Button>
        {writtenAs !== null && <ConvertMenu style={writtenAs} disabled={busy !== null} convert={convert} />}
        {writtenAs !== null && <RemoveDialog disabled={busy !== null} remove={remove} />}
      </div>
    </div>
  );
};
