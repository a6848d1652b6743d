import type { ScoredAgreement } from '../../sheet/scored-agreement';
import { toArabicDigits } from '../../text/digits';
import { useText } from '../text';
import { SheetIcon } from './icons';
import { LanguageSwitch } from './language-switch';
import { ReadFacts } from './read-facts';

/** Which sheet was read, what it says it is, and what was found on it. */
export const SheetHeader = ({ scored }: { scored: ScoredAgreement }) => {
  const { t } = useText();
  const { sheet, title, fiscalYear } = scored.agreement;
  return (
    <header>
      <div className="header-top">
        <div className="header-sheet" title={t('sheet', { sheet })}>
          <SheetIcon />
          <span>{t('sheet', { sheet })}</span>
        </div>
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
