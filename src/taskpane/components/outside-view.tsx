import { useText } from '../text';
import { FullState } from './full-state';
import { PlugIcon } from './icons';

/** The page was opened in a browser, not in Excel. */
export const OutsideView = () => {
  const { t } = useText();
  return (
    <FullState sign={<PlugIcon />} title={t('outsideTitle')} remedy={t('outsideRemedy')}>
      <ol>
        <li>{t('outsideOpen')}</li>
        <li>{t('outsidePane')}</li>
        <li>{t('outsidePress')}</li>
      </ol>
    </FullState>
  );
};
