import type { ScoredAgreement } from '../../sheet/scored-agreement';
import { useText } from '../text';
import { IndicatorRow } from './indicator-row';
import type { CorrectRow } from './row-corrections';

export const IndicatorList = ({ scored, correct }: { scored: ScoredAgreement; correct: CorrectRow }) => {
  const { t } = useText();
  return (
    <ul className="rows" aria-label={t('indicators')}>
      {scored.indicators.map((row) => (
        <IndicatorRow key={row.indicator.row} row={row} scored={scored} correct={correct} />
      ))}
    </ul>
  );
};
