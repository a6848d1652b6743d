import { Button } from '@fluentui/react-components';
import { useText } from '../text';
import { FullState } from './full-state';
import { ClockIcon } from './icons';

/** Excel has not answered the page within its time. It may still do so; then the pane goes on by itself. */
export const NotReadyView = ({ reload }: { reload: () => void }) => {
  const { t } = useText();
  return (
    <FullState sign={<ClockIcon />} title={t('notReadyTitle')} remedy={t('notReadyRemedy')}>
      <Button appearance="primary" onClick={reload}>
        {t('reload')}
      </Button>
    </FullState>
  );
};
