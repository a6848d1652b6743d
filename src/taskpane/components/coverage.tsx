import type { Total } from '../../scoring/total';
import { formatNumber, formatShare } from '../../text/format';
import { useText } from '../text';

/** The weight a total stands on, and the mark of a provisional one. */
export const Coverage = ({ total }: { total: Total }) => {
  const { t } = useText();
  const facts = {
    weight: formatNumber(total.weight),
    allWeight: formatNumber(total.allWeight),
    share: formatShare(total.coverage),
  };
  return (
    <p className="total-coverage">
      {total.provisional && <span className="tag">{t('provisional')}</span>}
      <span className="number">{t('coverage', facts)}</span>
    </p>
  );
};
