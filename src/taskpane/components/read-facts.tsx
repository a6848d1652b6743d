import type { Status } from '../../scoring/score';
import type { ScoredAgreement } from '../../sheet/scored-agreement';
import { formatNumber } from '../../text/format';
import { statusWord } from '../../text/words';
import { useText } from '../text';

/** The statuses worth a mention when a row has them, the most urgent first. */
const MENTIONED: readonly Status[] = ['error', 'noResult', 'pending', 'notDue', 'notApplicable'];

/** `15 ตัวชี้วัด · น้ำหนักรวม 100 · รอประกาศเกณฑ์ 3` */
export const ReadFacts = ({ scored }: { scored: ScoredAgreement }) => {
  const { t, language } = useText();
  const counts = MENTIONED.flatMap((status) => {
    const count = scored.indicators.filter(({ outcome }) => outcome.status === status).length;
    return count === 0 ? [] : [{ status, count }];
  });
  return (
    <ul className="facts" aria-label={t('facts')}>
      <li>{t('indicatorCount', { count: scored.indicators.length })}</li>
      <li>{t('weightSum', { weight: formatNumber(scored.overall.allWeight) })}</li>
      {counts.map(({ status, count }) => (
        <li key={status}>{t('statusCount', { status: statusWord(status, language), count })}</li>
      ))}
    </ul>
  );
};
