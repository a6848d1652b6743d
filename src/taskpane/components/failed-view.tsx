import { Button } from '@fluentui/react-components';
import { useText } from '../text';
import { FailureText } from './failure-text';
import { FullState } from './full-state';
import { ErrorIcon } from './icons';

/** The sheet could not be read at all. */
export const FailedView = ({ error, readAgain }: { error: unknown; readAgain: () => void }) => {
  const { t } = useText();
  return (
    <FullState sign={<ErrorIcon />} title={t('notRead')} remedy={<FailureText error={error} />}>
      <Button appearance="primary" onClick={readAgain}>
        {t('tryAgain')}
      </Button>
    </FullState>
  );
};
