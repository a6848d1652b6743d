import { Button } from '@fluentui/react-components';
import { useText } from '../text';
import { FullState } from './full-state';
import { SummaryIcon } from './icons';
import { NoticeBar } from './notice-bar';
import { ShowSheet } from './result-sheet-card';

interface ResultSheetViewProps {
  /** The result sheet, which is shown. */
  readonly sheet: string;
  /** The scored sheet. */
  readonly source: string;
  readonly disabled: boolean;
  /** Makes it anew; null where sheets cannot be made. */
  readonly refresh: (() => void) | null;
}

/** The active sheet is a result sheet: which sheet it sums up, and how it is brought up to date. */
export const ResultSheetView = ({ sheet, source, disabled, refresh }: ResultSheetViewProps) => {
  const { t } = useText();
  return (
    <FullState sign={<SummaryIcon size={24} />} title={t('resultSheet')} remedy={t('resultSheetOf', { sheet: source })}>
      <NoticeBar here={sheet} />
      {refresh !== null && (
        <Button appearance="primary" disabledFocusable={disabled} onClick={refresh}>
          {t('refreshResultSheet')}
        </Button>
      )}
      <ShowSheet sheet={source} />
    </FullState>
  );
};
