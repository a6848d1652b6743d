import type { ScoredAgreement } from '../../sheet/scored-agreement';
import { useText } from '../text';
import { IndicatorRow } from './indicator-row';

export const IndicatorList = ({ scored }: { scored: ScoredAgreement }) => {
  const { t } = useText();
  return (
    <ul className="rows" aria-label={t('indicators')}>
      {scored.indicators.map((row) => (
        <IndicatorRow key={row.indicator.row} row={row} scored={scored} />
      ))}
    </ul>
  );
};
