import type { ScoredAgreement } from '../../sheet/scored-agreement';
import { toArabicDigits } from '../../text/digits';
import { useShowSheet } from '../state/use-select';
import { useText } from '../text';
import { SheetIcon } from './icons';
import { LanguageSwitch } from './language-switch';
import { ReadFacts } from './read-facts';
import { SheetMenu } from './sheet-menu';

/** Which sheet was read (the only one there is when `alone`), what it says it is, and what was found on it. */
export const SheetHeader = ({ scored, alone }: { scored: ScoredAgreement; alone: boolean }) => {
  const { t } = useText();
  const show = useShowSheet();
  const { sheet, title, fiscalYear } = scored.agreement;
  return (
    <header>
      <div className="header-top">
        {alone ? (
          <div className="header-sheet" title={t('sheet', { sheet })}>
            <SheetIcon />
            <span>{t('sheet', { sheet })}</span>
          </div>
        ) : (
          <SheetMenu sheet={sheet} show={show} />
        )}
        <LanguageSwitch />
      </div>
      <h1 className="header-title">{title ?? sheet}</h1>
      {fiscalYear !== null && !saysYear(title, fiscalYear) && (
        <p className="quiet">{t('fiscalYear', { year: String(fiscalYear) })}</p>
      )}
      <ReadFacts scored={scored} />
    </header>
  );
};

const saysYear = (title: string | null, year: number): boolean =>
  title !== null && toArabicDigits(title).includes(String(year));
