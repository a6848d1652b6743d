import { Button } from '@fluentui/react-components';
import { useSelect } from '../state/use-select';
import { useText } from '../text';
import { SummaryIcon } from './icons';

interface ResultSheetCardProps {
  /** The sheet that sums this one up; null while there is none. */
  readonly known: string | null;
  readonly disabled: boolean;
  readonly make: () => void;
}

/** The sheet to be printed and signed: made when asked, later made anew in its place. */
export const ResultSheetCard = ({ known, disabled, make }: ResultSheetCardProps) => {
  const { t } = useText();
  return (
    <section className="result-sheet" aria-label={t('resultSheet')}>
      <p className="quiet">{t('resultSheetHint')}</p>
      <div className="result-sheet-buttons">
        <Button icon={<SummaryIcon />} disabledFocusable={disabled} onClick={make}>
          {t(known === null ? 'makeResultSheet' : 'refreshResultSheet')}
        </Button>
        {known !== null && <ShowSheet sheet={known} />}
      </div>
    </section>
  );
};

/** Shows a sheet of the workbook. */
export const ShowSheet = ({ sheet }: { sheet: string }) => {
  const { t } = useText();
  const select = useSelect(sheet);
  return (
    <Button appearance="subtle" size="small" onClick={() => select('A1')}>
      {t('goToSheet', { sheet })}
    </Button>
  );
};
