import type { ScoredAgreement } from '../../sheet/scored-agreement';
import { useText } from '../text';
import { IndicatorRow } from './indicator-row';
import type { CorrectRow } from './row-corrections';
import { ShowMore } from './show-more';

export const IndicatorList = ({ scored, correct }: { scored: ScoredAgreement; correct: CorrectRow }) => {
  const { t } = useText();
  return (
    <ShowMore items={scored.indicators}>
      {(shown) => (
        <ul className="rows" aria-label={t('indicators')}>
          {shown.map((row) => (
            <IndicatorRow key={row.indicator.row} row={row} scored={scored} correct={correct} />
          ))}
        </ul>
      )}
    </ShowMore>
  );
};
