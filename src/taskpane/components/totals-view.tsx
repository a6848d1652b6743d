import { bandOf } from '../../scoring/band';
import type { Policy } from '../../scoring/policy';
import type { Total } from '../../scoring/total';
import type { Group } from '../../sheet/agreement';
import type { ScoredAgreement } from '../../sheet/scored-agreement';
import { formatScore } from '../../text/format';
import { useText } from '../text';
import { BandMark } from './band-mark';
import { Coverage } from './coverage';
import { Gauge } from './gauge';

/** Totals of the dimensions, aspects and objectives, each over its own rows. SCORING section 4. */
export const TotalsView = ({ scored }: { scored: ScoredAgreement }) => {
  const { t } = useText();
  const { agreement, policy } = scored;
  const sections = [
    { title: t('dimensions'), groups: agreement.dimensions, totals: scored.dimensions },
    { title: t('aspects'), groups: agreement.aspects, totals: scored.aspects },
    { title: t('objectives'), groups: agreement.objectives, totals: scored.objectives },
  ].filter(({ groups }) => groups.length > 0);
  if (sections.length === 0) return <p className="quiet">{t('noGroups')}</p>;
  return sections.map(({ title, groups, totals }) => (
    <section key={title} aria-label={title}>
      <h2 className="section-title">{title}</h2>
      <ul className="rows">
        {groups.map((group, index) => {
          const total = totals[index];
          return total && <GroupTotal key={`${group.row}-${index}`} group={group} total={total} policy={policy} />;
        })}
      </ul>
    </section>
  ));
};

interface GroupTotalProps {
  readonly group: Group;
  readonly total: Total;
  readonly policy: Policy;
}

const GroupTotal = ({ group, total, policy }: GroupTotalProps) => {
  const { t } = useText();
  const { score } = total;
  const band = score === null ? null : bandOf(score, policy.bands);
  return (
    <li className="group">
      <span>
        {group.code !== null && <span className="row-code">{t('objective', { code: group.code })}</span>}
        {group.name}
      </span>
      {score === null || band === null ? (
        <span className="row-score row-status">{t('noTotal')}</span>
      ) : (
        <span className="row-score">
          <b className="number">{formatScore(score, policy.decimals)}</b>
          <BandMark band={band} looks={policy.bandLooks} />
        </span>
      )}
      {score !== null && band !== null && (
        <span className="row-gauge">
          <Gauge score={score} band={band} looks={policy.bandLooks} small />
          <Coverage total={total} />
        </span>
      )}
    </li>
  );
};
