import type { Issue, Severity } from '../../text/issue';
import { useText } from '../text';
import { CheckList } from './check-list';
import { CheckIcon } from './icons';

const URGENCY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Everything noticed on the sheet, the most urgent first, else in the sheet's own order. */
export const ChecksView = ({ issues, sheet }: { issues: readonly Issue[]; sheet: string }) => {
  const { t } = useText();
  if (issues.length === 0) {
    return (
      <div className="state">
        <div className="state-sign">
          <CheckIcon size={24} />
        </div>
        <h2>{t('noChecks')}</h2>
        <p className="quiet">{t('noChecksHint')}</p>
      </div>
    );
  }
  const sorted = [...issues].sort((a, b) => URGENCY[a.severity] - URGENCY[b.severity]);
  return <CheckList issues={sorted} sheet={sheet} />;
};
