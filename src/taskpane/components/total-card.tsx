import { bandOf } from '../../scoring/band';
import type { ScoredAgreement } from '../../sheet/scored-agreement';
import { formatScore } from '../../text/format';
import { describePolicy } from '../../text/policy';
import { useText } from '../text';
import { BandMark } from './band-mark';
import { Coverage } from './coverage';
import { Gauge } from './gauge';

/** The total with its band, how much of the weight it stands on, and the policy it was made by. */
export const TotalCard = ({ scored }: { scored: ScoredAgreement }) => {
  const { t, language } = useText();
  const { overall, policy } = scored;
  const { score } = overall;
  const band = score === null ? null : bandOf(score, policy.bands);
  return (
    <section className="card" aria-label={t('total')}>
      <h2 className="total-label">{t('total')}</h2>
      {score === null || band === null ? (
        <>
          <p className="total-none">{t('noTotal')}</p>
          <p className="quiet">{t('noTotalHint')}</p>
        </>
      ) : (
        <>
          <div className="total-line">
            <span className="total-score number">{formatScore(score, policy.decimals)}</span>
            <span className="quiet">{t('outOfFive')}</span>
            <BandMark band={band} looks={policy.bandLooks} />
          </div>
          <Gauge score={score} band={band} looks={policy.bandLooks} />
        </>
      )}
      <div className="total-foot">
        {score !== null && <Coverage total={overall} />}
        <p className="quiet">{describePolicy(policy, language)}</p>
      </div>
    </section>
  );
};
