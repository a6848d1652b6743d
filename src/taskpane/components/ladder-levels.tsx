import { LEVELS } from '../../scoring/ladder';
import type { ScoredIndicator } from '../../sheet/scored-agreement';
import { formatNumber } from '../../text/format';
import { useText } from '../text';

/** The five thresholds in a row; those reached are marked in colour and, for readers, in words. */
export const LadderLevels = ({ row }: { row: ScoredIndicator }) => {
  const { t } = useText();
  const { ladder } = row.indicator;
  if (!ladder.ok) return null;
  const reached = row.outcome.status === 'scored' ? (row.outcome.explanation.lower?.level ?? 0) : 0;
  return (
    <ul className="ladder" aria-label={t('levels')}>
      {LEVELS.map((level) => {
        const threshold = ladder.thresholds[level - 1] ?? null;
        return (
          <li key={level} data-reached={threshold !== null && level <= reached}>
            <small>
              <span className="visually-hidden">{t('level', { level })}: </span>
              <span aria-hidden="true">{level}</span>
            </small>
            <span className="number">{threshold === null ? <NoLevel /> : formatNumber(threshold)}</span>
            {threshold !== null && level <= reached && <span className="visually-hidden"> ({t('reached')})</span>}
          </li>
        );
      })}
    </ul>
  );
};

const NoLevel = () => {
  const { t } = useText();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t('noLevel')}</span>
    </>
  );
};
